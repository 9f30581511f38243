import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { ownAssociations } from '../../src/evaluation/own-associations.ts';
import { findingsFor } from '../../src/mails/evaluation/input.ts';
import { evaluationToCoordinators } from '../../src/mails/evaluation/mail.ts';
import { scopeOf } from '../../src/mails/in-charge.ts';
import { evaluationMail } from '../../src/mails/index.ts';
import { planOf, writeMail } from '../../src/mails/sending.ts';
import { association, evaluated, partnership, visit } from '../evaluation/sample.ts';
import { contact, fakeMailDesk } from './fake-mail-desk.ts';
import { finding, noInput, usualInput } from './sample.ts';

const german = (more: Partial<typeof usualInput> = {}) => evaluationMail({ ...usualInput, ...more, lang: 'de' });

describe('the evaluation mail', () => {
  test('own associations first, then what is open, then the whole', () => {
    const { subject, text } = german();
    expect(subject).toBe('KV Beispielstadt: 88 Stunden mehr gegeben · 3. Quartal 2026');
    const order = [
      'Eure Auswertung · 3. Quartal 2026',
      'KV Beispielstadt: 88 Stunden mehr gegeben',
      'Gegeben: 210 Std. (+88 zum Vorquartal)',
      'Bekommen: 48 Std. (1 von 2) (+48 zum Vorquartal)',
      '3 Einsätze mit KV Musterland.',
      'Zwei Dinge sind offen',
      '▲ klären · seit 41 Tagen\nZustimmung eintragen',
      '● Hinweis · seit 41 Tagen\nEinsatz melden',
      'Auswertung öffnen:\nhttps://example.org/sheet#gid=1',
      '258 Stunden Hilfe in 3 Einsätzen. 136 Stunden mehr als im 2. Quartal.',
      'Stunden aus 2 von 3 Einsätzen.',
      'Sachsen-Anhalt  ████████████████████ 210',
      'Der Gini-Wert ist 0,54 (vorher 0,50).',
      'Einer von 3 Verbänden bekam keine Hilfe. Ein Verband sucht einen Partner, seit 214 Tagen.',
      'Beispieldaten. Gezählt ist nur, was in der gemeinsamen Tabelle steht.',
      'Du bekommst die Auswertung, weil in Deiner Zeile bei „Bericht“ „quartalsweise“ steht.',
    ];
    const at = order.map((part) => text.indexOf(part));
    expect(order.filter((_, i) => at[i] === -1)).toEqual([]);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });
  test('HTML and text say the same words', () => {
    const { html, text } = german();
    const plain = html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&nbsp;/g, ' ')
      .replace(/\s+/g, ' ');
    for (const part of ['88 Stunden mehr gegeben', '+88 zum Vorquartal', 'Zustimmung eintragen', 'seit 214 Tagen'])
      for (const version of [plain, text]) expect(version).toContain(part);
  });
  test('at most three open things, the most pressing and oldest first, the rest counted', () => {
    const openFindings = [
      finding('Hinweis', { level: 'hint', since: day('2020-01-01') }),
      finding('klären, neu', { since: day('2026-10-04') }),
      finding('klären, alt'),
      finding('dringend', { level: 'urgent', since: day('2026-10-05') }),
      finding('noch ein Hinweis', { level: 'hint' }),
    ];
    const { text, html } = german({ openFindings });
    expect(text.match(/(?:✖|▲|●) [^\n]+\n[^\n]+/g)).toEqual([
      '✖ dringend · seit heute\ndringend',
      '▲ klären · seit 41 Tagen\nklären, alt',
      '▲ klären · seit gestern\nklären, neu',
    ]);
    expect(text).toContain('Fünf Dinge sind offen');
    expect(html).toContain('Zwei weitere ansehen');
  });
  test('what is open of one row is one thing, named by its row; the others are counted after them', () => {
    const [place, about] = ['contributions S-1', '52.000 € an KV A, 9.10., natürliche Person'];
    const openFindings = [
      finding('Spende aus dem Ausland', { level: 'urgent', since: day('2026-10-01'), place, about }),
      finding('Einweisung fehlt', { place: 'visits E-1', about: 'Infostand, KV A bei KV B, 5.12., 4 Leute' }),
      finding('Codex prüfen', { place, about }),
      finding('Steht für alle', { associations: [], about: 'so nicht zu nennen' }),
      finding('Zu spät', { level: 'hint' }),
    ];
    const { text } = german({ openFindings });
    expect(text).toContain(`✖ dringend · seit 4 Tagen\nSpende aus dem Ausland · Codex prüfen\n${about}\n`);
    expect(text).toContain('Einweisung fehlt\nInfostand, KV A bei KV B, 5.12., 4 Leute\n');
    expect(text).not.toContain('so nicht zu nennen');
    expect(text).toContain('Fünf Dinge sind offen');
    expect(text).toContain('Einen weiteren ansehen');
  });
  test('nothing open, nothing entered: still an honest mail', () => {
    const { text } = evaluationMail({ ...noInput, lang: 'de' });
    expect(text).toContain('KV Beispielstadt: noch keine Hilfe eingetragen');
    expect(text).toContain('Hilfe von Euch oder für Euch ist in diesem Zeitraum nicht eingetragen.');
    expect(text).not.toContain('offen\n');
    expect(text).not.toContain('Beispieldaten');
    expect(text).toContain('Nicht bestimmbar');
  });
  test('unknown hours are said, not shown as 0', () => {
    const evaluation = evaluated({
      visits: [visit('KV Beispielstadt', 'KV Musterland', '2026-08-01', { hours: undefined })],
    });
    const { text } = german({ evaluation });
    expect(text).toContain('Gegeben: unbekannt (Stunden aus 0 von 1 Einsatz.)');
    expect(text).toContain('1 Einsatz mit Hilfe. Die Stunden sind unbekannt.');
  });
  test.each([
    // A loss leads no mail: the figures below say it.
    [[], [['2026-05-01', 5]], 'im 3. Quartal keine Hilfe eingetragen'],
    [[['2026-08-01', 5]], [], 'Hilfe gegeben'],
    [[['2026-08-01', 5]], [['2026-05-01', 5]], 'so viel Hilfe wie im 2. Quartal'],
    [[['2026-08-01', 4]], [['2026-05-01', 5]], 'Hilfe gegeben'],
    [[['2026-08-01', 6]], [['2026-05-01', 5]], '2 Stunden mehr gegeben'],
  ] as const)('news: %j after %j', (now, before, news) => {
    const visits = [...now, ...before].map(([on, hours]) => visit('KV Beispielstadt', 'KV X', on, { hours }));
    expect(german({ evaluation: evaluated({ visits }) }).text).toContain(`KV Beispielstadt: ${news}\n`);
  });
  test('a link that is none of the web leads nowhere', () => {
    const { html } = german({ openFindings: [finding('Böse', { link: 'javascript:alert(1)' })] });
    expect(html).not.toContain('javascript:');
  });
  test('greets by the name that the contact gave', () => {
    expect(german({ contact: { rhythm: 'monthly', displayName: 'Alex' } }).text).toMatch(
      /^Hallo Alex, Eure Auswertung/,
    );
  });
});

