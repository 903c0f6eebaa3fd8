import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphProblem } from '../../../src/graph/types';
import type { TokenAnswer } from '../../../src/host/types';
import { GraphBar } from '../../../src/ui/components/GraphBar';
import { GraphTrouble } from '../../../src/ui/components/GraphTrouble';
import type { Workplace } from '../../../src/ui/ports';
import { TODAY, testPorts } from '../../builders/ports';
import { testWorkplace } from '../../builders/workplace';
import { onPage } from './page';

const ASK = { kind: 'ask', why: 'consent', scope: 'Calendars.Read', claims: null } as const;
const SIGNED_OUT = { ...ASK, why: 'sign-in', claims: '{"a":1}' } as const;
const REFUSED = { kind: 'refused', scope: 'Calendars.Read' } as const;
const OTHER = { kind: 'other-account', expected: 'm@wolkeveen.example', got: 'a@wolkeveen.example' } as const;
const BROKEN = { kind: 'broken', status: 418, code: 'teapot' } as const;

function trouble(problem: GraphProblem, workplace: Partial<Workplace> = {}) {
  const onRetry = vi.fn();
  onPage(
    <GraphTrouble problem={problem} what="uw agenda" onRetry={onRetry} />,
    testPorts({ workplace: testWorkplace(workplace) }),
  );
  return onRetry;
}

function bar(problem: GraphProblem, since = `${TODAY}T06:05:00Z`, workplace: Partial<Workplace> = {}) {
  const onRetry = vi.fn();
  onPage(
    <GraphBar problem={problem} since={Date.parse(since)} onRetry={onRetry} />,
    testPorts({ workplace: testWorkplace(workplace) }),
  );
  return onRetry;
}

const press = async (name: string) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
};
const answering = (answer: TokenAnswer) => vi.fn<Workplace['ask']>(async () => answer);

