import type { Profile } from '../../define/table.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Erste Schritte', en: 'First steps' };
export const LANGUAGE_HEAD = { de: 'Die Tabelle: Deutsch oder English?', en: 'The sheet: English or Deutsch?' };
export const LANGUAGE_WORDS = {
  de: 'Tabs sprechen diese Sprache, Mails auch, wenn beim Kontakt keine andere steht. Menü und Formulare sprechen mit jedem Menschen die Sprache des eigenen Google-Kontos.',
  en: 'Tabs speak this language, and mails too unless a contact has another. Menu and forms speak to each person in the language of their own Google account.',
};
export const SWITCHING = { de: 'Stellt um …', en: 'Switching …' };
/** In which language the sheet is now; the page goes on in the person's. */
export const switchedTo = (lang: Lang): Text =>
  lang === 'de'
    ? { de: 'Die Tabelle spricht jetzt Deutsch', en: 'The sheet speaks German now' }
    : { de: 'Die Tabelle spricht jetzt Englisch', en: 'The sheet speaks English now' };
export const NOT_SWITCHED = { de: 'Nicht umgestellt', en: 'Not switched' };
export const PROFILE_HEAD = { de: 'Wer soll was sehen?', en: 'Who should see what?' };
export const PROFILE = { de: 'Profil', en: 'Profile' };
export const PROFILES: readonly { readonly key: Profile; readonly name: Text; readonly words: Text }[] = [
  {
    key: 'shared',
    name: { de: 'gemeinsam', en: 'shared' },
    words: {
      de: 'Alle Tabs. Alle, die hier schreiben, sehen auch die Spenden.',
      en: 'All tabs. All who write here see the contributions, too.',
    },
  },
  {
    key: 'network',
    name: { de: 'Verbund', en: 'network' },
    words: {
      de: 'Alles ohne Spenden. Einzelne Spenden sieht hier niemand.',
      en: 'All but contributions. Nobody sees a single contribution here.',
    },
  },
  {
    key: 'treasury',
    name: { de: 'Kasse', en: 'treasury' },
    words: {
      de: 'Spenden und was dazugehört. Gebt sie nur der Schatzmeisterei frei.',
      en: 'Contributions and what they need. Share it with treasurers only.',
    },
  },
];
export const ALL_SEE_ALL = {
  de: 'Wer eine Tabelle bearbeiten darf, sieht alles darin. Ausblenden und Schützen ändern das nicht.',
  en: 'Whoever may edit a sheet sees all of it. Hiding and protecting do not change that.',
};
export const TAKE_PROFILE = { de: 'Profil übernehmen', en: 'Use this profile' };
export const TAKING = { de: 'Richtet ein …', en: 'Setting up …' };
export const STILL_TAKING = { de: 'Richtet noch ein …', en: 'Still setting up …' };
export const STILL_TAKING_WORDS = {
  de: 'Das dauert bis zu einer Minute. Lass das Fenster offen.',
  en: 'This takes up to a minute. Keep the window open.',
};
export const NOT_TAKEN = { de: 'Profil nicht übernommen', en: 'Profile not changed' };

export const ASSOCIATIONS_HEAD = { de: 'Verbände', en: 'Associations' };
export const ENTER = { de: 'Verbände eintragen', en: 'Enter associations' };
export const ENTERING = { de: 'Trägt ein …', en: 'Entering …' };
export const NOT_ENTERED = { de: 'Nicht eingetragen', en: 'Not entered' };
export const ENTERED = { de: 'Verbände eingetragen', en: 'Associations entered' };
export const CAN_UNDO = {
  de: 'Im Menü nimmt „Rückgängig machen…“ das zurück.',
  en: 'In the menu, "Undo…" takes this back.',
};

export const becameHead = (count: number): Text =>
  both((lang) => {
    if (lang === 'de') return count === 1 ? 'Eine Änderung bei Verbänden' : `${count} Änderungen bei Verbänden`;
    return count === 1 ? 'One change among associations' : `${count} changes among associations`;
  });
export const BECAME_WORDS = {
  de: 'Stand November 2024. Wir ändern nichts von selbst. Tipp im Tab „Verbände“ den neuen Namen über den alten. Bei einem Zusammenschluss behält eine Zeile den neuen Namen, die andere bekommt „Aufgelöst am“ und „Aufgegangen in“.',
  en: 'As of November 2024. We change nothing by ourselves. In the tab "Associations", type the new name over the old one. After a merger one row takes the new name, the other gets "Dissolved on" and "Merged into".',
};

