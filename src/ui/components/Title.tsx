import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';
import { useScreen } from './screen';

interface TitleProps {
  readonly children: string;
  /** 2 on a screen where another title is the h1. */
  readonly level?: 1 | 2;
  /** False when something else takes the focus (the row one came from). */
  readonly focus?: boolean;
  /** False when another title on the page names the document. */
  readonly names?: boolean;
  readonly className?: string;
}

/** The title of a screen. It names the document and takes the focus when the user comes from another screen. */
export function Title({ children, level = 1, focus = true, names = true, className }: TitleProps) {
  const base = useBaseStyles();
  const { visits } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${level}` as const;
  useEffect(() => {
    if (names) document.title = nl.documentTitle(children);
  }, [children, names]);
  useEffect(() => {
    // Not on the very first screen: there the browser's own start of the page is right.
    if (focus && visits > 0) heading.current?.focus();
  }, [focus, visits]);
  return (
    <Heading ref={heading} tabIndex={-1} className={mergeClasses(base.h1, className)}>
      {children}
    </Heading>
  );
}
