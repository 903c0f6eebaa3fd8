import { useCallback, useEffect, useState } from 'react';
import { useWorkplace } from '../ports';

/** Something the user once allowed, remembered on this device. Null until it is known. */
export function useFlag(name: string): readonly [boolean | null, () => void] {
  const { answers } = useWorkplace();
  const [value, setValue] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    void answers.getItem(`flag ${name}`).then((kept) => {
      if (gone) return;
      setValue((before) => before ?? kept === 'yes');
      // Kept for as long as it is used.
      if (kept === 'yes') void answers.setItem(`flag ${name}`, kept);
    });
    return () => {
      gone = true;
    };
  }, [answers, name]);
  const set = useCallback(() => {
    setValue(true);
    void answers.setItem(`flag ${name}`, 'yes');
  }, [answers, name]);
  return [value, set];
}