export const ME_HEAD = { de: 'Du', en: 'You' };
export const ME_WORDS = {
  de: 'Trag zuerst Dich selbst ein. Wer nur andere einträgt, kommt an manches nicht mehr heran.',
  en: 'Add yourself first. If you add only others, some things will be closed to you.',
};
export const seenAs = (address: string): Text =>
  address === ''
    ? {
        de: 'Google sagt uns Deine Adresse nicht. Du gibst sie selbst an.',
        en: 'Google does not tell us your address. You enter it yourself.',
      }
    : { de: `Das Werkzeug sieht Dich als ${address}.`, en: `The tool sees you as ${address}.` };
export const youStand = (address: string, role: Text): Text => ({
  de: `${address} steht im Tab „Koordination“ mit der Rolle „${role.de}“.`,
  en: `${address} is in the tab "Contacts" with the role "${role.en}".`,
});
export const ENTER_ME = { de: 'Mich eintragen', en: 'Add me' };
export const ENTER_OTHER = { de: 'Noch jemanden eintragen', en: 'Add someone else' };

export const NEXT_HEAD = { de: 'So geht es weiter', en: 'What comes next' };
export const DONE = { de: 'Erledigt:', en: 'Done:' };
export const NOT_SHOWN = { de: 'Nicht gezeigt', en: 'Not shown' };
export const PARTNERSHIPS = {
  de: 'Trag Eure Partnerschaften im Tab „Partnerschaften“ ein: beide Verbände und den Status.',
  en: 'Enter your partnerships in the tab "Partnerships": both associations and the status.',
};
export const SHOW_PARTNERSHIPS = { de: 'Partnerschaften zeigen', en: 'Show partnerships' };
const LOG = { de: 'Einsatz erfassen', en: 'Log a visit' };
const FIRST_VISIT = {
  words: { de: 'Erfasst den ersten Einsatz.', en: 'Log the first visit.' },
  button: LOG,
};
export const FIRST_ROW: Readonly<Record<Profile, { readonly words: Text; readonly button: Text }>> = {
  shared: FIRST_VISIT,
  network: FIRST_VISIT,
  treasury: {
    words: {
      de: 'Tragt die erste Spende im Tab „Spenden“ ein.',
      en: 'Enter the first contribution in the tab "Contributions".',
    },
    button: { de: 'Spenden zeigen', en: 'Show contributions' },
  },
};
export const THEN_CHECK = {
  de: 'Seht nach, was auffällt.',
  en: 'Have a look at what stands out.',
};
export const CHECK = { de: 'Transparenz prüfen', en: 'Check transparency' };
export const HELP = {
  de: 'Diese Seite findest Du wieder im Menü unter „Hilfe“.',
  en: 'You find this page again in the menu under "Help".',
};

const named = (count: number, lang: 'de' | 'en', one: Text, many: Text): string =>
  `${formatNumber(count, lang, 0)} ${say(count === 1 ? one : many, lang)}`;
const associations = (count: number, lang: 'de' | 'en'): string =>
  named(count, lang, { de: 'Verband', en: 'association' }, { de: 'Verbände', en: 'associations' });

export const profileTaken = (name: Text): Text => ({
  de: `Profil „${name.de}“ übernommen`,
  en: `Profile "${name.en}" is now in use`,
});

const listed = (tabs: readonly Text[]): Text =>
  both((lang) => tabs.map((tab) => (lang === 'de' ? `„${say(tab, lang)}“` : `"${say(tab, lang)}"`)).join(', '));
export const removedTabs = (tabs: readonly Text[]): Text => ({
  de: `Ohne Zeilen von Euch und deshalb entfernt: ${listed(tabs).de}.`,
  en: `Without rows of yours and therefore removed: ${listed(tabs).en}.`,
});
export const keptTabs = (tabs: readonly Text[]): Text => ({
  de: `Hier stehen Zeilen: ${listed(tabs).de}. Das bleibt sichtbar, bis Ihr es selbst löscht, und wird nicht mehr geprüft.`,
  en: `These hold rows: ${listed(tabs).en}. That stays visible until you delete it yourselves, and is checked no more.`,
});

export const offer = (count: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `Dafür muss Dein Verband in der Tabelle stehen. Sollen wir ${associations(count, lang)} eintragen? Sie sind öffentlich bekannt, Stand 2021, ergänzt 2024. Ihr könnt alles ändern.`
      : `For that your association has to be in the sheet. Shall we enter ${associations(count, lang)}? They are publicly known, as of 2021, amended 2024. You can change everything.`,
  );
export const inRegister = (count: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `Im Tab „Verbände“: ${associations(count, lang)}.`
      : `In the tab "Associations": ${associations(count, lang)}.`,
  );
