import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type RowSource, StoreFailure, type StoreTrouble } from '../../../src/domain/stored/types';
import { title } from '../support';
import { openRoles } from './page';

/** A source that is there to be changed, and whose writes fail as long as there is trouble. */
function source() {
  const state: { trouble: StoreTrouble | null; inner: RowSource | null } = { trouble: null, inner: null };
  const through = (inner: RowSource): RowSource => {
    state.inner = inner;
    const guarded =
      <Args extends readonly unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
      async (...args: Args): Promise<Answer> => {
        if (state.trouble !== null) throw new StoreFailure(state.trouble);
        return write(...args);
      };
    return { ...inner, create: guarded(inner.create), update: guarded(inner.update) };
  };
  const edit = async (id: string, fields: Record<string, string>): Promise<void> => {
    const row = await state.inner?.find('assignments', id);
    await state.inner?.update('assignments', id, row?.version ?? '', fields, `other-${id}`);
  };
  return { state, through, edit };
}

/** The roles, with two changes that were kept and then refused. */
async function refused() {
  const { state, through } = source();
  const page = await openRoles({ through, width: 480 });
  const { desk } = page;
  const row = desk.row('assignments', 'rol-11');
  if (row === null) throw new Error('no such role');
  await screen.findByText('Marijke van Dalen');
  state.trouble = 'ask';
  await act(async () => {
    await desk.submit([
      { kind: 'update', list: 'assignments', id: 'rol-11', fields: { basis: 'AB, punt 3' }, base: row },
      { kind: 'create', list: 'people', id: 'new', fields: { name: 'Lot Bos' } },
    ]);
  });
  expect(await screen.findByText(/Wij versturen het later\. \(2 wijzigingen\)/)).toBeVisible();
  state.trouble = 'broken';
  await act(() => desk.refresh());
  const bar = (await screen.findByText(/^Deze 2 wijzigingen zijn niet aangenomen\./)).closest('div[class]');
  return { ...page, state, bar: bar?.closest('.fui-MessageBar') as HTMLElement };
}

describe('changes that were kept and are not taken afterwards', () => {
  test('are shown with what they were and why, to mail; they no longer wait', async () => {
    const { bar } = await refused();
    expect(bar).toHaveTextContent('De lijst neemt dit zo niet aan.');
    expect(bar).toHaveTextContent('Marijke van Dalen, Lid Dagelijks Bestuur');
    expect(bar).toHaveTextContent('Vastgesteld in: van AB van 7 maart 2024 naar AB, punt 3');
    expect(bar).toHaveTextContent('Lot Bos');
    const mail = within(bar).getByRole('link', { name: 'Mail het aan Saskia Nieland' });
    const body = decodeURIComponent(mail.getAttribute('href') ?? '');
    expect(body).toContain('Vastgesteld in: van AB van 7 maart 2024 naar AB, punt 3');
    expect(body).toContain('Lot Bos');
    expect(screen.queryByText(/Wij versturen het later\. \(/)).toBeNull();
  });

  test('can be thrown away one by one, after a question', async () => {
    const { bar, desk, user } = await refused();
    await user.click(within(bar).getByRole('button', { name: 'Weggooien: Lot Bos' }));
    await waitFor(() => expect(within(bar).getByRole('button', { name: 'Nee, bewaar' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(desk.state().refused).toHaveLength(2);
    await user.click(await within(bar).findByRole('button', { name: 'Weggooien: Lot Bos' }));
    await user.click(await within(bar).findByRole('button', { name: 'Ja, gooi weg' }));
    expect(await screen.findByText(/^Deze wijziging is niet aangenomen\./)).toBeVisible();
    expect(screen.getAllByText('Weggegooid.')[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weggooien' }));
    await user.click(await screen.findByRole('button', { name: 'Ja, gooi weg' }));
    await waitFor(() => expect(screen.queryByText(/niet aangenomen/)).toBeNull());
    expect(desk.state()).toMatchObject({ refused: [], pending: 0 });
    await waitFor(async () => expect(await title('Rollen')).toHaveFocus());
  });

  test('can be sent once more: refused again, and then taken', async () => {
    const { bar, desk, user, state } = await refused();
    await user.click(within(bar).getByRole('button', { name: 'Verstuur opnieuw' }));
    expect((await screen.findAllByText('Dit is weer niet aangenomen.'))[0]).toBeVisible();
    expect(desk.state().refused).toHaveLength(2);
    state.trouble = null;
    await user.click(await screen.findByRole('button', { name: 'Verstuur opnieuw' }));
    await waitFor(() => expect(screen.queryByText(/zijn niet aangenomen/)).toBeNull());
    expect((await state.inner?.find('people', 'new'))?.fields.name).toBe('Lot Bos');
    expect((await state.inner?.find('assignments', 'rol-11'))?.fields.basis).toBe('AB, punt 3');
  });
});

describe('rows that are not right', () => {
  test('are told to who keeps the roles, with what to do', async () => {
    const { through, edit } = source();
    const { desk, user } = await openRoles({ through, width: 480 });
    await screen.findByText('Marijke van Dalen');
    expect(screen.queryByText(/Klopt dit nog/)).toBeNull();
    await edit('rol-11', { from: '2026-02-30' });
    await act(() => desk.refresh());
    expect(await screen.findByText('Klopt dit nog? Bij de rollen is 1 regel niet in orde.')).toBeVisible();
    const line = screen.getByText(/Rol 'rol-11' telt niet mee: '2026-02-30' bij 'Vanaf' is geen datum/);
    expect(line).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bekijk', expanded: false }));
    expect(line).toBeVisible();
  });

  test('are not for who may only look', async () => {
    const { through, edit, state } = source();
    const { desk } = await openRoles({
      width: 480,
      through: (inner) => ({ ...through(inner), mayWrite: async () => false }),
    });
    await screen.findByText('Marijke van Dalen');
    await edit('rol-11', { from: '2026-02-30' });
    await act(() => desk.refresh());
    expect(desk.state().faults).toHaveLength(1);
    expect(state.trouble).toBeNull();
    expect(screen.queryByText(/Klopt dit nog/)).toBeNull();
  });

  test('of a newer version: everyone hears why nothing can be changed', async () => {
    const { through, edit } = source();
    const { desk } = await openRoles({ through, width: 480 });
    await screen.findByText('Marijke van Dalen');
    await edit('rol-11', { schema: '99' });
    await act(() => desk.refresh());
    expect(
      await screen.findByText(/met een nieuwere versie van Rolvast bewaard\. Laad de pagina opnieuw/),
    ).toBeVisible();
    expect(screen.getByText('U kunt kijken, niet wijzigen.')).toBeVisible();
  });
});
