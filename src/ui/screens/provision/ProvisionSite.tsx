import { Button, Field, Input, makeStyles, ProgressBar } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useEffect, useState } from 'react';
import { MAX_LINE } from '../../../domain/stored/columns';
import type { ProvisionStep, SiteLook, Sites } from '../../../domain/stored/provision';
import { useBaseStyles } from '../../components/base-styles';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { StateView } from '../../components/StateView';
import { useScreen } from '../../components/screen';
import { errorProps, useFieldStyles } from '../../desk/field-styles';
import { nlProvision } from '../../text/nl-provision';
import { PlanLists } from './PlanLists';
import { obstacles, stepWords, summary } from './plan-words';
import { SiteTrouble } from './SiteTrouble';
import { useProvision } from './use-provision';

const words = nlProvision;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '20px' },
  part: { marginTop: '16px' },
});

/** A region as the register names it. */
export interface RegionName {
  readonly id: string;
  readonly name: string;
}

interface ProvisionSiteProps {
  readonly sites: Sites;
  /** Address of the site. */
  readonly site: string;
  /** The region when it is known; null asks for its name. */
  readonly region: RegionName | null;
  /** How Microsoft lets the product in: only into sites that an administrator named, or as far as the user may go. */
  readonly access: 'selected' | 'all';
  /** Called once when everything is there. */
  readonly onReady?: (region: RegionName, look: SiteLook) => void;
  /** What to do next, once everything is there. */
  readonly next: (region: RegionName) => ReactNode;
}

/** What a site has of the lists, what will be made, and making it; can be repeated as often as one likes. */
export function ProvisionSite({ sites, site, region, access, onReady, next }: ProvisionSiteProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const { state, look, make, stop } = useProvision(sites, site);
  const [name, setName] = useState(region?.name ?? '');
  const [asked, setAsked] = useState(false);
  const [plan, setPlan] = useState<RegionName | null>(region);

  const found = state.kind === 'done' || (state.kind === 'seen' && state.look.state === 'ready') ? state.look : null;
  const ready: RegionName | null = found === null ? null : (found.region ?? plan ?? { id: '', name });
  const readyId = ready?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for a region, whoever hears it
  useEffect(() => {
    if (ready !== null && found !== null) onReady?.(ready, found);
  }, [readyId]);

  const start = (known: RegionName | null): void => {
    setAsked(true);
    const wanted = known ?? { id: idOf(name), name: name.trim() };
    if (wanted.name === '' || wanted.name.length > MAX_LINE) return;
    setPlan(wanted);
    make({ region: wanted });
  };
  switch (state.kind) {
    case 'looking':
      return <Loading text={words.looking} />;
    case 'not-seen':
      return <SiteTrouble stop={state.stop} title={words.stopped.title} retry={words.plan.again} onRetry={look} />;
    case 'making':
      return <Making step={state.step} onStop={stop} />;
    case 'stopped':
      return (
        <SiteTrouble
          stop={state.stop}
          title={words.stopped.title}
          before={state.step === null ? words.stopped.before : words.stopped.at(state.step.name)}
          retry={words.stopped.goOn}
          onRetry={() => start(plan)}
        />
      );
    case 'done':
      return (
        <StateView
          level={2}
          icon={CheckmarkCircle24Regular}
          title={words.done.title}
          text={`${words.done.text(state.look.name || site)} ${words.done.next}`}
          buttons={next(ready ?? { id: '', name: '' })}
        />
      );
    case 'seen': {
      const { look: seen } = state;
      const known = seen.region ?? region;
      return (
        <div className={base.section}>
          <p className={base.small}>{words.site(seen.name === '' ? site : `${seen.name} (${site})`)}</p>
          <p className={base.text}>{words.plan[seen.state]}</p>
          {seen.state === 'blocked' && (
            <>
              {obstacles(seen).map(({ text, next: what }) => (
                <div key={text} className={styles.part}>
                  <Notice intent="warning">
                    {text} {what}
                  </Notice>
                </div>
              ))}
              <div className={styles.buttons}>
                <Button appearance="primary" className={base.target} onClick={look}>
                  {words.plan.again}
                </Button>
              </div>
            </>
          )}
          {seen.state === 'newer' && <p className={base.text}>{words.plan.newerNext}</p>}
          {seen.state === 'ready' && <div className={styles.buttons}>{next(ready ?? { id: '', name: '' })}</div>}
          {(seen.state === 'none' || seen.state === 'partial' || seen.state === 'old') && (
            <>
              {summary(seen) !== '' && <p className={base.text}>{summary(seen)}</p>}
              <p className={base.text}>{words.plan.calm}</p>
              <PlanLists look={seen} />
              {known === null && <RegionField name={name} asked={asked} onName={setName} />}
              <p className={base.small}>
                {words.consent} {access === 'all' ? words.consentWhy : words.consentSelected}
              </p>
              <div className={styles.buttons}>
                <Button appearance="primary" className={base.target} onClick={() => start(known)}>
                  {seen.state === 'none' ? words.start : seen.state === 'old' ? words.startOld : words.startPartial}
                </Button>
              </div>
            </>
          )}
        </div>
      );
    }
  }
}

interface RegionFieldProps {
  readonly name: string;
  /** True once it was tried to go on. */
  readonly asked: boolean;
  readonly onName: (name: string) => void;
}

function RegionField({ name, asked, onName }: RegionFieldProps) {
  const length = name.trim().length;
  const error = length > MAX_LINE ? words.regionLong : asked && length === 0 ? words.regionMissing : undefined;
  const fields = useFieldStyles();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Field label={words.region} hint={words.regionHint} className={fields.field} {...errorProps(error)}>
        <Input className={fields.control} value={name} onChange={(_, data) => onName(data.value)} />
      </Field>
    </div>
  );
}

function Making({ step, onStop }: { readonly step: ProvisionStep | null; readonly onStop: () => void }) {
  const base = useBaseStyles();
  const styles = useStyles();
  const { announce } = useScreen();
  const said = step === null ? words.busy.look : stepWords(step);
  // Each list is said aloud, not each of its columns.
  const aloud = step === null || step.kind === 'column' || step.kind === 'index' ? '' : said;
  useEffect(() => {
    if (aloud !== '') announce(aloud);
  }, [aloud, announce]);
  const total = step?.total ?? 0;
  return (
    <div className={base.section} aria-busy>
      <h2 className={base.h2}>{words.busy.title}</h2>
      <p className={base.text}>{said}</p>
      {step !== null && total > 0 && (
        <>
          <div className={styles.part}>
            <ProgressBar thickness="large" value={step.done} max={total} aria-label={words.busy.title} />
          </div>
          <p className={base.small}>{words.busy.step(Math.min(step.done + 1, total), total)}</p>
        </>
      )}
      <p className={base.small}>{words.busy.leave}</p>
      <div className={styles.buttons}>
        <Button className={base.target} onClick={onStop}>
          {words.busy.stop}
        </Button>
      </div>
    </div>
  );
}

/** An id for a region out of its name: "Regio Wolkendal" gives "regio-wolkendal". */
function idOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'regio' : plain;
}
