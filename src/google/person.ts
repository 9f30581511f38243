/** A user prints as the address (live: gas-fakes testsession); where one does not, it is asked: a call more. */
export function addressOf(user: GoogleAppsScript.Base.User): string {
  const printed = String(user);
  return printed.includes('@') ? printed : user.getEmail();
}

/** Asked once per execution. */
let email: string | undefined;

/** An address that the platform may withhold: '' then, and where consent is missing. */
function asked(user: () => GoogleAppsScript.Base.User): string {
  try {
    return addressOf(user());
  } catch {
    // Without the e-mail scope the platform throws; who acts is then simply unknown.
    return '';
  }
}

/**
 * The address of the person who acts: of who sits at the sheet, else as whom the script runs. No trigger of anybody
 * else's runs this script's functions: a job by its own trigger acts for whoever set it. '' where the platform does not
 * say (simple triggers, no consent).
 */
export function personEmail(): string {
  email ??= asked(() => Session.getActiveUser()) || asked(() => Session.getEffectiveUser());
  return email;
}
