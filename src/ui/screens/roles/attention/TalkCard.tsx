import { PersonVoice24Filled } from '@fluentui/react-icons/svg/person-voice';
import type { TalkEntry } from '../../../../domain/attention/types';
import { plainDay } from '../../../text/dates';
import { nlRoles } from '../../../text/nl-roles';
import { talkWords } from '../../../view/attention-words';
import { useOpenDialog } from '../dialogs/open';
import type { RolesViewProps } from '../roles-props';
import { EntryCard } from './EntryCard';

const words = nlRoles.attention;

/** A combination of roles that is good to talk about: what was agreed, or the way to agree. */
export function TalkCard({ entry, today, mayEdit }: RolesViewProps & { readonly entry: TalkEntry }) {
  const openDialog = useOpenDialog();
  const told = talkWords(entry);
  const { agreement, key } = entry;
  const open = (talk: 'agreed' | 'discussed') => () => openDialog({ kind: 'talk', key, talk, title: told.title });
  return (
    <EntryCard
      icon={PersonVoice24Filled}
      words={told}
      agreement={agreement === null ? '' : words.agreed(plainDay(agreement.day, today), agreement.note)}
      steps={
        mayEdit
          ? [
              { text: words.agree, act: open('agreed') },
              { text: words.discussed, act: open('discussed') },
            ]
          : []
      }
    />
  );
}
