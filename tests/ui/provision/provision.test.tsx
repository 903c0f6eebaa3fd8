import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSites } from '../../../src/demo/graph/sites/create-sites';
import { demoSite, demoSites } from '../../../src/demo/graph/sites/demo-sites';
import { demoRegister } from '../../../src/demo/region';
import type { ProvisionPlan, SiteLook, Sites } from '../../../src/domain/stored/provision';
import { STORED_LISTS } from '../../../src/domain/stored/schema';
import { GraphFailure } from '../../../src/graph/types';
import { formatRoute } from '../../../src/ui/router/route';
import { forgetDrafts, unfinished } from '../../../src/ui/screens/roles/dialogs/drafts';
import { TODAY } from '../../builders/ports';
import { NOW, type SiteGraphOptions, siteGraph } from '../../builders/sites';
import { registersOf } from '../../builders/workplace';
import { openHosted } from '../hosted/page';
import { title } from '../support';

beforeEach(forgetDrafts);

const EMPTY = demoSite('leeg');

/** "Rolvast inrichten" of a site, with the real client on SharePoint in memory. */
function open(site: string, options: SiteGraphOptions & { readonly plans?: ProvisionPlan[] } = {}) {
  const { graph, sites, trips } = siteGraph(options);
  const of: Sites = {
    look: (address) => graph.sites.look(address),
    provision: (address, plan, onStep, signal) => {
      options.plans?.push(plan);
      return graph.sites.provision(address, plan, (step) => !signal?.aborted && onStep(step));
    },
  };
  const user = openHosted({
    hash: formatRoute({ screen: 'provision', region: site }),
    workplace: {
      sites: { of, access: 'all' },
      freshRegisters: async () => ({ shared: [], faults: [{ file: site, why: 'new', lines: [] }] }),
    },
  });
  const look = (): Promise<SiteLook> => graph.sites.look(site);
  return { user, look, sites, trips };
}

/** Fetch that lets the writes through until a number of them, and then fails once. */
function cutAt(write: number) {
  let count = 0;
  return (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      if ((init?.method ?? 'GET') !== 'GET' && !String(input).endsWith('$batch')) count += 1;
      if (count === write) {
        count += 1;
        throw new TypeError('Failed to fetch');
      }
      return send(input, init);
    };
}

