import type { MailDesk } from '../../define/mail.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { personEmail } from '../../google/person.ts';
import { remainingLetters } from '../../google/post.ts';
import { remember, remembered } from '../../google/remembered.ts';
import type { Bench } from '../bench.ts';
import { openFindings } from './findings.ts';
import { noteMails, readLedger } from './ledger.ts';
import { sendMails } from './send.ts';

/** Sending and what it needs, for the desk. Sends nothing from a copied sheet. */
export function mailDesk(bench: Bench): MailDesk {
  // Asked before sending and once more to keep what left.
  let knownTold: ReadonlyMap<string, string> | undefined;
  return {
    sendMails: (batch, operation) => sendMails(bench, batch, operation),
    noteMails: (notes) => noteMails(bench, notes),
    remainingQuota: remainingLetters,
    ownAddress,
    ledger: () => readLedger(bench.reader, bench.features.mails),
    told: () => (knownTold ??= told(bench.today)),
    keepTold: (what) => keepTold(what, bench.today),
    openFindings: (lang) => openFindings(bench, lang),
  };
}

/** Where the file keeps what mails told. */
const TOLD = 'told';
const TOLD_DAYS = 400;

const recipientOf = (text: string): string => text.slice(0, text.indexOf('|'));

const told = (today: Day): ReadonlyMap<string, string> =>
  new Map(
    [...remembered(TOLD, today).keys()].map((text) => [recipientOf(text), text.slice(recipientOf(text).length + 1)]),
  );

/** What a recipient was told before is replaced. */
function keepTold(what: ReadonlyMap<string, string>, today: Day): void {
  if (what.size === 0) return;
  const until = addDays(today, TOLD_DAYS);
  const others = [...remembered(TOLD, today)].filter(([text]) => !what.has(recipientOf(text)));
  const fresh = [...what].map(([recipient, text]): [string, string] => [`${recipient}|${text}`, until]);
  remember(TOLD, new Map([...others, ...fresh]));
}

function ownAddress(): Result<string> {
  const address = personEmail();
  return address === ''
    ? fail({
        code: 'consent-missing',
        text: { de: 'Google nennt uns Deine Adresse nicht.', en: 'Google does not tell us your address.' },
        hint: {
          de: 'Bitte stimme dem Zugriff zu und versuch es noch einmal.',
          en: 'Please give your consent and try again.',
        },
      })
    : ok(address);
}
