import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useId, useState } from 'react';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import type { RolesView } from '../../router/route';
import { go } from '../../router/use-route';
import { plainDay } from '../../text/dates';
import { nlRoles } from '../../text/nl-roles';
import { DayPanel } from './DayPanel';
import { useOpenDialog } from './dialogs/open';
import type { Roles } from './RolesFrame';
import { useFirstVisit } from './use-first-visit';

const words = nlRoles.head;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    padding: '20px var(--rvGutter) 0',
  },
  title: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // One under the other on a narrow pane, where they stand behind "Meer".
  stacked: { flexDirection: 'column', alignItems: 'stretch', width: '100%' },
  region: { minWidth: '160px', marginTop: '4px', '& select': { height: '44px', fontSize: '16px' } },
});

interface RolesHeadProps {
  readonly roles: Roles;
  readonly view: RolesView;
  /** All registers that can be shown. */
  readonly registers: readonly Register[];
}

/** The head of the roles: which region, which day, and what can be done. */
export function RolesHead({ roles, view, registers }: RolesHeadProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { width } = useScreen();
  const focus = useFirstVisit();
  const openDialog = useOpenDialog();
  const panel = useId();
  const [choosing, setChoosing] = useState(false);
  const [more, setMore] = useState(false);
  const { register, day, today, mayEdit } = roles;
  const small = width === 'smal';
  const shown = day === today ? words.today : plainDay(day, today);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.title}>
          <Title focus={focus}>{nlRoles.title}</Title>
          <p className={base.small}>{nlRoles.lead(register.region.name)}</p>
          {registers.length > 1 && <RegionChoice roles={roles} view={view} registers={registers} />}
        </div>
        {small && (
          <Button
            className={base.target}
            icon={<MoreHorizontal20Regular aria-hidden />}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {nlRoles.more}
          </Button>
        )}
        {(!small || more) && (
          <div className={mergeClasses(styles.buttons, small && styles.stacked)}>
            <Button
              className={base.target}
              icon={<CalendarLtr20Regular aria-hidden />}
              aria-expanded={choosing}
              aria-controls={panel}
              onClick={() => setChoosing(!choosing)}
            >
              {words.day(shown)}
            </Button>
            {mayEdit && (
              <Button
                className={base.target}
                icon={<ArrowUpload20Regular aria-hidden />}
                onClick={() => openDialog({ kind: 'read' })}
              >
                {words.read}
              </Button>
            )}
            <Button
              className={base.target}
              icon={<Print20Regular aria-hidden />}
              onClick={() =>
                openDialog({ kind: 'print', about: { kind: view === 'opgaven' ? 'opgaven' : 'overzicht' } })
              }
            >
              {words.print}
            </Button>
            {mayEdit && !small && <AddButton />}
          </div>
        )}
        {mayEdit && small && <AddButton wide />}
      </div>
      <div id={panel} hidden={!choosing}>
        {choosing && <DayPanel roles={roles} />}
      </div>
    </>
  );
}

function AddButton({ wide = false }: { readonly wide?: boolean }) {
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  return (
    <Button
      appearance="primary"
      className={mergeClasses(base.target, wide && base.full)}
      icon={<Add20Regular aria-hidden />}
      onClick={() => openDialog({ kind: 'add' })}
    >
      {words.add}
    </Button>
  );
}

function RegionChoice({ roles, view, registers }: RolesHeadProps) {
  const styles = useStyles();
  const { register, query } = roles;
  const { day } = query;
  // Who sits where differs by region: what was searched for and the gremium stay behind.
  const choose = (region: string): void =>
    go({ screen: 'roles', view, query: { region, ...(day === undefined ? {} : { day }) } }, 'replace');
  return (
    <Select
      aria-label={nlRoles.region}
      className={styles.region}
      value={register.region.id}
      onChange={(_, data) => choose(data.value)}
    >
      {registers.map(({ region }) => (
        <option key={region.id} value={region.id}>
          {region.name}
        </option>
      ))}
    </Select>
  );
}
