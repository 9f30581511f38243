import { tidy } from '../../src/domain/spelling.ts';
import { call, type Host } from '../bundle.ts';

/** A form over a table with what is asked at least, and the free texts that somebody may write into it: key and header. */
const FORMS = [
  {
    ...{ name: 'saveVisit', tab: 'Einsätze', texts: { note: 'Notiz', learned: 'Gelernt', place: 'Ort' } },
    asked: { kind: 'Infostand', start: '10.10.2026', guest: 'KV Beispielstadt', host: 'KV Musterkreis', people: '3' },
  },
  {
    ...{ name: 'saveRequest', tab: 'Anfragen', texts: { concern: 'Anliegen', answer: 'Antwort' } },
    asked: { kind: 'question', receivedOn: '10.10.2026', status: 'answered' },
  },
  {
    ...{ name: 'saveContribution', tab: 'Spenden', texts: { purpose: 'Zweck', note: 'Notiz', voucher: 'Beleg' } },
    asked: {
      ...{ kind: 'money', amount: '50', receivedOn: '10.10.2026', receiver: 'KV Beispielstadt', channel: 'transfer' },
      ...{ donorKnown: 'ja', donorNumber: '4711' },
    },
  },
  {
    ...{ name: 'savePartnership', tab: 'Partnerschaften', texts: { goals: 'Ziele', note: 'Notiz' } },
    asked: { a: 'KV Beispielstadt', b: 'KV Musterkreis' },
  },
] as const;

/** Every form that has to let some of them in. */
export const savingForms: readonly string[] = FORMS.map(({ name }) => name);

/** Signs that no cell keeps and no person sees; what else changes has to be said. */
export const seen = (text: string): string => tidy(text.replace(/\p{Cc}/gu, ' '));

/**
 * Saves rows by each form with texts of this kind and gives those that were accepted and stand otherwise in the tab than
 * they were sent; `accepted` learns which forms let any in.
 */
export function storedOtherwise(
  host: Host,
  text: () => string,
  round: number,
  accepted: Set<string>,
): readonly string[] {
  return FORMS.flatMap(({ name, tab, texts, asked }) => {
    const free = Object.fromEntries(Object.keys(texts).map((key) => [key, text()]));
    const before = new Set(
      host
        .tab(tab)
        .values()
        .map(({ id }) => id),
    );
    const answer = call(host, name, { operation: `op-${name}-${round}`, values: { ...asked, ...free } });
    // A refusal says why; one that is not about the texts would leave the form untried.
    if (!answer.ok) return answer.problem?.code === 'invalid' ? [] : [`${name}: ${answer.problem?.code}`];
    accepted.add(name);
    const row = host
      .tab(tab)
      .values()
      .find(({ id }) => !before.has(id));
    return Object.entries<string>(texts).flatMap(([key, header]) => {
      const [sent, stands] = [String(free[key]), String(row?.[header] ?? '')];
      return seen(sent) === seen(stands)
        ? []
        : [`${name} ${key}: sent ${JSON.stringify(sent)}, stands ${JSON.stringify(stands)}`];
    });
  });
}