describe('whose associations are whose', () => {
  const { register } = evaluated({
    associations: [
      association('LV Hessen', { level: 'LV', land: 'Hessen' }),
      association('KV A', { land: 'Hessen' }),
      association('OV A', { land: 'Hessen', level: 'OV', parent: 'KV A' }),
      association('KV B'),
      association('Bundesverband', { level: 'Bund', land: 'Deutschland' }),
    ],
  });
  test.each([
    ['KV A', ['KV A', 'OV A']],
    ['LV Hessen', ['LV Hessen', 'KV A', 'OV A']],
    ['KV B', ['KV B']],
    ['unbekannt', ['unbekannt']],
  ])('%s', (name, own) => {
    expect(ownAssociations({ register }, name)).toEqual(own);
  });
  test('the federal association has all', () => {
    expect(ownAssociations({ register }, 'Bundesverband')).toHaveLength(5);
  });
  test('two that name each other as parent end nowhere, but they end', () => {
    const circle = evaluated({ associations: [association('A', { parent: 'B' }), association('B', { parent: 'A' })] });
    expect(ownAssociations(circle, 'A')).toEqual(['A', 'B']);
  });
  test('an LV reads sums and the single associations below it; help within is one visit', () => {
    const evaluation = evaluated({
      associations: [association('LV Thüringen', { level: 'LV' }), association('KV A'), association('KV B')],
      partnerships: [partnership('KV A', 'KV B')],
      visits: [visit('KV A', 'KV B', '2026-08-01')],
    });
    const own = ['LV Thüringen', 'KV A', 'KV B'];
    const { text } = german({ evaluation, association: 'LV Thüringen', scope: { own, names: own, all: false } });
    expect(text).toContain('1 Einsatz untereinander.');
    expect(text).toContain('KV A: 10 Std. gegeben, 0 Std. bekommen');
  });
  test('findings of others stay with others; those of the whole sheet go to whoever has everything', () => {
    const findings = [
      finding('a', { associations: ['OV A'] }),
      finding('b', { associations: ['KV B'] }),
      finding('c', { associations: [] }),
    ];
    const rows = register.map(({ name, level, land, parent }) => ({ values: { name, level, land, parent } }));
    const titles = (association: string, charge?: 'own' | 'land' | 'all') =>
      findingsFor(scopeOf({ association, charge }, rows), findings).map(({ title }) => title);
    expect(titles('KV A')).toEqual(['a']);
    expect(titles('KV B')).toEqual(['b']);
    expect(titles('Bundesverband')).toEqual(['a', 'b', 'c']);
    expect(titles('KV B', 'all')).toEqual(['a', 'b', 'c']);
    expect(titles('OV A', 'land')).toEqual(['a']);
    expect(titles('LV Hessen', 'own')).toEqual([]);
  });
});

test('a due mail becomes an outgoing one in the language of the contact', () => {
  const { desk } = fakeMailDesk({ contacts: [contact('K-1', 'KV Beispielstadt', { language: 'en' })] });
  const plan = planOf(evaluationToCoordinators, desk);
  const [due] = plan.ok ? plan.value.send : [];
  const mail = due && writeMail(evaluationToCoordinators, due);
  if (!mail?.ok) throw new Error('no mail');
  expect(mail.value).toMatchObject({
    to: 'k-1@example.org',
    entries: [{ mail: 'evaluation', about: '2026-Q3', contact: 'K-1' }],
  });
  expect(mail.value.content(mail.value.entries).subject).toBe('KV Beispielstadt: help given · Quarter 3 of 2026');
});
