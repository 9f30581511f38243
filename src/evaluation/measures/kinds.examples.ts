import { examplesOf, helpFrom } from '../define-examples.ts';
import { visitsByKind } from './kinds.ts';

export const examples = examplesOf(visitsByKind, [
  {
    says: {
      de: 'Haustürwahlkampf und Infostand an einem Tag: 30 Stunden, einmal',
      en: 'canvassing and a stall on one day: 30 hours, once',
    },
    rows: { visits: [helpFrom('B', 'A', 6, 5, { moreKinds: ['stall'] })] },
    reads: (kinds) => kinds.map(({ visits, main }) => `${visits}: ${main.hours}`).join(', '),
    is: '1: 30, 1: 0',
  },
]);
