import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type RolesDocument, rolesDocument } from '../../../../domain/documents/roles-document';
import { rolesWorkbook } from '../../../../domain/documents/roles-workbook';
import type { PaperModel } from '../../../../domain/documents/types';
import { fileName } from '../../../../domain/documents/words';
import { isDay } from '../../../../domain/register/shapes';
import type { Day, Register } from '../../../../domain/register/types';
import { writeRegister } from '../../../../domain/register/write';
import { useBaseStyles } from '../../../components/base-styles';
import { Choice } from '../../../components/Choice';
import { Notice } from '../../../components/Notice';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { usePorts } from '../../../ports';
import { nlImport } from '../../../text/nl-import';
import { Printing } from '../print/Printing';
import { saveFile } from '../read/save-file';

const words = nlImport.print;

interface PrintRolesProps {
  readonly register: Register;
  /** The day that the screen shows. */
  readonly day: Day;
  /** What the screen behind the dialog shows: an opgave or a person can be printed too. */
  readonly about: RolesDocument;
  readonly onClose: () => void;
}

type Kind = RolesDocument['kind'];

const LABELS: Readonly<Record<Kind, string>> = {
  overzicht: words.overview,
  opgaven: words.opgaven,
  opgave: words.opgave,
  mens: words.person,
};

/** T5: the roles on paper, as a Word file or as an Excel workbook. */
export default function PrintRoles({ register, day, about, onClose }: PrintRolesProps) {
  const base = useBaseStyles();
  const ports = usePorts();
  const [kind, setKind] = useState<Kind>(about.kind);
  const [on, setOn] = useState<string>(day);
  const [printed, setPrinted] = useState<PaperModel | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly kind: 'made' | 'failed'; readonly text: string } | null>(null);
  const [asked, setAsked] = useState(false);
  const printingDone = useCallback(() => setPrinted(null), []);
  const kinds = [...new Set<Kind>(['overzicht', 'opgaven', about.kind])];

  function paper(): PaperModel | null {
    setAsked(true);
    setSaid(null);
    if (!isDay(on)) return null;
    const what =
      about.kind === kind ? about : { kind: kind === 'opgaven' ? ('opgaven' as const) : ('overzicht' as const) };
    return rolesDocument(register, what, { day: on, made: ports.today() });
  }
  async function make(act: () => Promise<string | null>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const file = await act();
      if (file !== null) setSaid({ kind: 'made', text: words.made(file) });
    } catch {
      setSaid({ kind: 'failed', text: words.failed });
    }
    setBusy(false);
  }
  const print = (): void => setPrinted(paper());
  const word = (): Promise<void> =>
    make(async () => {
      const model = paper();
      if (model === null) return null;
      return saveFile(await (await ports.documents()).word(model), model.fileName, 'docx');
    });
  const excel = (): Promise<void> =>
    make(async () => {
      setAsked(true);
      setSaid(null);
      if (!isDay(on)) return null;
      const bytes = await (await ports.documents()).workbook(rolesWorkbook(register, on));
      return saveFile(bytes, fileName('rollen', register.region.name, on), 'xlsx');
    });
  const json = (): Promise<void> =>
    make(async () => saveFile(writeRegister(register), fileName('rollen', register.region.name), 'json'));

  return (
    <DialogFrame
      title={words.title}
      onClose={onClose}
      onSubmit={print}
      buttons={() => (
        <>
          <Button appearance="primary" type="submit" className={base.target} disabledFocusable={busy}>
            {words.print}
          </Button>
          <Button className={base.target} disabledFocusable={busy} onClick={() => void word()}>
            {words.word}
          </Button>
          <Button className={base.target} disabledFocusable={busy} onClick={() => void excel()}>
            {words.excel}
          </Button>
        </>
      )}
    >
      <div className={base.stack8}>
        <p className={base.h3}>{words.what}</p>
        <Choice
          label={words.what}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'overzicht')}
          options={kinds.map((value) => ({ value, label: LABELS[value] }))}
        />
      </div>
      <DayField label={words.day} value={on} error={asked && !isDay(on) ? words.noDay : undefined} onDay={setOn} />
      <p className={base.small}>{words.excelHint}</p>
      <div>
        <Button
          appearance="transparent"
          className={base.textButton}
          disabledFocusable={busy}
          onClick={() => void json()}
        >
          {words.json}
        </Button>
      </div>
      <div role="status">
        {busy && <p className={base.text}>{words.making}</p>}
        {!busy && said?.kind === 'made' && <Notice intent="success">{said.text}</Notice>}
      </div>
      <div role="alert">{said?.kind === 'failed' && <Notice intent="error">{said.text}</Notice>}</div>
      {printed !== null && <Printing paper={printed} onDone={printingDone} />}
    </DialogFrame>
  );
}
