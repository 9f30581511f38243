/** Asks for all scopes that the manifest names; the platform shows its consent page and ends the run where one is missing. */
export const requireConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
