import type { Host } from '../emulator/index.ts';
import type { Mail } from './wire.ts';

/** The mails that left, as the page shows them; each is read once. */
export class Outbox {
  private readonly sent: Mail[] = [];

  constructor(private readonly host: Host) {}

  /** All mails, oldest first; ids grow. */
  list(): Mail[] {
    for (const mail of this.host.outbox.slice(this.sent.length)) {
      this.sent.push({
        id: this.sent.length + 1,
        to: [mail.to, mail.cc, mail.bcc].filter((address) => address !== '').join(', '),
        subject: mail.subject,
        ...(mail.htmlBody === '' ? {} : { html: mail.htmlBody }),
        text: mail.body,
        at: this.local(mail.at),
        by: mail.from,
        ...(mail.attachments ? { files: mail.attachments } : {}),
      });
    }
    return this.sent;
  }

  /** An instant as the sheet's local time, ISO without zone. */
  private local(instant: string): string {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: this.host.workbook.timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return parts.format(new Date(instant)).replace(' ', 'T');
  }
}
