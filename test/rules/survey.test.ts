import { expect, test } from 'vitest';
import { eur } from '../../src/domain/money.ts';
import { exampleDataset } from '../../src/rules/examples/rows.ts';
import { exampleSettings } from '../../src/rules/examples/typical.ts';
import { surveyOf } from '../../src/rules/kit/survey/survey.ts';

const dataset = exampleDataset({
  contributions: [
    { donorNumber: ' A-17 ', amount: eur(10) },
    { donorNumber: 'a-17', amount: eur(20) },
    { donorNumber: 'A-17', receiver: 'KV Musterdorf' },
    { donorNumber: 'A-17', decision: 'returned' },
    { donorNumber: 'A-17', decision: 'forwarded' },
    { donorNumber: 'A-17', kind: 'collection' },
    { donorNumber: 'A-17', kind: 'grant' },
    { donorNumber: undefined },
  ],
});
const partyWide = { ...exampleSettings, donorNumbersPartyWide: true };
const groups = (settings: typeof exampleSettings): readonly (readonly string[])[] =>
  [...surveyOf(dataset, settings).donationsByDonor.values()].map((rows) => rows.map(({ id }) => id.slice(-1)));

test('totals that several rules share are computed once per run', () => {
  const survey = surveyOf(dataset, exampleSettings);
  expect(surveyOf(dataset, exampleSettings)).toBe(survey);
  expect(survey.donationsByDonor).toBe(survey.donationsByDonor);
  expect(survey.donationsByDonorYear).toBe(survey.donationsByDonorYear);
});

test('a donor is the receiver with the number; what went away, collections and grants count for nobody', () => {
  expect(groups(exampleSettings)).toEqual([['1', '2'], ['3']]);
});

test('the setting joins equal numbers over the party', () => {
  expect(groups(partyWide)).toEqual([['1', '2', '3']]);
});
