import { useEffect, useRef } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { PetTag } from '../../components/PetTag';
import { useScreen } from '../../components/screen';
import { nlCorrections } from '../../text/nl-corrections';
import { hatGroups } from '../../view/hat-groups';
import { hatNames } from '../../view/labels';

const words = nlCorrections.adjust;

/** How long it must be quiet before the result is read aloud, in milliseconds. */
const QUIET = 1000;

interface HatsResultProps {
  /** The meeting as it will be. */
  readonly assessed: AssessedMeeting;
  readonly index: number;
}

/** Who will wear which hat with what is filled in. Read aloud once it stands still. */
export function HatsResult({ assessed, index }: HatsResultProps) {
  const base = useBaseStyles();
  const { announce } = useScreen();
  const groups = hatGroups(assessed, index);
  const lines = groups.map(({ role, names }) => `${hatNames(assessed.register, role).name}: ${names}`);
  const spoken = `${words.result}. ${groups.length === 0 ? words.noHats : `${lines.join('. ')}.`}`;
  const first = useRef(spoken);
  useEffect(() => {
    if (spoken === first.current) return;
    first.current = '';
    const timer = setTimeout(() => announce(spoken), QUIET);
    return () => clearTimeout(timer);
  }, [spoken, announce]);
  return (
    <section aria-labelledby="zo-worden">
      <h2 id="zo-worden" className={base.h2}>
        {words.result}
      </h2>
      {groups.length === 0 && <p className={base.text}>{words.noHats}</p>}
      <ul className={base.plainList}>
        {groups.map(({ role, names }) => (
          <li key={role} style={{ padding: '6px 0' }}>
            <PetTag role={role}>{hatNames(assessed.register, role).short}</PetTag>
            <p className={base.text}>{names}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
