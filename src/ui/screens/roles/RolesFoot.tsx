import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonVoice20Filled } from '@fluentui/react-icons/svg/person-voice';
import { useBaseStyles } from '../../components/base-styles';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { dayOf, plainDay, timeOf } from '../../text/dates';
import { nlRoles } from '../../text/nl-roles';
import { petVars } from '../../theme/pets';
import { CopyLink } from './CopyLink';
import type { Roles } from './RolesFrame';
import { useLastChange } from './use-last-change';

const words = nlRoles.foot;

const useStyles = makeStyles({
  root: { padding: '12px var(--rvGutter) 24px', display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 24px' },
  legend: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 20px' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
  talk: { color: 'var(--petAc)', '@media (forced-colors: active)': { color: 'inherit' } },
  later: { width: '20px', height: '14px', borderRadius: '4px', border: `1px dashed ${tokens.colorNeutralForeground2}` },
});

interface RolesFootProps {
  readonly roles: Roles;
  /** True where the signs of the overview are explained. */
  readonly legend: boolean;
  /** What a link to this view opens. */
  readonly label: string;
}

/** Which register this is, how old it is and who changed it last; the signs of the overview; a link to this view. */
export function RolesFoot({ roles, legend, label }: RolesFootProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { workplace } = usePorts();
  const { register, state, desk, today, mayEdit } = roles;
  const change = useLastChange(desk, register);
  return (
    <footer className={styles.root}>
      <div className={styles.line}>
        {legend && (
          <div className={mergeClasses(base.small, styles.legend)}>
            {roles.attention.talk.length > 0 && (
              <span className={styles.mark} style={petVars('noem')}>
                <PersonVoice20Filled className={mergeClasses(base.icon, styles.talk)} aria-hidden />
                {words.talk}
              </span>
            )}
            <span className={styles.mark}>
              <span className={styles.later} aria-hidden="true" />
              {words.later}
            </span>
          </div>
        )}
        <p className={base.muted}>
          {[
            words.register(register.region.name),
            change === null ? '' : `${words.updated(plainDay(change.day, today), change.by)}.`,
            state.readAt === null ? '' : words.fetched(when(state.readAt, today)),
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      </div>
      <div className={styles.line}>
        <CopyLink to={roles.link} label={label} />
        {mayEdit && workplace !== null && !workplace.example && (
          <Button
            as="a"
            appearance="transparent"
            className={base.textButton}
            href={formatRoute({ screen: 'provision', region: register.region.id })}
          >
            {nlRoles.head.provision}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** "vandaag, 8.05 uur" */
function when(instant: string, today: string): string {
  const day = dayOf(new Date(instant));
  return nlRoles.foot.at(day === today ? nlRoles.head.today : plainDay(day, today), timeOf(instant));
}
