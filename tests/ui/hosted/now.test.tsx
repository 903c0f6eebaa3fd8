import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHtml } from '../../../src/sources/html';
import { NowPanel } from '../../../src/ui/screens/now/NowPanel';
import { table } from '../../builders/agenda';
import { assessedAb } from '../../builders/meeting';
import { testPorts } from '../../builders/ports';
import { appointment, openingHost, testWorkplace } from '../../builders/workplace';
import { title } from '../support';
import { onPage, openHosted } from './page';

const ROWS = [
  ['13.30', '1', 'Opening'],
  ['13.40', '2', 'Begroting 2027 (ter besluitvorming)'],
  ['14.10', '3', 'Wolkendal Warm: voortgang (ter bespreking)'],
  ['15.00', '4', 'Inkoop jeugdhulp: stand van zaken (ter kennisname)'],
  ['15.50', '5', 'Rondvraag en sluiting'],
] as const;
const [OPENING, BUDGET, WARM, CARE, CLOSING] = [
  'Opening',
  'Begroting 2027',
  'Wolkendal Warm: voortgang',
  'Inkoop jeugdhulp: stand van zaken',
  'Rondvraag en sluiting',
] as const;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-09T11:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The panel of a member of the AB in the afternoon of 9 June, at a time on the clock there. */
function panelAt(clock: string, person = 'p-van-dalen', rows: readonly (readonly string[])[] = ROWS): void {
  vi.setSystemTime(instant(clock));
  const assessed = assessedAb('', {
    start: '2026-06-09T11:30:00Z',
    end: '2026-06-09T14:00:00Z',
    blocks: readHtml(table([['Tijd', 'Nr.', 'Onderwerp'], ...rows])),
  });
  const ports = testPorts({ workplace: testWorkplace(), now: () => new Date(), today: () => '2026-06-09' });
  onPage(<NowPanel assessed={assessed} meeting="teams" person={person} origin={null} />, ports);
}

/** Summer time: two hours ahead of UTC. */
const instant = (clock: string): Date => new Date(Date.parse(`2026-06-09T${clock.replace('.', ':')}:00Z`) - 7_200_000);

/** Lets the clock run on to a time, a look of the panel further. */
function runTo(clock: string): void {
  act(() => {
    vi.setSystemTime(instant(clock));
    vi.advanceTimersByTime(15_000);
  });
}

const shown = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const said = (): string => screen.getAllByRole('status').at(-1)?.textContent ?? '';

describe('the clock', () => {
  test('moves the panel along the printed times, and each point is said aloud', () => {
    panelAt('13.31');
    expect(shown()).toBe(OPENING);
    expect(screen.getByText('Nu · punt 1 · Volgens de tijden van de agenda')).toBeVisible();
    expect(said()).toBe('');
    runTo('13.40');
    expect(shown()).toBe(BUDGET);
    expect(said()).toBe('Nu punt 2, Begroting 2027. Uw pet: Lid Dagelijks Bestuur.');
    runTo('14.20');
    expect(shown()).toBe(WARM);
    expect(said()).toBe('Nu punt 3, Wolkendal Warm: voortgang. Uw pet: Bestuurlijk opdrachtgever.');
    runTo('17.00');
    expect(shown()).toBe(CLOSING);
  });

  test('nothing is said while the point stays', () => {
    panelAt('13.41');
    runTo('13.42');
    runTo('14.05');
    expect(said()).toBe('');
  });

  test('before the first time: the first point that is not fixed', () => {
    panelAt('13.00');
    expect(shown()).toBe(BUDGET);
    expect(screen.getByText('Nu · punt 2')).toBeVisible();
    runTo('13.30');
    expect(shown()).toBe(OPENING);
  });

  test('without times the panel stays where it is', () => {
    panelAt(
      '14.30',
      'p-van-dalen',
      ROWS.map(([, number, text]) => ['', number, text]),
    );
    expect(shown()).toBe(BUDGET);
    runTo('15.30');
    expect(shown()).toBe(BUDGET);
    expect(screen.queryByText(/Volgens de/)).toBeNull();
  });
});