describe('in the place of the content: what is going on, and one primary way on', () => {
  test.each<[string, GraphProblem, string, string, 'button' | 'link', string]>([
    [
      'consent',
      ASK,
      'Mag Rolvast meelezen?',
      'Geef toestemming',
      'button',
      'Rolvast leest alleen uw agenda. Er verandert niets.',
    ],
    [
      'consent to change roles',
      { ...ASK, scope: 'Sites.ReadWrite.All' },
      'Mag Rolvast de rollen bewaren?',
      'Geef toestemming',
      'button',
      'Rolvast leest de rollen, en bewaart daar wat u zelf wijzigt. Verder niets.',
    ],
    ['signed out', SIGNED_OUT, 'U bent uitgelogd', 'Log in', 'button', 'Log in om uw overleggen te zien.'],
    [
      'refused by the user',
      { ...REFUSED, by: 'user' },
      'Mag Rolvast meelezen?',
      'Geef toestemming',
      'button',
      'U gaf geen toestemming. U kunt het opnieuw proberen.',
    ],
    [
      'an administrator has to agree',
      { ...REFUSED, by: 'organisation' },
      'Nog één stap',
      'Stuur een verzoek',
      'link',
      'Uw organisatie heeft Rolvast nog niet goedgekeurd. Plakken werkt ook zonder toestemming.',
    ],
    [
      'another account',
      OTHER,
      'Dit is een ander account',
      'Log in met het goede account',
      'button',
      'Hier werkt m@wolkeveen.example. Microsoft antwoordt voor a@wolkeveen.example.',
    ],
    [
      'no sign-in',
      { kind: 'no-sign-in', code: 'x' },
      'Inloggen lukt hier niet',
      'Probeer opnieuw',
      'button',
      'Microsoft geeft geen antwoord. Sluit dit venster en open het opnieuw.',
    ],
    [
      'offline',
      { kind: 'offline' },
      'Geen internet',
      'Probeer opnieuw',
      'button',
      'Er is nog geen eerdere stand op dit apparaat.',
    ],
    [
      'slow',
      { kind: 'slow' },
      'Microsoft geeft geen antwoord',
      'Probeer opnieuw',
      'button',
      'Wij wachten niet langer. Probeer het opnieuw.',
    ],
    ['busy', { kind: 'busy', seconds: 12 }, 'Even geduld', 'Nu proberen', 'button', 'Microsoft is nu druk.'],
    [
      'forbidden',
      { kind: 'forbidden' },
      'Deze agenda is gesloten voor u',
      'Probeer opnieuw',
      'button',
      'Vraag de eigenaar om die met u te delen.',
    ],
    [
      'not found',
      { kind: 'not-found' },
      'Wij vinden dit overleg niet',
      'Naar mijn overleggen',
      'link',
      'Het is verplaatst of verwijderd. Of het staat in een andere agenda.',
    ],
    ['changed', { kind: 'changed' }, 'Dit lukte niet', 'Probeer opnieuw', 'button', 'Uw gegevens zijn niet veranderd.'],
    ['broken', BROKEN, 'Dit lukte niet', 'Probeer opnieuw', 'button', 'Uw gegevens zijn niet veranderd.'],
  ])('%s', (_, problem, title, primary, role, text) => {
    trouble(problem);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(document.title).toBe(`${title} – Rolvast`);
    expect(screen.getByText(text)).toBeVisible();
    const button = screen.getByRole(role, { name: primary });
    expect(document.querySelector('main :is(a[href], button)')).toBe(button);
  });

  test.each<[string, GraphProblem]>([
    ['no sign-in', { kind: 'no-sign-in', code: 'x' }],
    ['offline', { kind: 'offline' }],
    ['slow', { kind: 'slow' }],
    ['forbidden', { kind: 'forbidden' }],
    ['changed', { kind: 'changed' }],
    ['broken', BROKEN],
  ])('%s: trying again asks once', async (_, problem) => {
    const onRetry = trouble(problem);
    await press('Probeer opnieuw');
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('below another title it is an h2', () => {
    onPage(<GraphTrouble level={2} problem={{ kind: 'offline' }} what="deze bijlage" onRetry={() => {}} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Geen internet' })).toBeVisible();
  });

  test('another way on stands beside it', () => {
    onPage(
      <GraphTrouble problem={ASK} what="uw agenda" onRetry={() => {}} other={<button type="button">Anders</button>} />,
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Geef toestemming', 'Anders']);
  });

  test('the code and the time are for who helps, in the details only', async () => {
    trouble(BROKEN);
    expect(screen.queryByText(/teapot/)).toBeNull();
    await press('Toon details');
    expect(screen.getByText(/Microsoft Graph: 418 teapot Tijd: 11:30:00/)).toBeVisible();
  });

  test('not found leads to the meetings', () => {
    trouble({ kind: 'not-found' });
    expect(screen.getByRole('link', { name: 'Naar mijn overleggen' })).toHaveAttribute('href', '#/mijn');
  });

  test('a request to the organisation is a mail to who helps; without one there is only another try', async () => {
    trouble({ ...REFUSED, by: 'organisation' });
    const href = screen.getByRole('link', { name: 'Stuur een verzoek' }).getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).toMatch(/^mailto:s\.nieland@.*subject=Toestemming voor Rolvast.*Calendars\.Read/);
  });

  test('without anyone who helps there is only another try', async () => {
    const onRetry = trouble({ ...REFUSED, by: 'organisation' }, { contact: null });
    expect(screen.queryByRole('link')).toBeNull();
    await press('Probeer opnieuw');
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('asking Microsoft', () => {
  test.each<[string, GraphProblem, string, readonly unknown[]]>([
    ['for consent', ASK, 'Geef toestemming', ['Calendars.Read', null]],
    ['again after a no', { ...REFUSED, by: 'user' }, 'Geef toestemming', ['Calendars.Read', null]],
    ['to sign in, with the challenge', SIGNED_OUT, 'Log in', ['Calendars.Read', '{"a":1}']],
    ['for the chat', { ...ASK, scope: 'Chat.ReadBasic' }, 'Geef toestemming', ['Chat.ReadBasic', null]],
    ['for the right account', OTHER, 'Log in met het goede account', ['Calendars.Read', null]],
  ])('%s: only from the button, and then on', async (_, problem, name, asked) => {
    const ask = answering({ kind: 'token', token: 't' });
    const onRetry = trouble(problem, { ask });
    expect(ask).not.toHaveBeenCalled();
    await press(name);
    expect(ask.mock.calls).toEqual([asked]);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test.each<[TokenAnswer, string]>([
    [{ kind: 'cancelled' }, 'U sloot het venster. Er is niets gewijzigd.'],
    [{ kind: 'blocked' }, 'Uw browser hield het venster tegen. Sta het toe en probeer het opnieuw.'],
    [{ kind: 'offline' }, 'Geen internet.'],
    [{ kind: 'no-answer' }, 'Microsoft geeft geen antwoord. Sluit dit venster en open het opnieuw.'],
    [{ kind: 'refused', by: 'user' }, 'U gaf geen toestemming. U kunt het opnieuw proberen.'],
    [{ kind: 'failed', code: 'AADSTS1' }, 'Dit lukte niet. AADSTS1'],
  ])('%j is said at once, and the button stays', async (answer, sentence) => {
    const onRetry = trouble(ASK, { ask: answering(answer) });
    await press('Geef toestemming');
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('button', { name: 'Geef toestemming' })).toBeEnabled();
    expect(onRetry).not.toHaveBeenCalled();
  });

  test.each<[TokenAnswer, string]>([
    [{ kind: 'refused', by: 'organisation' }, 'Nog één stap'],
    [OTHER, 'Dit is een ander account'],
  ])('%j changes the screen, and a screen reader hears it', async (answer, title) => {
    trouble(ASK, { ask: answering(answer) });
    await press('Geef toestemming');
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.filter((text) => text !== '')).toHaveLength(1);
  });

  test('while the window is open the button waits', async () => {
    const ask = vi.fn<Workplace['ask']>(() => new Promise(() => {}));
    trouble(ASK, { ask });
    await press('Geef toestemming');
    await press('Geef toestemming');
    expect(ask).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Geef toestemming' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('busy', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('counts down, says it once, and then tries by itself', () => {
    const onRetry = trouble({ kind: 'busy', seconds: 3 });
    const status = screen.getAllByRole('status')[0] as HTMLElement;
    const heard = () => [...status.querySelectorAll('span:not([aria-hidden])')].map(({ textContent }) => textContent);
    expect(heard()).toEqual(['Wij proberen het over 3 seconden weer.']);
    act(() => vi.advanceTimersByTime(2000));
    expect(within(status).getByText('Wij proberen het over 1 seconde weer.')).toBeVisible();
    expect(heard()).toEqual(['Wij proberen het over 3 seconden weer.']);
    expect(onRetry).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1000));
    expect(within(status).getByText('Wij proberen het zo weer.')).toBeVisible();
    expect(onRetry).toHaveBeenCalledOnce();
    act(() => vi.advanceTimersByTime(5000));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('above content that is still there: what is going on, and how old it is', () => {
  const OLD = 'U ziet de stand van vandaag, 8.05 uur.';
  test.each<[string, GraphProblem, string, string]>([
    ['consent', ASK, 'Mag Rolvast meelezen?', 'Geef toestemming'],
    ['signed out', SIGNED_OUT, 'U bent uitgelogd.', 'Log in'],
    ['refused by the user', { ...REFUSED, by: 'user' }, 'Mag Rolvast meelezen?', 'Geef toestemming'],
    ['an administrator has to agree', { ...REFUSED, by: 'organisation' }, 'Nog één stap.', 'Probeer opnieuw'],
    ['another account', OTHER, 'Dit is een ander account.', 'Probeer opnieuw'],
    ['no sign-in', { kind: 'no-sign-in', code: 'x' }, 'Inloggen lukt hier niet.', 'Probeer opnieuw'],
    ['offline', { kind: 'offline' }, 'Geen internet.', 'Probeer opnieuw'],
    ['slow', { kind: 'slow' }, 'Microsoft geeft geen antwoord.', 'Probeer opnieuw'],
    ['busy', { kind: 'busy', seconds: 12 }, 'Even geduld.', 'Nu proberen'],
    ['forbidden', { kind: 'forbidden' }, 'U mag deze agenda niet lezen.', 'Probeer opnieuw'],
    ['not found', { kind: 'not-found' }, 'Dit overleg is verplaatst of verwijderd.', 'Probeer opnieuw'],
    ['changed', { kind: 'changed' }, 'Verversen lukte niet.', 'Probeer opnieuw'],
    ['broken', BROKEN, 'Verversen lukte niet.', 'Probeer opnieuw'],
  ])('%s', async (_, problem, text, name) => {
    const onRetry = bar(problem);
    const status = screen.getByText(text).closest('[role=status]');
    expect(status).toHaveTextContent(OLD);
    expect(screen.queryByRole('heading')).toBeNull();
    await press(name);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test.each([
    ['today', `${TODAY}T06:05:00Z`, 'vandaag, 8.05 uur'],
    ['yesterday, late in the evening', '2026-06-02T21:30:00Z', '2 juni, 23.30 uur'],
    ['already today here, still yesterday in UTC', '2026-06-02T22:30:00Z', 'vandaag, 0.30 uur'],
    ['another year', '2025-12-31T12:00:00Z', '31 december 2025, 13.00 uur'],
  ])('its age: %s', (_, since, when) => {
    bar({ kind: 'offline' }, since);
    expect(screen.getByText(`U ziet de stand van ${when}.`, { exact: false })).toBeVisible();
  });

  test('signing in goes with the challenge', async () => {
    const ask = answering({ kind: 'token', token: 't' });
    bar(SIGNED_OUT, undefined, { ask });
    await press('Log in');
    expect(ask.mock.calls).toEqual([['Calendars.Read', '{"a":1}']]);
  });
});
