import { describe, expect, it } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import { registerOf, rowsOf } from '../../../src/domain/stored/rows';

const AT = { by: 'Jasper de Wit', at: '2026-05-31T22:30:00Z' };

describe('a register as rows', () => {
  it('comes back as it was, with the local day of the newest row', () => {
    const register = demoRegister('2026-06-03');
    const back = registerOf(rowsOf(register, AT));
    expect(back.faults).toEqual([]);
    expect(back.register).toEqual({ ...register, updated: '2026-06-01' } satisfies Register);
  });
});