describe('an empty site', () => {
  test('shows what it will make, asks the name of the region, and leads on to the first roles', async () => {
    const plans: ProvisionPlan[] = [];
    const { user, look } = open(EMPTY, { plans });
    await title('Rolvast inrichten');
    expect(await screen.findByText('Er is nog geen lijst met rollen.')).toBeVisible();
    expect(screen.getByText(new RegExp(`Wij maken ${STORED_LISTS.length} lijsten met \\d+ kolommen`))).toBeVisible();
    expect(screen.getByText(/Wij verwijderen niets/)).toBeVisible();
    expect(screen.queryByText('Rolvast rollen')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bekijk de lijsten' }));
    expect(screen.getByText('Rolvast rollen')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Inrichten' }));
    expect(screen.getByLabelText('Hoe heet de regio?')).toHaveAccessibleDescription(/Vul de naam van de regio in\./);
    await user.click(screen.getByLabelText('Hoe heet de regio?'));
    await user.paste('R'.repeat(256));
    await user.click(screen.getByRole('button', { name: 'Inrichten' }));
    expect(screen.getByLabelText('Hoe heet de regio?')).toHaveAccessibleDescription(/Dit is te lang\. Gebruik/);
    expect(plans).toEqual([]);
    await user.clear(screen.getByLabelText('Hoe heet de regio?'));
    await user.paste('Regio Merenland');
    await user.click(screen.getByRole('button', { name: 'Inrichten' }));
    expect(await screen.findByRole('heading', { name: 'Klaar' }, { timeout: 8000 })).toBeVisible();
    expect(plans).toEqual([{ region: { id: 'regio-merenland', name: 'Regio Merenland' } }]);
    expect(await look()).toMatchObject({ state: 'ready', region: { id: 'regio-merenland', name: 'Regio Merenland' } });

    await user.click(screen.getByRole('button', { name: 'Rollen inlezen' }));
    expect(window.location.hash).toBe('#/rollen/overzicht?regio=regio-merenland');
    expect(unfinished('regio-merenland')).toEqual({ kind: 'read' });
  });

  test.each([1, 4, STORED_LISTS.length + 1])(
    'interrupted at write %i: says where it stopped, and goes on from there',
    async (write) => {
      const { user, look, sites } = open(EMPTY, { through: cutAt(write) });
      await user.click(await screen.findByLabelText('Hoe heet de regio?'));
      await user.paste('Regio Merenland');
      await user.click(screen.getByRole('button', { name: 'Inrichten' }));
      await screen.findByRole('heading', { name: 'Het inrichten is gestopt' }, { timeout: 8000 });
      expect(
        screen.getByText(/Wij waren bij ‘Rolvast .*’\. Wat er al is, blijft staan\. Er is geen internet\./),
      ).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Ga verder' }));
      await screen.findByRole('heading', { name: 'Klaar' }, { timeout: 8000 });
      expect((await look()).state).toBe('ready');
      const made = sites.all.find(({ path }) => path === '/sites/leeg')?.lists.map(({ displayName }) => displayName);
      expect(new Set(made).size).toBe(made?.length);
    },
  );
});

test('what is half there is completed, and what is whole is left alone', async () => {
  const { user } = open(demoSite('half'));
  expect(await screen.findByText(/Een deel is er al\./)).toBeVisible();
  await user.click(screen.getByLabelText('Hoe heet de regio?'));
  await user.paste('Regio Merenland');
  await user.click(screen.getByRole('button', { name: 'Maak het af' }));
  await screen.findByRole('heading', { name: 'Klaar' }, { timeout: 8000 });
});

test('a site with everything in it has nothing to make', async () => {
  const { trips } = open(demoSite('bestuur'));
  expect(await screen.findByText('Alles staat klaar.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Rol toevoegen' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Inrichten' })).toBeNull();
  expect(trips.every((trip) => trip.startsWith('GET') || trip.includes('$batch'))).toBe(true);
});

test('a list of something else stands in the way: what to do, and nothing is made', async () => {
  const by = { id: 'x', name: 'Bram Vonk', email: '' };
  const site = {
    host: 'wolkendal.sharepoint.example',
    path: '/sites/leeg',
    displayName: 'Bezet',
    rightOf: () => 'manage' as const,
    lists: [{ title: 'Rolvast rollen', columns: [], rows: [{ fields: {}, by, at: NOW.toISOString() }] }],
  };
  open(EMPTY, { sites: createSites([site], () => NOW) });
  expect(await screen.findByText(/‘Rolvast rollen’ is al van iets anders/)).toHaveTextContent(
    /Geef die lijst een andere naam/,
  );
  expect(screen.queryByRole('button', { name: 'Inrichten' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Kijk opnieuw' })).toBeVisible();
});

test('Microsoft is asked first, after it was said why, and it goes on by itself then', async () => {
  let allowed = false;
  const token = async () => {
    if (!allowed) throw new GraphFailure({ kind: 'ask', why: 'consent', scope: 'Sites.Read.All', claims: null });
    return (await import('../../../src/demo/graph/token')).demoToken();
  };
  const { graph } = siteGraph({ token });
  const asked: string[] = [];
  const user = openHosted({
    hash: formatRoute({ screen: 'provision', region: EMPTY }),
    workplace: {
      ...registersOf(demoRegister(TODAY)),
      sites: { of: { ...graph.sites, look: (site) => graph.sites.look(site) }, access: 'all' },
      ask: async (scope) => {
        asked.push(scope);
        allowed = true;
        return { kind: 'token', token: '' };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Geef toestemming' }));
  expect(await screen.findByText('Er is nog geen lijst met rollen.')).toBeVisible();
  expect(asked).toEqual(['Sites.Read.All']);
});

test('a site without lists leads here from the first screen', async () => {
  const user = openHosted({
    workplace: {
      sites: { of: siteGraph().graph.sites, access: 'all' },
      freshRegisters: async () => ({ shared: [], faults: [{ file: EMPTY, why: 'new', lines: [] }] }),
    },
  });
  await user.click(await screen.findByRole('link', { name: 'Rolvast inrichten' }));
  await title('Rolvast inrichten');
});

test('a register that stands in a file has no lists to make', async () => {
  openHosted({
    hash: formatRoute({ screen: 'provision', region: 'wolkendal' }),
    workplace: {
      ...registersOf(demoRegister(TODAY)),
      sites: { of: siteGraph({ sites: demoSites(TODAY) }).graph.sites, access: 'all' },
    },
  });
  await waitFor(() => expect(screen.getByText(/De rollen van deze regio staan niet in SharePoint\./)).toBeVisible());
});
