import type { AppDesk } from '../../app/desk.ts';
import { defineForm, type Taken } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { patternOf } from '../../domain/traces.ts';
import {
  isAddress,
  isAssociation,
  isWholeName,
  type PersonsDesk,
  personAsked,
  personsOffered,
} from '../persons/find.ts';
import { eraseSchema, personSchema } from '../persons/schema.ts';
import type { EraseCalls, EraseDone, EraseLook } from './shape.ts';

type EraseDesk = PersonsDesk & Pick<AppDesk, 'tracesOf' | 'erasePerson'>;
type Asked = Parameters<typeof personAsked>[0];

/** The dialog "Löschen": what would go where, what stays and why, and then the erasure, which nobody takes back. */
export const erasePerson = defineForm<EraseCalls, EraseDesk>({
  name: 'erasePerson',
  title: { de: 'Löschen', en: 'Erase' },
  menu: { de: 'Löschen…', en: 'Erase…' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: {
    eraseStart: {
      input: nothing,
      ...permits.dataProtection,
      run: (_, desk) => {
        const offered = personsOffered(desk);
        return offered.ok ? ok({ lang: desk.lang, ...offered.value }) : offered;
      },
    },
    lookErase: { input: personSchema, ...permits.dataProtection, run: lookAt },
    erasePerson: { input: eraseSchema, ...permits.dataProtection, writes: true, run: carryOut },
  },
});

const countBy = (tabs: readonly string[]): EraseLook['referring'] =>
  [...new Set(tabs)].map((tab) => ({ tab, places: tabs.filter((one) => one === tab).length }));

function lookAt(asked: Asked, desk: Pick<EraseDesk, 'some' | 'known' | 'tracesOf'>): Result<EraseLook> {
  const person = personAsked(asked, desk);
  if (!person.ok) return person;
  const { addresses, names, contacts } = person.value;
  const rows = contacts.map(({ id }) => id).filter((id) => id !== '');
  const found = desk.tracesOf({ addresses, names, ids: rows });
  if (!found.ok) return found;
  const address = patternOf({ addresses });
  const name = patternOf({ names });
  const holds = (pattern: RegExp | undefined, text: string): boolean =>
    pattern !== undefined && text.search(pattern) >= 0;
  // Who may open the file is for its owner to say.
  const stays = ({ of, kind }: (typeof found.value)[number]): boolean => of === 'beside' || kind === 'sharing';
  const mentions = found.value.filter((one) => one.of === 'mention' && !stays(one));
  const texts = mentions.filter(({ text }) => holds(address, text));
  const named = mentions.filter(({ text }) => !holds(address, text) && holds(name, text));
  const others = mentions.filter((one) => !texts.includes(one) && !named.includes(one));
  return ok({
    ...{ rows, texts, named, names, addresses },
    beside: found.value.filter(stays).map(({ text: _, ...place }) => place),
    referring: countBy(others.map(({ tab }) => tab)),
  });
}

/** Of what a page sends only whole addresses and names of two words and more are taken out: a single word stands in too much. */
function carryOut(
  { operation, contacts, addresses, names }: Taken<typeof eraseSchema>,
  desk: EraseDesk,
): Result<EraseDone> {
  if (!addresses.every(isAddress) || !names.every(isWholeName)) return fail(TOO_WIDE);
  if (names.some((name) => isAssociation(name, desk))) return fail(NOT_A_PERSON);
  return desk.erasePerson({ operation, contacts, marks: { addresses, names } });
}

const NOT_A_PERSON: Problem = {
  code: 'invalid',
  text: {
    de: 'So heißt ein Verband. Seinen Namen löschen wir nicht.',
    en: 'This is the name of an association. We do not erase that.',
  },
  hint: { de: 'Lass den Namen weg.', en: 'Leave the name out.' },
};

const TOO_WIDE: Problem = {
  code: 'invalid',
  text: {
    de: 'Wir löschen nur ganze Adressen und Namen aus mindestens zwei Wörtern.',
    en: 'We erase whole addresses and names of at least two words only.',
  },
  hint: { de: 'Bitte ganz ausschreiben.', en: 'Please write it out.' },
};
