import { makeStaticStyles } from '@fluentui/react-components';

/**
 * Rules for the page itself: no colours, so that every theme keeps its own. With less motion nothing has a transition, however
 * short: on every element at once it would let an inherited colour down one level per frame, and text would lag behind its theme.
 */
export const usePageStyles = makeStaticStyles([
  'body { margin: 0; }',
  'a:focus-visible { outline: var(--rvFocus); outline-offset: -2px; }',
  `@media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }`,
]);
