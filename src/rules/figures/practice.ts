import type { Basis } from '../../define/rule.ts';

/** Grounds that are no statute: what the tool needs to count, and party practice. */
export const PRACTICE = {
  reading: {
    citation: {
      de: 'Voraussetzung jeder Auswertung (Hausregel)',
      en: 'needed for every evaluation (house rule)',
    },
    state: 'practice',
  },
  handbooks: {
    citation: {
      de: 'Hausregel nach Praxis-Handbüchern (unter anderem SPD Kreis Kleve 2017)',
      en: 'house rule after practice handbooks (SPD Kreis Kleve 2017 among them)',
    },
    state: 'practice',
  },
  plausibility: {
    citation: { de: 'Hausregel: Plausibilität', en: 'house rule: plausibility' },
    state: 'practice',
  },
  expenses: {
    citation: {
      de: 'Hausregel nach Erstattungsordnungen mehrerer Landesverbände: Ansprüche bestehen nur beim entsendenden Verband',
      en: 'house rule after expense rules of several state associations: claims exist at the sending branch only',
    },
    state: 'practice',
  },
  municipal: {
    citation: {
      de: 'Satzungen der Gemeinden (Sondernutzung), im Tab „Ortsregeln“; sonst Hausregel',
      en: 'by-laws of the municipalities (special use), in the tab "Local rules"; else house rule',
    },
    state: 'practice',
  },
  fairness: {
    citation: {
      de: 'Hausregel: Partnerschaften sind freiwillig, beide Seiten stimmen zu',
      en: 'house rule: partnerships are voluntary, both sides agree',
    },
    state: 'practice',
  },
} as const satisfies Readonly<Record<string, Basis>>;
