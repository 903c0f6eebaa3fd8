import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { demoMeetings } from '../../../src/demo/meetings';
import { demoRegister } from '../../../src/demo/region';
import type { Correction, Register } from '../../../src/domain/register/types';
import { registerOf } from '../../../src/domain/stored/rows';
import { eventToInvitation } from '../../../src/graph/event';
import { readBody } from '../../../src/sources/body';
import { type TestDeskOptions, testDesk } from '../../builders/desk';
import { host, memoryStore, TODAY } from '../../builders/ports';
import { open } from '../support';

export const MARIJKE = 'p-van-dalen';
export const SASKIA = 'p-nieland';

const POINT_7 = 'Inkoop jeugdhulp: stand van zaken';

interface Stage {
  readonly person?: string;
  readonly register?: Register;
  readonly desk?: TestDeskOptions;
  /** What point 7 is called. */
  readonly point7?: string;
}

/** The AB of the demo region at an address below it ("punt/4"), for one person, with a register that really keeps what is changed. */
export async function atAb(
  path: string,
  { person = MARIJKE, register = demoRegister(TODAY), desk = {}, point7 = POINT_7 }: Stage = {},
) {
  const real = await testDesk(register, desk);
  const store = memoryStore({ registers: [], people: { wolkendal: person }, demo: true });
  const opened: string[] = [];
  const meetings = demoMeetings(TODAY).map((event) =>
    eventToInvitation(event, (content, type) => readBody(content.replace(POINT_7, point7), type)),
  );
  const user = open(
    {
      store,
      host: host('light', { openLink: (url) => opened.push(url) }),
      openDesk: async () => real,
      loadDemo: async () => ({ register, meetings }),
      loadDemoHeads: async () => ({ register, meetings }),
    },
    `#/overleg/voorbeeld-1/${path}`,
  );
  return {
    user,
    desk: real,
    store,
    /** Addresses that were opened outside the page, decoded. */
    opened: () => opened.map((url) => decodeURIComponent(url)),
    corrections: (): readonly Correction[] => registerOf(real.rows()).register.corrections,
  };
}

/** The card with the hat, once the point is there. */
export async function hatCard(): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('group', { name: 'Uw pet bij dit punt' }, { timeout: 5000 }));
}

/** Chooses an option of a list that drops down. */
export async function pick(user: UserEvent, label: string, option: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}
