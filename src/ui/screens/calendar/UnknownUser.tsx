import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';

const words = nl.states.unknownPerson;

/** Above the meetings: no register knows the user, so no hats can be shown. Source: ux.md section 9, "person unknown". */
export function UnknownUser() {
  const base = useBaseStyles();
  return (
    <div className={base.section}>
      <Notice intent="info">
        <b>{words.title}.</b> {words.text}{' '}
        <a className={base.link} href={formatRoute({ screen: 'who' })}>
          {words.primary}
        </a>
      </Notice>
    </div>
  );
}
