import type { OutgoingMail } from '../../define/mail.ts';
import type { Day } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Lang, say } from '../../domain/text.ts';
import { escaped, mailDocument, paragraph, STYLE } from '../../mails/html.ts';
import { mayBeAsked } from '../../pairing/propose.ts';
import { pairKey } from '../../rules/kit/pair-key.ts';
import { isMailboxOff } from '../../tables/associations.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import { partnershipStatus } from '../../tables/options.ts';
import { endedAsking, goneSince } from '../../tables/over.ts';
import type { PartnersDesk } from './desk.ts';
import { applicantsAt } from './propose.ts';
import type { Draft, Office, PartnersCalls, Requested, SentRequest } from './shape.ts';

/** How the ledger names the draft once it has left. */
export const partnershipRequest = {
  name: 'partnership-request',
  title: { de: 'Anfrage zur Partnerschaft', en: 'Partnership request' },
} as const;

const JOINED: Problem = {
  code: 'changed-meanwhile',
  text: { de: 'Diese beiden sind schon verbunden oder angefragt.', en: 'These two are already joined or asked.' },
  hint: { de: 'Bitte lade die Vorschläge neu.', en: 'Please load the proposals again.' },
};
const NO_LONGER: Problem = {
  ...JOINED,
  text: { de: 'Einer von beiden sucht oder bietet gerade nicht.', en: 'One of the two does not seek or offer now.' },
};
const ANSWERED: Problem = {
  ...JOINED,
  text: { de: 'Diese Anfrage ist schon beantwortet.', en: 'This request has been answered already.' },
};
const GONE: Problem = {
  code: 'gone',
  text: { de: 'Einen der Verbände gibt es nicht mehr.', en: 'One of the associations no longer exists.' },
  hint: { de: 'Bitte lade die Vorschläge neu.', en: 'Please load the proposals again.' },
};
const NO_REQUEST: Problem = {
  code: 'gone',
  text: { de: 'Diese Anfrage steht nicht mehr in der Tabelle.', en: 'This request is no longer in the sheet.' },
  hint: { de: 'Bitte frag noch einmal an.', en: 'Please ask once more.' },
};
const NO_QUOTA: Problem = {
  code: 'quota',
  text: { de: 'Google lässt heute nicht genug Mails zu.', en: 'Google does not allow enough mails today.' },
  hint: { de: 'Kopier den Text oder versuch es morgen.', en: 'Copy the text, or try tomorrow.' },
};

/** What both offices read, in the language that all share: who is proposed, why they are asked, that a no is fine. No person is named. */
function draftFor(seeker: string, helper: string, lang: Lang): Draft {
  return lang === 'de'
    ? {
        subject: `Partnerschaft: ${seeker} und ${helper}?`,
        text: [
          'Hallo,',
          `${seeker} sucht einen Partner, ${helper} könnte einer sein. Wollt Ihr Euch kennenlernen?`,
          'Eine Partnerschaft heißt: Ihr helft Euch gegenseitig, vor allem vor Wahlen. Wie oft und womit, entscheidet Ihr.',
          'Bitte antwortet beide kurz auf diese Mail: Ja, Nein oder erst einmal reden. Auch ein Nein hilft uns weiter.',
          'Viele Grüße\nEure Koordination',
        ].join('\n\n'),
      }
    : {
        subject: `Partnership: ${seeker} and ${helper}?`,
        text: [
          'Hello,',
          `${seeker} is looking for a partner, and ${helper} could be one. Would you like to get to know each other?`,
          'A partnership means that you help each other, above all before elections. How often and with what is up to you.',
          'Please both answer this mail briefly: yes, no, or let us talk first. A no helps us too.',
          'Kind regards\nYour coordination',
        ].join('\n\n'),
      };
}

type Associations = readonly RowIn<'associations'>[];

/** An office and its mailbox, where it has one that did not sign off. */
const officeOf = (associations: Associations, name: string, today: Day): Office => {
  const found = associations.find(({ values }) => values.name === name);
  return { association: name, mailbox: found && !isMailboxOff(found, today) ? found.values.mailbox : undefined };
};

