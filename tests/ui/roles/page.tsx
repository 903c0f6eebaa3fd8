import { configure } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import type { Desk } from '../../../src/domain/stored/desk';
import type { Host } from '../../../src/host/types';
import type { StartView } from '../../../src/ui/hosted/tab-address';
import { type TestDeskOptions, testDesk } from '../../builders/desk';
import { TODAY } from '../../builders/ports';
import { registersOf } from '../../builders/workplace';
import { openHosted } from '../hosted/page';

interface RolesPage extends TestDeskOptions {
  readonly hash?: string;
  /** In CSS pixels; 1024 when not given. */
  readonly width?: number;
  readonly register?: Register;
  readonly host?: Host;
  readonly region?: string;
  readonly others?: readonly Register[];
  readonly startView?: StartView;
  /** Waits before the desk is there. */
  readonly deskAfter?: Promise<unknown>;
}

// Whole screens that load their parts when they are needed.
configure({ asyncUtilTimeout: 8000 });

/** The region of the demo on the day of the tests. */
export const WOLKENDAL: Register = demoRegister(TODAY);

/** The roles in a tab of Teams, with a real desk over a register in memory. */
export async function openRoles({
  hash = '#/rollen/overzicht',
  width = 1024,
  register = WOLKENDAL,
  host,
  region = '',
  others = [],
  startView,
  deskAfter,
  ...options
}: RolesPage = {}): Promise<{ readonly user: UserEvent; readonly desk: Desk }> {
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: width });
  const desk = await testDesk(register, options);
  const user = openHosted({
    hash,
    ...(host === undefined ? {} : { host }),
    workplace: { region, startView: startView ?? null, ...registersOf(register, ...others) },
    ports: {
      openDesk: async () => {
        await deskAfter;
        return desk;
      },
    },
  });
  return { user, desk };
}
