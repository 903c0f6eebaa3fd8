import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { attentionOf } from '../../../src/domain/attention/attention';
import { useAttention } from '../../../src/ui/screens/roles/use-attention';
import { emptySession } from '../../../src/ui/session/session';
import { LARGE_DAY, largeRegister } from '../../builders/largeRegister';

const large = largeRegister({ assignments: 1000, people: 40, opgaven: 12 });
const small = largeRegister({ assignments: 300 });

test('the attention of a large register comes a moment later, and stays while another day is worked out', async () => {
  const { result, rerender } = renderHook(({ day }) => useAttention({ register: large, day }, emptySession, false), {
    initialProps: { day: LARGE_DAY },
  });
  expect(result.current.count).toBe(0);
  const { count } = attentionOf(structuredClone(large), LARGE_DAY);
  await waitFor(() => expect(result.current.count).toBe(count));
  const before = result.current;
  rerender({ day: '2024-01-01' });
  expect(result.current).toBe(before);
  const then = attentionOf(structuredClone(large), '2024-01-01');
  await waitFor(() => expect(result.current.ending.map(({ key }) => key)).toEqual(then.ending.map(({ key }) => key)));
});

test('it is there at once for a small register, and on the screen that is about it', () => {
  const ofSmall = renderHook(() => useAttention({ register: small, day: LARGE_DAY }, emptySession, false));
  expect(ofSmall.result.current.count).toBeGreaterThan(0);
  const asked = renderHook(() =>
    useAttention({ register: structuredClone(large), day: LARGE_DAY }, emptySession, true),
  );
  expect(asked.result.current.count).toBeGreaterThan(0);
});
