import type { Reading } from '../../define/use-case.ts';
import { partNames } from '../../domain/pairing-parts.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Applicants, applicantsFrom } from '../../pairing/candidates.ts';
import { type Proposal, proposeForAll, proposeForOne, seekersIn } from '../../pairing/propose.ts';
import { surveyOf } from '../../rules/kit/survey/survey.ts';
import type { PartnersDesk } from './desk.ts';
import type { PartnersCalls, PartnersStart, ProposalView, Side } from './shape.ts';

const READ = ['associations', 'partnerships', 'visits', 'elections', 'requests'] as const;

/** Of visits what tells who helped whom, and how long. */
const VISITS = {
  visits: { columns: ['status', 'start', 'kind', 'moreKinds', 'guest', 'host', 'people', 'hours'] },
} as const;

/** More than these nobody compares for one who seeks. */
const MOST_FOR_ONE = 10;

/** Who seeks, who helps and what is known of them, as the sheet stands now. */
export function applicantsAt(desk: Reading<PartnersDesk>): Result<Applicants> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = desk.some([...READ], VISITS);
  if (!read.ok) return read;
  const dataset = read.value;
  const survey = surveyOf(dataset, settings.value);
  return ok(applicantsFrom({ dataset, survey, today: desk.today, districts: desk.reference.district }));
}

function viewOf({ seeker, helper, points, parts, km, polling }: Proposal, { asked }: Applicants): ProposalView {
  const side = ({ name, activePartners, at }: Proposal['helper']): Side => ({
    ...{ name, activePartners, at },
    asked: asked.get(name) ?? [],
  });
  const { membersPer10k, hoursReceived, since } = seeker;
  return {
    seeker: { ...side(seeker), membersPer10k, hoursReceived, since },
    helper: side(helper),
    ...{ points, km, polling },
    parts: Object.fromEntries(
      partNames.flatMap((name) => (parts[name] === undefined ? [] : [[name, Math.round(parts[name])]])),
    ),
  };
}

/** The proposals for all who seek, or the best ones for one of them: the one that was chosen, or that another page leads here with. */
export function startPartners(
  { open, seeker: chosen }: PartnersCalls['partnersStart']['input'],
  desk: Reading<PartnersDesk>,
): Result<PartnersStart> {
  const read = applicantsAt(desk);
  if (!read.ok) return read;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const applicants = read.value;
  const weights = settings.value.pairingWeights;
  const seekers = seekersIn(applicants).map(({ name }) => name);
  const handed = desk.handedTo?.('suggestPartners')?.values.seeker;
  const seeker = chosen ?? seekers.find((name) => name === handed);
  const all = proposeForAll(applicants, { open, weights });
  const found =
    seeker === undefined ? all.proposals : proposeForOne(applicants, seeker, { open, weights }).slice(0, MOST_FOR_ONE);
  const { role, unread } = desk.actor();
  return ok({
    lang: desk.lang,
    ...{ open, seeker, weights },
    seekers,
    proposals: found.map((one) => viewOf(one, applicants)),
    without: seeker === undefined ? all.without.map(({ name, since }) => ({ name, since })) : [],
    declined: all.declined.map(({ name }) => name),
    mayAsk: role === 'coordination',
    unread,
  });
}
