import { messages, PlatformError } from './failure.ts';
import type { Person } from './state.ts';

const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];
const SHEET_SERVICES = new Set(['Spreadsheet', 'Sheet', 'Range', 'Filter', 'Protection', 'Group']);

const WRITES = /^(set|insert|delete|append|clear|sort|protect|create|remove|hide|show|merge|move|toast)/;

/** The scopes of which a call needs one; undefined when it needs none. */
export function requiredScopes(service: string, method: string): string[] | undefined {
  if (SHEET_SERVICES.has(service)) return SHEETS;
  switch (service) {
    case 'SpreadsheetApp':
      return /^(getActive|flush|setActive|getCurrent)/.test(method) ? SHEETS : undefined;
    case 'Ui':
      return /^(show|alert|prompt)/.test(method) ? ['script.container.ui'] : undefined;
    case 'MailApp':
      return ['script.send_mail'];
    case 'ScriptApp':
      return /^(newTrigger|getProjectTriggers|deleteTrigger)$/.test(method) ? ['script.scriptapp'] : undefined;
    case 'Session':
      return /^get(Active|Effective)User$/.test(method) ? ['userinfo.email'] : undefined;
    default:
      return undefined;
  }
}

/** The short name of a scope: without Google's address. */
export function shortScope(scope: string): string {
  return scope.replace(/^https:\/\/www\.googleapis\.com\/auth\//, '');
}

/**
 * Refuses a call for which consent is missing. In a simple trigger (limited) nothing that needs authorisation
 * works except the sheet itself; the user's address is withheld there and not an error [doc].
 */
export function checkScope(
  service: string,
  method: string,
  mode: 'FULL' | 'LIMITED' | 'CUSTOM_FUNCTION',
  granted: ReadonlySet<string>,
): void {
  const needed = requiredScopes(service, method);
  if (!needed) return;
  const name = `${service}.${method}`;
  // A custom function may read the sheet, never write it [doc].
  if (mode === 'CUSTOM_FUNCTION' && needed === SHEETS && WRITES.test(method))
    throw new PlatformError(messages.limited(name));
  if (mode !== 'FULL') {
    if (needed === SHEETS || service === 'Session') return;
    throw new PlatformError(messages.limited(name));
  }
  if (!needed.some((scope) => granted.has(scope))) throw new PlatformError(messages.scopeMissing(name, needed));
}

/** A person consents to scopes as well; to all if none are named. */
export function consent(person: Person, scopes: readonly string[]): void {
  if (scopes.length === 0) delete person.scopes;
  else if (person.scopes) person.scopes = [...new Set([...person.scopes, ...scopes].map(shortScope))];
}

/** A person takes consent back; all of it if no scope is named. `all` is what the manifest asks for. */
export function takeBack(person: Person, scopes: readonly string[], all: readonly string[]): void {
  const gone = scopes.map(shortScope);
  const kept = (person.scopes ?? all).map(shortScope).filter((scope) => !gone.includes(scope));
  person.scopes = scopes.length === 0 ? [] : kept;
}
