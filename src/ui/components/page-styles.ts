import { makeStaticStyles } from '@fluentui/react-components';

/** Rules for the page itself: no colours, so that every theme keeps its own. */
export const usePageStyles = makeStaticStyles([
  'body { margin: 0; }',
  'a:focus-visible { outline: var(--rvFocus); outline-offset: -2px; }',
  `@media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }`,
]);
