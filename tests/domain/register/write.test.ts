import { describe, expect, it } from 'vitest';
import { plainRegister } from '../../../src/demo/region';
import { readRegister } from '../../../src/domain/register/read';
import type { Register } from '../../../src/domain/register/types';
import { writeRegister } from '../../../src/domain/register/write';
import { fullRegister } from '../stored/registers';
import { registerOf, SAMPLE } from './sample';

describe('a register as the text of a file', () => {
  it.each<[string, () => Register]>([
    ['the example', plainRegister],
    ['one row of everything', () => registerOf(SAMPLE)],
    ['every field', fullRegister],
  ])('is read as it was written: %s', (_what, make) => {
    const register = make();
    const result = readRegister(writeRegister(register));
    expect(result).toMatchObject({ kind: 'read', register });
    if (result.kind === 'read') expect(result.register).toEqual(register);
  });

  it('leaves out what says nothing', () => {
    const file: object = JSON.parse(writeRegister(registerOf(SAMPLE)));
    expect(Object.keys(file)).not.toContain('roleTypes');
    expect(Object.keys(file)).not.toContain('talks');
    expect(JSON.stringify(file)).not.toMatch(/null|""|\[\]/);
  });
});
