import { CONCERN } from './happenings.ts';
import { inChargeOf, isDissolved, lower } from './in-charge.ts';
import type { Morning } from './play.ts';
import { daysFrom, iso, type Shown } from './sheet.ts';

/** Requests: that they came, that their day has come, and that they wait too long, to those in charge; never what somebody wrote. */

type Fault = (words: string) => void;
const OPEN: readonly string[] = ['neu', 'in Arbeit'];

export class Requests {
  /** By request and news, who was told. */
  private readonly told = new Set<string>();

  look({ day, mails, tabs, mailsOn, usedUp }: Morning, fault: Fault): void {
    for (const { to, body, html } of mails)
      if (`${body} ${html}`.includes(CONCERN)) fault(`${to} reads what somebody wrote in a request`);
    if (!mailsOn || usedUp) return;
    const once = (key: string, row: Shown, words: readonly string[]): void => {
      if (this.told.has(key)) return;
      this.told.add(key);
      const { Verband = '' } = row;
      for (const address of inChargeOf({ Tab: 'Anfragen', Verbände: row.Verbände ?? Verband }, tabs, day)) {
        const { body = '' } = mails.find(({ to }) => lower(to) === address) ?? {};
        const english = /waits? for an answer|(?:is|are) over/.test(body);
        if (!(english && row.Verbände === undefined ? [Verband] : words).every((word) => body.includes(word)))
          fault(`${address} is not told of the request ${row.id} (${key})`);
      }
    };
    const gone = new Set(tabs.Verbände.filter((one) => isDissolved(one, day)).map(({ Name }) => Name));
    const isOver = (row: Shown): boolean =>
      [row.Verband, row['Verband A'], row['Verband B']].some((one) => gone.has(one));
    for (const row of tabs.Anfragen) {
      if (OPEN.includes(row.Status ?? '') && isOver(row)) {
        once(`${row.id} over`, row, [row.Verband ?? '', 'aufgelöst']);
        continue;
      }
      const { id, Art = '', Verband = '', Status = '' } = row;
      const what = Verband === '' ? Art : `${Art}, ${Verband}`;
      const [came, due] = [iso(row['Eingang am']), iso(row['Fällig am'])];
      if (Status === 'neu' && daysFrom(came, day) <= 30) once(`${id} came`, row, [what]);
      if (OPEN.includes(Status) && due !== '' && due <= day && daysFrom(due, day) <= 30)
        once(`${id} due ${due}`, row, [what]);
    }
    for (const row of tabs.Partnerschaften) {
      const { id, Status, 'Verband A': a = '', 'Verband B': b = '' } = row;
      if (Status === 'angefragt' && isOver(row)) once(`${id} over`, { ...row, Verbände: `${a}; ${b}` }, [a, b]);
    }
    for (const { Regel = '', Status, Zeile } of tabs.Prüfhinweise) {
      const row = [...tabs.Anfragen, ...tabs.Partnerschaften].find(({ id }) => id === Zeile);
      if ((Regel === 'F-11' || Regel === 'F-12') && Status === 'offen' && row !== undefined && isOver(row))
        fault(`${Regel} still waits for an association that is dissolved: ${Zeile}`);
    }
    this.asked(tabs, day, once);
    for (const { id, Regel = '', Status, Zeile, 'Zuerst gesehen': seen } of tabs.Prüfhinweise) {
      const row = tabs.Anfragen.find((one) => one.id === Zeile);
      if (row === undefined || Regel !== 'F-11' || (Status !== 'offen' && Status !== 'in Klärung')) continue;
      const days = daysFrom(iso(seen), day) - (row['Fällig am'] === '' ? 0 : 7);
      if (days >= 0 && days <= 30) once(`${id} ${seen} late`, row, [row.Verband ?? '']);
    }
  }

  /** A partnership that was only asked for: to those in charge of its sides when it waits too long, and once more after sixty days. */
  private asked(tabs: Morning['tabs'], day: string, once: (key: string, row: Shown, words: readonly string[]) => void) {
    for (const { id, Regel, Status, Zeile, 'Zuerst gesehen': seen } of tabs.Prüfhinweise) {
      const row = tabs.Partnerschaften.find((one) => one.id === Zeile);
      if (row === undefined || Regel !== 'F-12' || (Status !== 'offen' && Status !== 'in Klärung')) continue;
      const { 'Verband A': a = '', 'Verband B': b = '' } = row;
      const days = daysFrom(iso(seen), day);
      for (const from of [0, 60])
        if (days >= from && days <= from + 30)
          once(`${id} ${seen} +${from}`, { ...row, Verbände: `${a}; ${b}` }, [a, b]);
    }
  }
}
