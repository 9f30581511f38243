/** Asked once per execution. */
let email: string | undefined;

/** The address of the person at the sheet; '' where the platform does not say (simple triggers, no consent). */
export function personEmail(): string {
  try {
    email ??= Session.getActiveUser().getEmail();
    return email;
  } catch {
    // Without the e-mail scope the platform throws; who acts is then simply unknown.
    return '';
  }
}

/** The address as which the script runs: the trigger's creator, or the person at the sheet. */
export const runnerEmail = (): string => Session.getEffectiveUser().getEmail();
