import type { Part } from '../../define/part.ts';
import { ruleView } from '../../define/rule-view.ts';
import { isUnread } from '../../define/unread.ts';
import { yearOf } from '../../domain/day.ts';
import { levelRank, type RowFinding } from '../../domain/finding.ts';
import { sumCents } from '../../domain/money.ts';
import { ok, type Result } from '../../domain/result.ts';
import { rules } from '../../rules/index.ts';
import { donorKey, isSingleDonation, maySameDonor } from '../../rules/kit/donation.ts';
import { surveyOf } from '../../rules/kit/survey/survey.ts';
import { contributions } from '../../tables/contributions.ts';
import type { Dataset } from '../../tables/index.ts';
import { asQuestion, type Question, readQuestion } from './contract.ts';
import type { AskDesk, WhatIf } from './desk.ts';
import type { AnswerFinding, RuleAnswer, TotalSoFar } from './shape.ts';
import { figuresOf, isForLater, openQuestions, saidAlone, speakingRules } from './speaking.ts';

/** Stands in for the number of a donor of whom nothing is known but this donation. */
const SOME_NUMBER = '0';

/** What the rules say that join donations: with the rows of the same number, or of this donation by itself. */
function saidAmong(whatIf: WhatIf, { cells, values }: Question, dataset: Dataset): readonly RowFinding[] {
  const joined = values.kind === 'sponsoring' ? values.donorNumber !== undefined : isSingleDonation(values);
  if (!joined) return [];
  return whatIf.among(dataset, 'contributions', { ...cells, donorNumber: values.donorNumber ?? SOME_NUMBER });
}

function totalOf({ values }: Question, dataset: Dataset, desk: AskDesk): TotalSoFar | undefined {
  const settings = desk.settings();
  const donor = settings.ok && isSingleDonation(values) ? donorKey(values, settings.value) : undefined;
  if (!settings.ok || donor === undefined) return undefined;
  const year = yearOf(values.receivedOn);
  const rows = surveyOf(dataset, settings.value).donationsByDonorYear.get(`${donor}|${year}`) ?? [];
  const before = sumCents(rows.flatMap((row) => row.values.amount ?? []));
  const uncounted = dataset.contributions.filter(
    (row) => donorKey(row.values, settings.value) === donor && isUnread(contributions, row),
  ).length;
  return { year, count: rows.length, before, after: sumCents([before, values.amount]), uncounted };
}

const inWords = ({ rule, level, what, next, inCharge }: RowFinding): AnswerFinding => ({
  rule,
  level,
  what,
  next,
  inCharge,
});

/** Every rule that joins donations with a number joins those whose number differs in zeros, blanks and signs at most. */
const rowsOf = (number: string): Part => ({
  where: 'donorNumber',
  holds: (value) => typeof value === 'string' && maySameDonor(value, number),
});

/** Answers for a contribution that was not entered. Where a donor number is given it reads that number's rows in the tab Spenden; writes nothing. */
export function askRule(answers: Readonly<Record<string, unknown>>, desk: AskDesk): Result<RuleAnswer> {
  const known = desk.known();
  if (!known.ok) return known;
  const read = readQuestion(answers, known.value.associations, desk);
  if (!read.ok) return read;
  const question = asQuestion(read.value, desk.sheetLang);
  const whatIf = desk.whatIf();
  if (!whatIf.ok) return whatIf;
  const number = question.values.donorNumber;
  const numbered = number !== undefined;
  const dataset = numbered ? desk.some(['contributions'], { contributions: rowsOf(number) }) : desk.some([]);
  if (!dataset.ok) return dataset;
  const alone = saidAlone(whatIf.value, question.cells);
  const found = [
    ...alone.filter((one) => !isForLater(one, question)),
    ...saidAmong(whatIf.value, question, dataset.value),
  ].sort((a, b) => levelRank(a.level) - levelRank(b.level));
  const named = new Set(found.map(({ rule }) => rule));
  const speaking = speakingRules(whatIf.value, question);
  const day = question.values.receivedOn;
  return ok({
    day,
    findings: found.map(inWords),
    rules: Object.fromEntries(rules.flatMap((rule) => (named.has(rule.id) ? [[rule.id, ruleView(rule, day)]] : []))),
    open: openQuestions(whatIf.value, question, found),
    later: [...new Set(alone.flatMap((one) => (isForLater(one, question) ? (one.column ?? []) : [])))],
    total: numbered ? totalOf(question, dataset.value, desk) : undefined,
    figures: figuresOf(speaking, question),
    lookedAt: speaking
      .filter(({ scope }) => numbered || scope === 'row')
      .map(({ id, title, about }) => ({ rule: id, title, about })),
  });
}