/** Enters the pair as asked for; the same operation twice is one row. Refused where the two are joined by now. */
export function requestPartnership(
  { operation, seeker, helper }: PartnersCalls['requestPartnership']['input'],
  desk: PartnersDesk,
): Result<Requested> {
  const read = applicantsAt(desk);
  if (!read.ok) return read;
  const { all, joined } = read.value;
  if (![seeker, helper].every((name) => all.some((one) => one.name === name))) return fail(GONE);
  const partnership = stableId('P', operation);
  const before = desk.row('partnerships', partnership);
  if (!before.ok) return before;
  if (before.value === undefined) {
    if (joined.has(pairKey(seeker, helper))) return fail(JOINED);
    if (!mayBeAsked(read.value, seeker, helper)) return fail(NO_LONGER);
  }
  const status = partnershipStatus.find(({ key }) => key === 'requested')?.label ?? { de: '', en: '' };
  const asked = tables.partnerships.columns.requestedOn.codec;
  const applied = desk.apply({
    operation,
    command: 'suggestPartners',
    title: both(
      (lang) => `${lang === 'de' ? 'Partnerschaft angefragt' : 'Partnership requested'}: ${seeker}, ${helper}`,
    ),
    changes: [
      {
        kind: 'append',
        table: 'partnerships',
        rows: [
          {
            id: partnership,
            cells: {
              a: seeker,
              b: helper,
              status: say(status, desk.sheetLang),
              requestedOn: asked.print(desk.today, desk.sheetLang),
            },
          },
        ],
      },
    ],
  });
  if (!applied.ok) return applied;
  const associations = desk.some(['associations']);
  if (!associations.ok) return associations;
  return ok({
    ...{ operation, partnership },
    draft: draftFor(seeker, helper, desk.sheetLang),
    offices: [seeker, helper].map((name) => officeOf(associations.value.associations, name, desk.today)),
    undoable: applied.value.unlogged === undefined,
  });
}

/**
 * Sends the draft, as the person left it, to both offices' mailboxes: each once, answers to whoever sends. One that is not
 * the mailbox which the person saw gets none.
 */
export function sendRequest(
  { operation, partnership, subject, text, to }: PartnersCalls['sendPartnershipRequest']['input'],
  desk: PartnersDesk,
): Result<SentRequest> {
  const own = desk.ownAddress();
  if (!own.ok) return own;
  const read = desk.some(['associations', 'partnerships']);
  if (!read.ok) return read;
  const pair = read.value.partnerships.find(({ id }) => id === partnership)?.values;
  if (pair?.a === undefined || pair.b === undefined) return fail(NO_REQUEST);
  if (pair.status !== 'requested') return fail(ANSWERED);
  if (endedAsking(pair, goneSince(read.value.associations, desk.today)) !== undefined) return fail(GONE);
  const offices = [pair.a, pair.b]
    .map((name) => officeOf(read.value.associations, name, desk.today))
    .map((office) =>
      office.mailbox !== undefined && to?.includes(office.mailbox) === false
        ? { ...office, mailbox: undefined }
        : office,
    );
  const content = { subject, text, html: htmlOf(subject, text, desk.sheetLang) };
  const letters = offices.flatMap(({ association, mailbox }): OutgoingMail[] => {
    const id = read.value.associations.find(({ values }) => values.name === association)?.id;
    if (mailbox === undefined || id === undefined || id === '') return [];
    const inLedger = { mail: partnershipRequest.name, about: partnership, contact: id, ledgerRow: undefined };
    return [{ to: mailbox, replyTo: own.value, entries: [inLedger], content: () => content }];
  });
  if (desk.remainingQuota() < letters.length) return fail(NO_QUOTA);
  const report = desk.sendMails(letters, operation);
  if (!report.ok) return report;
  const { sent, waiting, held, failed, taken, unclear } = report.value;
  const unreachable = offices.filter(({ mailbox }) => mailbox === undefined).map(({ association }) => association);
  return ok({ sent, failed, later: waiting, held, already: taken + unclear, unreachable });
}

const htmlOf = (subject: string, text: string, lang: Lang): string =>
  mailDocument({
    ...{ lang, subject },
    main: [
      text
        .split(/\n{2,}/)
        .map((part) => paragraph(escaped(part).replace(/\n/g, '<br>'), STYLE.text, 16))
        .join(''),
    ],
    foot: paragraph(
      escaped(
        lang === 'de'
          ? 'Diese Mail kommt aus der Tabelle der Partnerschaften. Antworten gehen an die Koordination.'
          : 'This mail comes from the partnerships sheet. Answers go to the coordination.',
      ),
      STYLE.small,
      0,
    ),
  });
