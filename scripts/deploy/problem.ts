import type { Text } from '../../src/domain/text.ts';

/** What can go wrong on the way to Google, as a code that tests and tools can rely on. */
export type DeployCode =
  | 'usage'
  | 'build-refused'
  | 'bundle-fails'
  | 'not-logged-in'
  | 'login-expired'
  | 'no-permission'
  | 'api-off'
  | 'script-not-found'
  | 'rejected'
  | 'too-many'
  | 'google-trouble'
  | 'offline'
  | 'no-sheet'
  | 'no-such-version'
  | 'version-not-kept'
  | 'unexpected';

/** What happened and what to do next, for the person at the terminal; `cause.code` says which. */
export class DeployProblem extends Error {
  override readonly cause: { readonly code: DeployCode; readonly retry: boolean };

  constructor(
    code: DeployCode,
    readonly what: Text,
    readonly next: Text,
    options: { readonly retry?: boolean; readonly detail?: string } = {},
  ) {
    super(what.en);
    this.name = 'DeployProblem';
    this.cause = { code, retry: options.retry ?? false };
    this.detail = options.detail;
  }

  /** The words of Google or of a tool, shown below ours. */
  readonly detail: string | undefined;
}

interface Words {
  readonly what: Text;
  readonly next: Text;
  readonly retry?: boolean;
}

/** How each refusal of Google reads. */
export const refusals = {
  'not-logged-in': {
    what: { de: 'Du bist nicht angemeldet.', en: 'You are not logged in.' },
    next: {
      de: 'Melde Dich an: npx clasp login. Ein Browser öffnet sich. Danach: npm run deploy.',
      en: 'Log in: npx clasp login. A browser opens. Then: npm run deploy.',
    },
  },
  'login-expired': {
    what: { de: 'Deine Anmeldung ist abgelaufen.', en: 'Your login has expired.' },
    next: {
      de: 'Melde Dich neu an: npx clasp login. Danach: npm run deploy. Geändert wurde nichts.',
      en: 'Log in again: npx clasp login. Then: npm run deploy. Nothing was changed.',
    },
  },
  'no-permission': {
    what: { de: 'Dein Konto darf dieses Skript nicht ändern.', en: 'Your account may not change this script.' },
    next: {
      de: 'Lass Dir Bearbeitungsrechte an der Tabelle geben. Oder melde Dich mit dem anderen Konto an: npx clasp login.',
      en: 'Ask for edit access to the sheet. Or log in with the other account: npx clasp login.',
    },
  },
  'api-off': {
    what: {
      de: 'Die Apps Script API ist für Dein Konto ausgeschaltet.',
      en: 'The Apps Script API is off for your account.',
    },
    next: {
      de: 'Öffne https://script.google.com/home/usersettings und schalte sie ein. Warte eine Minute. Danach: npm run deploy.',
      en: 'Open https://script.google.com/home/usersettings and turn it on. Wait a minute. Then: npm run deploy.',
    },
    retry: true,
  },
  'script-not-found': {
    what: { de: 'Google kennt dieses Skript nicht.', en: 'Google does not know this script.' },
    next: {
      de: 'Wurde die Tabelle gelöscht, oder gehört sie einem anderen Konto? Die Kennung steht in .clasp.<Name>.json.',
      en: 'Was the sheet deleted, or does it belong to another account? Its id is in .clasp.<name>.json.',
    },
  },
  rejected: {
    what: { de: 'Google hat den Inhalt abgelehnt.', en: 'Google refused the content.' },
    next: {
      de: 'Die Tabelle arbeitet weiter wie zuvor. Lies die Meldung unten und ändere die genannte Stelle.',
      en: 'The sheet goes on as before. Read the message below and change the place it names.',
    },
  },
  'too-many': {
    what: { de: 'Google nimmt gerade keine weiteren Anfragen an.', en: 'Google takes no more requests right now.' },
    next: { de: 'Warte einige Minuten. Danach: npm run deploy.', en: 'Wait some minutes. Then: npm run deploy.' },
    retry: true,
  },
  'google-trouble': {
    what: { de: 'Google hat gerade eine Störung.', en: 'Google has trouble right now.' },
    next: {
      de: 'Warte einige Minuten und wiederhole den Befehl. Zweimal ausführen schadet nicht.',
      en: 'Wait some minutes and repeat the command. Running it twice does no harm.',
    },
    retry: true,
  },
  offline: {
    what: { de: 'Google ist von hier nicht erreichbar.', en: 'Google cannot be reached from here.' },
    next: {
      de: 'Besteht eine Verbindung ins Netz? Wiederhole danach den Befehl.',
      en: 'Is there a connection to the net? Then repeat the command.',
    },
    retry: true,
  },
  unexpected: {
    what: { de: 'clasp hat etwas Unerwartetes gemeldet.', en: 'clasp reported something unexpected.' },
    next: {
      de: 'Lies die Meldung unten. docs/deploy.md nennt häufige Ursachen.',
      en: 'Read the message below. docs/deploy.md names common causes.',
    },
  },
} as const satisfies Partial<Record<DeployCode, Words>>;

export type GoogleRefusal = keyof typeof refusals;

/** The problem for a refusal of Google's; `detail` are Google's own words. */
export function refusedByGoogle(code: GoogleRefusal, detail: string): DeployProblem {
  const words: Words = refusals[code];
  return new DeployProblem(code, words.what, words.next, { retry: words.retry ?? false, detail });
}
