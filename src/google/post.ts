export interface Letter {
  readonly files?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
  /** One address, read as such; answers go to the sender where it is absent. */
  readonly replyTo?: string | undefined;
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

/** A header is one line, and Google refuses one of more than 250 letters. */
const LONGEST_SUBJECT = 200;
function oneLine(subject: string): string {
  const line = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : line;
}

/** Sends one letter. Throws what the platform refuses, such as an address that is none. */
export const post = (letter: Letter): void =>
  MailApp.sendEmail({
    to: letter.to,
    subject: oneLine(letter.subject),
    body: letter.text,
    htmlBody: letter.html,
    name: letter.senderName,
    ...(letter.files
      ? { attachments: letter.files.map(({ text, type, name }) => Utilities.newBlob(text, type, name)) }
      : {}),
    ...(letter.replyTo === undefined ? {} : { replyTo: letter.replyTo }),
  });
