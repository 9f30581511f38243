import type { MailDesk } from '../../define/mail.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { personEmail } from '../../google/person.ts';
import { remainingLetters } from '../../google/post.ts';
import type { Bench } from '../bench.ts';
import { openFindings } from './findings.ts';
import { noteMails, readLedger } from './ledger.ts';
import { sendMails } from './send.ts';

/** Sending and what it needs, for the desk. Sends nothing from a copied sheet. */
export function mailDesk(bench: Bench): MailDesk {
  return {
    sendMails: (batch, operation) => sendMails(bench, batch, operation),
    noteMails: (notes) => noteMails(bench, notes),
    remainingQuota: remainingLetters,
    ownAddress,
    ledger: () => readLedger(bench.reader, bench.features.mails),
    openFindings: (lang) => openFindings(bench, lang),
  };
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