describe('after a press of the user', () => {
  test('the panel never jumps by itself: it offers, and goes along when asked', () => {
    panelAt('13.41');
    press('Volgende');
    expect(shown()).toBe(WARM);
    expect(screen.getByText('Nu · punt 3')).toBeVisible();
    expect(screen.getByText('Volgens de agenda is punt 2 nu aan de beurt.')).toBeVisible();
    runTo('15.01');
    expect(shown()).toBe(WARM);
    expect(screen.getByText('Volgens de agenda is punt 4 nu aan de beurt.')).toBeVisible();
    press('Ga mee');
    expect(shown()).toBe(CARE);
    expect(screen.queryByRole('button', { name: 'Ga mee' })).toBeNull();
    runTo('15.51');
    expect(shown()).toBe(CLOSING);
  });

  test('where the clock is too there is nothing to offer, and still no jump after it', () => {
    panelAt('13.41');
    press('Volgende');
    runTo('14.11');
    expect(screen.queryByRole('button', { name: 'Ga mee' })).toBeNull();
    runTo('15.01');
    expect(shown()).toBe(WARM);
    expect(screen.getByRole('button', { name: 'Ga mee' })).toBeVisible();
  });

  test('the focus stays on the button, and the point is said', () => {
    panelAt('13.41');
    const next = screen.getByRole('button', { name: 'Volgende' });
    next.focus();
    fireEvent.click(next);
    expect(next).toHaveFocus();
    expect(said()).toMatch(/^Nu punt 3, Wolkendal Warm/);
    press('Vorige');
    expect(said()).toMatch(/^Nu punt 2, Begroting/);
  });

  test('back to the first, and no further', () => {
    panelAt('13.41');
    press('Vorige');
    expect(shown()).toBe(OPENING);
    expect(screen.getByRole('button', { name: 'Vorige' })).toHaveAttribute('aria-disabled', 'true');
    press('Vorige');
    expect(shown()).toBe(OPENING);
  });

  test('on to the last, which says so', () => {
    panelAt('15.01');
    expect(screen.queryByText('Dit was het laatste punt.')).toBeNull();
    press('Volgende');
    expect(shown()).toBe(CLOSING);
    expect(screen.getByText('Dit was het laatste punt.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Volgende' })).toHaveAttribute('aria-disabled', 'true');
    press('Volgende');
    expect(shown()).toBe(CLOSING);
  });
});

describe('what stands there', () => {
  test('the hat, the sentence to say, whose it is, and what comes next', () => {
    panelAt('13.41');
    expect(screen.getByRole('heading', { level: 2, name: 'Lid Dagelijks Bestuur' })).toBeVisible();
    const card = screen.getByRole('group', { name: 'Noem uw pet' });
    expect(within(card).getByText(/^“Ik licht dit toe namens het DB\./)).toBeVisible();
    const owners = screen.getByRole('heading', { name: 'Wie is hiervan?' }).parentElement as HTMLElement;
    expect(
      within(owners)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Hedwig Maas, Voorzitter', 'U, Lid DB']);
    expect(screen.getByText('Straks · punt 3')).toBeVisible();
    expect(screen.getByText(WARM)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hele agenda' })).toHaveAttribute('href', '#/overleg/teams');
  });

  test('a fixed point asks nothing', () => {
    panelAt('13.31');
    expect(screen.getByText('Vast punt. U hoeft niets te doen.')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Noem uw pet' })).toBeNull();
    expect(screen.queryByText('Wie is hiervan?')).toBeNull();
  });

  test('a point without a tension has no card', () => {
    panelAt('14.20', 'p-hoekema');
    expect(shown()).toBe(WARM);
    expect(screen.queryByRole('group', { name: 'Noem uw pet' })).toBeNull();
  });

  test('points without numbers are named by their title', () => {
    panelAt(
      '13.41',
      'p-van-dalen',
      ROWS.map(([time, , text]) => [time, '', text]),
    );
    expect(screen.getByText('Nu · Volgens de tijden van de agenda')).toBeVisible();
    press('Volgende');
    expect(screen.getByText('Volgens de agenda is een ander punt nu aan de beurt.')).toBeVisible();
    expect(said()).toMatch(/^Nu: Wolkendal Warm/);
  });
});

describe('as long as something else is open the screen of the meeting asks it', () => {
  test.each([
    ['who is looking', appointment(0), 'a.b@elders.example', 2, 'Wij kennen u nog niet'],
    ['the agenda', appointment(2), 'm.vandalen@wolkeveen.example', 2, 'De agenda zit in een bijlage'],
    ['a guest', appointment(1), 'm.vandalen@wolkeveen.example', 2, 'U bent hier gast'],
  ] as const)('%s', async (_, open, email, level, name) => {
    vi.useRealTimers();
    openHosted({
      host: openingHost(open, { name: '', email, tenant: null, objectId: null }).host,
      hash: '#/nu/afspraak',
    });
    expect(await screen.findByRole('heading', { level, name })).toBeVisible();
  });

  test('nothing: the panel', async () => {
    vi.useRealTimers();
    openHosted({ host: openingHost(appointment(0)).host, hash: '#/nu/afspraak' });
    await title(/^Begroting/);
    expect(screen.getByText('Nu · punt 4')).toBeVisible();
  });
});
