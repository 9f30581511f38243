export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
}

/** Recipients that may still be written to today. */
export const remainingLetters = (): number => MailApp.getRemainingDailyQuota();

export const post = (letter: Letter): void =>
  MailApp.sendEmail({
    to: letter.to,
    subject: letter.subject,
    body: letter.text,
    htmlBody: letter.html,
    name: letter.senderName,
  });
