import { useDeferredValue, useEffect, useState } from 'react';

/** After how many milliseconds without a key the words stand in the address. */
const WRITTEN_AFTER = 400;

/** What stands in the search field, and what is searched for: a moment later where drawing takes longer. */
export interface Search {
  readonly text: string;
  readonly sought: string;
  readonly type: (text: string) => void;
}

/** A search field whose words stand in the address (`shown`), so that a link shows the same. `write` puts them there. */
export function useSearch(shown: string, write: (text: string) => void): Search {
  const [state, setState] = useState({ text: shown, shown });
  // Another address (back, a link) brings its own words; one's own come back here as they are.
  if (state.shown !== shown) setState({ text: state.text.trim() === shown.trim() ? state.text : shown, shown });
  const { text } = state;
  const sought = useDeferredValue(text);
  useEffect(() => {
    if (text === shown) return;
    const timer = setTimeout(() => write(text), WRITTEN_AFTER);
    return () => clearTimeout(timer);
  }, [text, shown, write]);
  return { text, sought, type: (next) => setState({ text: next, shown }) };
}
