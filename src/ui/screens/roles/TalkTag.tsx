import { NoemPill } from '../../components/NoemTag';
import { nlRoles } from '../../text/nl-roles';

/** "Bespreek samen": the one pill in a list, for a combination of roles that is good to talk about. */
export function TalkTag() {
  return <NoemPill text={nlRoles.foot.talk} />;
}
