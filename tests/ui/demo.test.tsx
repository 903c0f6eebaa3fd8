import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HAT_GUIDES } from '../../src/domain/roles/guide';
import { demoAs, open, title } from './support';

describe('the demo region', () => {
  test('shows the three coming meetings of the person with hats and points of attention', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    expect(screen.getByText('Goedemorgen. U heeft 3 overleggen in de komende 30 dagen.')).toBeVisible();
    const ab = screen.getByRole('link', { name: /Algemeen Bestuur/ });
    expect(within(ab).getByText('Noem uw pet · 2')).toBeVisible();
    expect(screen.getByRole('link', { name: /PFHO Sociaal/ })).toHaveTextContent('U bent hier gast.');
    expect(screen.getByRole('link', { name: /Dagelijks Bestuur/ })).toHaveTextContent(
      'Agenda in bijlage. Tik om te lezen.',
    );
    await waitFor(() => expect(document.title).toBe('Mijn overleggen – Rolvast'));
    const roles = screen.getByRole('complementary', { name: 'Uw rollen' });
    expect(within(roles).getByText('Lid DB · Financiën')).toBeVisible();
  });

  test('a permanent bar says that it is an example, and stops it', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    expect(screen.getByText('Voorbeeld. Alle namen zijn verzonnen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop voorbeeld' }));
    await title('Welke pet heeft u op?');
    expect(screen.queryByText('Voorbeeld. Alle namen zijn verzonnen.')).toBeNull();
  });

  test('comes back at its own address when the page is loaded again', async () => {
    const kept = { registers: [], people: { wolkendal: 'p-van-dalen' }, demo: true };
    open({ store: { load: async () => kept, save: async () => {}, clear: async () => {} } }, '#/overleg/voorbeeld-1');
    await title('Algemeen Bestuur');
  });
});

describe('a meeting', () => {
  test('shows hats, points of attention and the agenda, and says so aloud', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText(/^di 9 juni · 13\.30–16\.00 uur/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Noem uw pet bij 2 punten' })).toBeVisible();
    expect(await screen.findByText('Agenda gelezen, 8 punten. Noem uw pet bij 2 punten.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: 'Punt 4. Begroting 2027. Uw pet: Lid Dagelijks Bestuur, Portefeuille Financiën. Noem uw pet.',
      }),
    ).toBeVisible();
    expect(screen.getByText('Agenda uit de uitnodiging.')).toBeVisible();
    expect(screen.getByText(/^Rollen van Regio Wolkendal, /)).toBeVisible();
  });

  test('another meeting is chosen with a button; the title then has the focus', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    await user.click(screen.getByRole('button', { name: 'Klopt er iets niet?' }));
    await user.click(screen.getByRole('button', { name: 'Dit is een ander overleg' }));
    await user.click(screen.getByRole('radio', { name: 'Dagelijks Bestuur' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Algemeen Bestuur');
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    expect(await title('Dagelijks Bestuur')).toHaveFocus();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('a run of fixed points folds open', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    expect(screen.queryByRole('link', { name: /^Punt 1\. Opening\./ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^1–3 ?Opening, mededelingen/ }));
    expect(screen.getByRole('link', { name: /^Punt 1\. Opening\./ })).toBeVisible();
  });

  test('arrows move along the agenda, which is one tab stop; Enter opens; Escape comes back to the row', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    screen.getByRole('button', { name: /^1–3/ }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: /^Punt 5\./ })).toHaveFocus();
    await user.keyboard('{Enter}');
    const point = await title('5. Wolkendal Warm: voortgang');
    expect(point).toHaveFocus();
    await waitFor(() => expect(document.title).toBe('5. Wolkendal Warm: voortgang – Rolvast'));
    await user.keyboard('{Escape}');
    await title('Algemeen Bestuur');
    await waitFor(() => expect(screen.getByRole('link', { name: /^Punt 5\./ })).toHaveFocus());
    await user.tab({ shift: true });
    expect(screen.queryAllByRole('link', { name: /^Punt/ })).not.toContain(document.activeElement);
  });
});

