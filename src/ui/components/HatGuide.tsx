import type { HatId } from '../../domain/register/types';
import { HAT_GUIDES } from '../../domain/roles/guide';
import { nl } from '../text/nl';
import { hatSourceKeys, sourcesOf } from '../view/hat-words';
import { useBaseStyles } from './base-styles';

interface HatGuideProps {
  readonly role: HatId;
  /** Level of the headings inside. */
  readonly level: 3 | 4;
}

/** More about a hat: what it is for, what goes wrong easily, who may help. Loaded when it is opened. */
export default function HatGuide({ role, level }: HatGuideProps) {
  const base = useBaseStyles();
  const { purpose, pitfalls, helps } = HAT_GUIDES[role];
  const Heading = `h${level}` as const;
  // One list for all that the screen says about this hat: above the fold it would only be in the way.
  const sources = sourcesOf([...hatSourceKeys(role), ...[purpose, ...pitfalls, ...helps].map(({ source }) => source)]);
  return (
    <div className={base.stack12}>
      <p className={base.text}>{purpose.text}</p>
      <div>
        <Heading className={base.h3}>{nl.guide.pitfalls}</Heading>
        <ul className={base.bullets}>
          {pitfalls.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div>
        <Heading className={base.h3}>{nl.guide.helps}</Heading>
        <ul className={base.bullets}>
          {helps.map(({ who, how }) => (
            <li key={who}>{nl.guide.help(who, how)}</li>
          ))}
        </ul>
      </div>
      <p className={base.muted}>
        {nl.point.source} {sources.join('; ')}.
      </p>
    </div>
  );
}
