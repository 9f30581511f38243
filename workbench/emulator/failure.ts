/** An exception of the platform; inside a script it becomes an Error of the script's realm named "Exception". */
export class PlatformError extends Error {
  override name = 'Exception';
}

/** A method or property that Google has and the emulator lacks. */
export class NotEmulated extends Error {
  override name = 'NotEmulated';
  constructor(what: string) {
    super(`NotEmulated: ${what}`);
  }
}

/** Ends an execution at once, as the platform does at its time limit: no service call works any more. */
export class ExecutionEnded extends Error {
  override name = 'ExecutionEnded';
}

/** An error that a script did not catch, as it reaches the caller: name and message are the script's. */
export class ScriptError extends Error {
  constructor(thrown: unknown) {
    super(errorText(thrown, 'message') ?? String(thrown), { cause: thrown });
    this.name = errorText(thrown, 'name') ?? 'Error';
    const stack = errorText(thrown, 'stack');
    if (stack !== undefined) this.stack = stack;
  }
}

function errorText(thrown: unknown, key: 'message' | 'name' | 'stack'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const found: unknown = Reflect.get(thrown, key);
  return typeof found === 'string' ? found : undefined;
}

/** Messages of the platform in English, as far as known [3rd]; code must never branch on them. */
export const messages = {
  noConsent: 'Authorization is required to perform that action. Please run the script again to authorize it.',
  lastTab: "You can't remove all the sheets in a document.",
  tabTaken: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  scopeMissing: (method: string, scopes: string[]) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes
      .map((scope) => (scope.startsWith('http') ? scope : `https://www.googleapis.com/auth/${scope}`))
      .join(' || ')}`,
  limited: (method: string) => `You do not have permission to call ${method}`,
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  outOfSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  outOfBounds: 'Those rows are out of bounds.',
  rangeNotFound: 'Range not found',
  timedOut: (service: string) => `Service ${service} timed out while accessing document.`,
  tooLong: 'Exceeded maximum execution time',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  tooMuchMail: (method: string) => `Service invoked too many times for one day: ${method}.`,
  argumentTooLarge: (what: string) => `Argument too large: ${what}`,
  storageFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  invalidArgument: (what: string) => `Invalid argument: ${what}`,
  parameters: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  validation: (a1: string) => `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
  rowsMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  onlyLooks: 'You do not have permission to edit this document.',
  noDomain: 'This operation is only available for spreadsheets that belong to a Google Workspace domain.',
  noSheetProtection: 'Unprotected ranges can only be set for a protected sheet.',
  notReturned: 'The script completed but the returned value is not a supported return type.',
  illegalArgument: (index: number) => `Failed due to illegal value in property: ${index}`,
  tooMuchTime: 'Service using too much computer time for one day',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
};
