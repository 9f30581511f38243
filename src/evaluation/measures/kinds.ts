import { type VisitKind, visitKinds } from '../../tables/options.ts';
import { type Block, cell, heads, line } from '../dashboard/layout.ts';
import { baseCell, hoursCell, nothing } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { NO_VISITS, side, sumBy, type VisitSum } from '../sums.ts';

export interface KindVisits {
  readonly kind: VisitKind;
  /** Visits in which this was done; one visit may count under several kinds. */
  readonly visits: number;
  /** The visits whose hours stand under this kind; each visit's hours stand under one. */
  readonly main: VisitSum;
}

function kindTable(kinds: readonly KindVisits[], { lang, title, meaning }: Beside): Block {
  const head =
    lang === 'de'
      ? heads('Art', 'Einsätze', 'Stunden', 'aus Einsätzen')
      : heads('Kind', 'Visits', 'Hours', 'from visits');
  const lines = kinds.map(({ kind, visits, main }) => [
    cell(visitKinds.find(({ key }) => key === kind)?.label[lang] ?? kind, 'label'),
    cell(visits, 'number'),
    ...(main.visits === 0
      ? [cell(lang === 'de' ? 'bei der Hauptart' : 'under the main kind', 'missing')]
      : [hoursCell(main, lang), baseCell(main, lang)]),
  ]);
  const body = kinds.length === 0 ? [nothing(lang)] : [head, ...lines, line(meaning, 'hint')];
  return { lines: [line(title, 'heading'), ...body] };
}

export const visitsByKind = defineMeasure({
  id: 'visits-by-kind',
  key: 'kinds',
  from: 'visits',
  title: { de: 'Einsätze nach Art', en: 'Visits by kind' },
  meaning: {
    de: 'Was bei den Einsätzen gemacht wurde; Stunden zählen einmal.',
    en: 'What was done on the visits; hours count once.',
  },
  improves: {
    de: 'Fragt vor dem Einsatz, welche Hilfe vor Ort fehlt.',
    en: 'Ask before the visit which help is lacking.',
  },
  computes: {
    de: 'Einsätze unter jeder ihrer Arten; ihre Stunden nur unter der Hauptart, der ersten Art, die Hilfe ist.',
    en: 'Visits under each of their kinds; their hours only under the main one, the first that is help.',
  },
  unit: { de: 'Einsätze und Stunden', en: 'visits and hours' },
  base: { de: 'durchgeführte Einsätze im Zeitraum', en: 'visits that took place in the period' },
  compute: ({ visits }: Facts): readonly KindVisits[] => {
    const all = sumBy(visits, ({ kinds }) => kinds);
    const main = sumBy(visits, ({ mainKind }) => side(mainKind));
    return visitKinds
      .map(({ key }) => ({ kind: key, visits: all.get(key)?.visits ?? 0, main: main.get(key) ?? NO_VISITS }))
      .filter(({ visits: count }) => count > 0);
  },
  draw: (kinds, beside) => [kindTable(kinds, beside)],
});
