import { defineSetting } from '../define/setting.ts';
import { parseEmail } from '../domain/email.ts';
import { same } from '../domain/text.ts';

const PARTNERSHIPS = 'kv-partnerschaften@gruene.de';

/** The address for questions and missing partnerships: in Hilfe, in each mail's foot and in "Anfrage aufnehmen…". */
export const contact = defineSetting<string>({
  name: { de: 'Kontakt', en: 'Contact' },
  explanation: {
    de: 'Wohin man sich mit Fragen wendet, oder wenn eine Partnerschaft fehlt. Steht in der Hilfe und unter jeder Mail.',
    en: 'Where to turn with questions, or where a partnership is missing. Shown in the help and below each mail.',
  },
  preset: same(PARTNERSHIPS),
  otherwise: PARTNERSHIPS,
  read: (typed) => parseEmail(typed),
});
