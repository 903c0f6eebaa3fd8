import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Demo } from '../../src/ui/ports';
import { memoryStore, TODAY, testPorts } from '../builders/ports';
import { open, title } from './support';

const remembered = { registers: [], people: { wolkendal: 'p-van-dalen' }, demo: true };
const hats = () => {
  const list = screen.getByRole('heading', { name: 'Uw petten in dit overleg' }).nextElementSibling;
  return [...(list?.children ?? [])].map(({ textContent }) => textContent);
};

/** Opens the page on a meeting of the demo region whose text arrives when `arrive` is called. */
async function openSlowly(route: string): Promise<(demo: Demo | null) => void> {
  let arrive: (demo: Demo | null) => void = () => {};
  const text = new Promise<Demo>((resolve, reject) => {
    arrive = (demo) => (demo === null ? reject(new Error('no network')) : resolve(demo));
  });
  open({ store: memoryStore(remembered), loadDemo: () => text }, route);
  return arrive;
}

describe('a meeting of which the text is still on its way', () => {
  test('shows its name and the base hats, then the agenda with all hats', async () => {
    const arrive = await openSlowly('#/overleg/voorbeeld-1');
    await title('Algemeen Bestuur');
    const base = hats();
    expect(base.length).toBeGreaterThan(0);
    expect(screen.queryByRole('heading', { name: 'Agenda' })).toBeNull();
    expect(await screen.findByText('De agenda wordt gelezen…')).toBeVisible();
    arrive(await testPorts().loadDemo(TODAY));
    await screen.findByRole('heading', { name: 'Agenda' });
    expect(hats()).toEqual(expect.arrayContaining(base));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  test('other screens wait for it', async () => {
    const arrive = await openSlowly('#/mijn');
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    arrive(await testPorts().loadDemo(TODAY));
    await title('Mijn overleggen');
  });

  test('is not shown as a meeting without agenda when the text does not come', async () => {
    const arrive = await openSlowly('#/overleg/voorbeeld-1');
    await title('Algemeen Bestuur');
    arrive(null);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Algemeen Bestuur' })).toBeNull());
    await title('Dit overleg is niet meer open');
  });
});
