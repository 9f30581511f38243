export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
}

/** Recipients that may still be written to today. */
export const remainingLetters = (): number => MailApp.getRemainingDailyQuota();

/** How long one look at the quota waits for the next, in seconds. */
const LOOK_AGAIN = 20;

/**
 * Waits at most so many seconds until the account may send again. A quota's day begins with its first mail, and today's
 * job may begin some seconds earlier in its hour than yesterday's first mail left.
 */
export function awaitLetters(mostSeconds: number): void {
  for (let waited = 0; waited < mostSeconds && remainingLetters() === 0; waited += LOOK_AGAIN)
    Utilities.sleep(LOOK_AGAIN * 1000);
}

export const post = (letter: Letter): void =>
  MailApp.sendEmail({
    to: letter.to,
    subject: letter.subject,
    body: letter.text,
    htmlBody: letter.html,
    name: letter.senderName,
  });
