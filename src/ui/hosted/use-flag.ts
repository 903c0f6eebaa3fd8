import { useCallback, useEffect, useState } from 'react';
import { useWorkplace } from '../ports';

/** Something the user once allowed, remembered on this device. Null until it is known. */
export function useFlag(name: string): readonly [value: boolean | null, set: (value: boolean) => void] {
  const { answers } = useWorkplace();
  const [value, setValue] = useState<boolean | null>(null);
  const key = `flag ${name}`;
  useEffect(() => {
    let gone = false;
    void answers.getItem(key).then((kept) => {
      if (gone) return;
      setValue((before) => before ?? kept === 'yes');
      // Kept for as long as it is used.
      if (kept === 'yes') void answers.setItem(key, kept);
    });
    return () => {
      gone = true;
    };
  }, [answers, key]);
  const set = useCallback(
    (next: boolean) => {
      setValue(next);
      void (next ? answers.setItem(key, 'yes') : answers.removeItem(key));
    },
    [answers, key],
  );
  return [value, set];
}