describe('a point', () => {
  async function openPoint4() {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await user.click(await screen.findByRole('link', { name: /^Punt 4\. Begroting 2027\. Uw pet/ }));
    await title('4. Begroting 2027');
    return user;
  }

  test('says which hat, why, what it asks and what to say', async () => {
    await openPoint4();
    expect(screen.getByText('Besluit')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Lid Dagelijks Bestuur' })).toBeVisible();
    expect(screen.getByText(/Dat hoort bij uw portefeuille Financiën\./)).toBeVisible();
    expect(screen.getByText('“Ik licht dit toe namens het DB. Anja Terpstra stemt namens Wolkeveen.”')).toBeVisible();
    expect(screen.getByText('Licht het voorstel toe namens het DB.')).toBeVisible();
    expect(screen.getByText('U legt uit waarom het DB dit voorstelt.')).toBeVisible();
    expect(screen.getByText('Afgevaardigde Wolkeveen')).toBeVisible();
  });

  test('a second tension is folded under its label', async () => {
    const user = await openPoint4();
    expect(screen.queryByText('Dit raakt ook het geld van uw gemeente.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ook: Regio én Wolkeveen' }));
    expect(screen.getByText('Dit raakt ook het geld van uw gemeente.')).toBeVisible();
  });

  test('shows who has which role, with the chair in front and the others on request', async () => {
    const user = await openPoint4();
    await user.click(screen.getByRole('button', { name: /Wie heeft welke rol\?\s*7 mensen/ }));
    expect(screen.getByText('Hedwig Maas')).toBeVisible();
    expect(screen.getByText('Marijke van Dalen (u)')).toBeVisible();
    expect(screen.queryByText('Joost Brandsma')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toon ook de andere 4' }));
    expect(screen.getByText('Joost Brandsma')).toBeVisible();
    expect(screen.getByText('Elif Kaya, adviseur')).toBeVisible();
  });

  test('after showing the others, the first of them has the focus', async () => {
    const user = await openPoint4();
    await user.click(screen.getByRole('button', { name: /Wie heeft welke rol/ }));
    await user.click(screen.getByRole('button', { name: /^Toon ook de andere/ }));
    const people = screen.getAllByRole('listitem').filter((item) => item.getAttribute('tabindex') === '-1');
    expect(people[0]).toHaveFocus();
  });

  test('shows the lines it was read from', async () => {
    const user = await openPoint4();
    await user.click(screen.getByRole('button', { name: /Waar staat dit\?/ }));
    expect(screen.getByText(/Begroting 2027 \(ter besluitvorming\)/)).toBeVisible();
    expect(screen.getByText(/Gevraagd besluit: de begroting 2027 vaststellen/)).toBeVisible();
  });

  test('says more about the hat when asked, with its sources', async () => {
    const user = await openPoint4();
    expect(screen.queryByText('Wie kan helpen')).toBeNull();
    expect(screen.queryByText(/^Bron: /)).toBeNull();
    await user.click(screen.getByRole('button', { name: /Meer over deze pet/ }));
    expect(await screen.findByRole('heading', { name: 'Wie kan helpen' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Hier gaat het soms mis' })).toBeVisible();
    expect(screen.getByText(HAT_GUIDES['lid-db'].purpose.text)).toBeVisible();
    expect(screen.getAllByText(/^Bron: /).length).toBe(1);
  });

  test('goes on to the next point and back to the agenda', async () => {
    const user = await openPoint4();
    await user.click(screen.getByRole('button', { name: 'Volgend punt' }));
    expect(await title('5. Wolkendal Warm: voortgang')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Agenda' }));
    await title('Algemeen Bestuur');
  });

  test('a fixed point has only the hat', async () => {
    const user = await openPoint4();
    for (const name of ['3.', '2.', '1.']) {
      await user.click(screen.getByRole('button', { name: 'Vorig punt' }));
      await title(new RegExp(`^${name}`));
    }
    expect(screen.getByText('Vast punt')).toBeVisible();
    expect(screen.queryByText('Waarom?')).toBeNull();
    expect(screen.queryByText('Wie heeft welke rol?')).toBeNull();
  });
});

describe('the hats of everyone', () => {
  test('show hats by point and no tension of anyone', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await user.click(await screen.findByRole('link', { name: 'Toon de petten van iedereen' }));
    await title('Petten van alle leden');
    expect(screen.getByRole('heading', { name: '4. Begroting 2027' })).toBeVisible();
    expect(screen.getAllByText('Hedwig Maas').length).toBeGreaterThan(0);
    expect(screen.queryByText(/Noem/)).toBeNull();
    expect(screen.queryByText(/DB én AB/)).toBeNull();
  });
});

describe('an agenda in an attachment', () => {
  test('shows the base hats, then reads the file on request', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /Dagelijks Bestuur/ }));
    await title('Dagelijks Bestuur');
    expect(screen.getByText('Lid DB')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'De agenda zit in een bijlage' })).toBeVisible();
    expect(screen.getByText('Agenda DB 16 juni.docx')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lees deze bijlage' }));
    expect(
      await screen.findByText('Agenda uit bijlage ‘Agenda DB 16 juni.docx’.', {}, { timeout: 8000 }),
    ).toBeVisible();
  });
});

describe('a guest', () => {
  test('is told so, with a way on', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('link', { name: /PFHO Sociaal/ }));
    await title('PFHO Sociaal');
    expect(screen.getByRole('heading', { name: 'U bent hier gast' })).toBeVisible();
    expect(screen.getByText('U heeft geen vaste pet in PFHO Sociaal.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ik ben hier wel lid' }));
    expect(screen.getByRole('link', { name: 'Kies een andere naam' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Bekijk wie welke pet heeft' }));
    await title('Petten van alle leden');
  });
});

describe('who supports a member', () => {
  test('looks along with that member, and can switch to another', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Kies iemand anders' }));
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Elif Kaya/ }));
    await title('Mijn overleggen');
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText('U kijkt mee met Marijke van Dalen')).toBeVisible();
    const line = screen.getByText('U kijkt mee met Marijke van Dalen');
    await user.click(within(line).getByRole('button', { name: 'Wissel' }));
    expect(screen.getByText('U kijkt mee met Anja Terpstra')).toBeVisible();
  });
});
