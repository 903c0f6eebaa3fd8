import { describe, expect, it } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { testDesk } from '../../builders/desk';
import { TODAY } from '../../builders/ports';

describe('a desk', () => {
  it('reads, changes and tells', async () => {
    const desk = await testDesk(demoRegister(TODAY));
    expect(desk.state()).toMatchObject({ faults: [], pending: 0, mayWrite: true, trouble: null });
    expect(desk.state().register).toEqual(demoRegister(TODAY));
    const row = desk.row('assignments', 'rol-1')!;
    let told = 0;
    desk.onChange(() => {
      told += 1;
    });
    const before = desk.state();
    expect(desk.state()).toBe(before);
    const outcome = await desk.submit([
      { kind: 'update', list: 'assignments', id: 'rol-1', fields: { until: '2026-12-31' }, base: row },
    ]);
    expect(outcome).toEqual({ kind: 'saved' });
    expect(told).toBeGreaterThan(0);
    expect(desk.state().register.assignments[0]?.until).toBe('2026-12-31');
    expect(desk.state().pending).toBe(0);
  });
});
