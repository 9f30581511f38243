import type { AppDesk } from '../app/desk.ts';
import type { CheckRun } from '../app/runs/check.ts';
import { defineCommand } from '../define/command.ts';
import { permits } from '../define/permits.ts';
import { formatNumber } from '../domain/number.ts';
import { ok } from '../domain/result.ts';
import { both, joinTexts, say, type Text } from '../domain/text.ts';

const ONLY_HERE: Text = {
  de: 'Geprüft ist nur, was in dieser Tabelle steht.',
  en: 'Only what is in this sheet was checked.',
};

const NOTHING: Text = {
  de: 'Keine offenen Prüfhinweise. Das heißt nicht, dass alles stimmt.',
  en: 'No open findings. That does not mean all is well.',
};

const counted = (count: number, one: Text, many: Text): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${say(count === 1 ? one : many, lang)}`);

const NO_NEWS: Text = { de: 'Keine neueren Prüfhinweise offen.', en: 'No recent findings open.' };

const openOnes = (open: number, fresh: number, baseline: number): Text => {
  if (open === 0) return baseline === 0 ? NOTHING : NO_NEWS;
  const found = counted(
    open,
    { de: 'Prüfhinweis offen', en: 'finding open' },
    { de: 'Prüfhinweise offen', en: 'findings open' },
  );
  return both((lang) => {
    const none = lang === 'de' ? 'nichts davon neu' : 'none of them new';
    const some = `${formatNumber(fresh, lang, 0)} ${lang === 'de' ? 'davon neu' : 'of them new'}`;
    return `${say(found, lang)}, ${fresh === 0 ? none : some}.`;
  });
};

/** What was there before the sheet: one sentence, not so many alarms. */
const olderOnes = (count: number): Text =>
  counted(
    count,
    { de: 'aus der Zeit vor dem Einrichten steht gesammelt am Ende.', en: 'from before the set-up is at the end.' },
    { de: 'aus der Zeit vor dem Einrichten stehen gesammelt am Ende.', en: 'from before the set-up are at the end.' },
  );

/** What a run came to: what is open and new, what is done, what was not read, and what the tab Regeln says in vain. */
function news({ checked, reconciled, refused, leftOut }: CheckRun): Text {
  const { counts, notes } = reconciled;
  const told: Text[] = [
    openOnes(counts.open - counts.baseline, counts.fresh + counts.returned + counts.reopened, counts.baseline),
  ];
  if (counts.baseline > 0) told.push(olderOnes(counts.baseline));
  if (counts.gone > 0)
    told.push(counted(counts.gone, { de: 'erledigt.', en: 'done.' }, { de: 'erledigt.', en: 'done.' }));
  if (checked.unread > 0)
    told.push(
      counted(
        checked.unread,
        { de: 'Zeile nicht ausgewertet.', en: 'row not evaluated.' },
        { de: 'Zeilen nicht ausgewertet.', en: 'rows not evaluated.' },
      ),
    );
  return joinTexts([...leftOut, ...told, ...notes, ...refused, ONLY_HERE], ' ');
}

export const checkTransparency = defineCommand({
  name: 'checkTransparency',
  menu: { de: 'Transparenz prüfen', en: 'Check transparency' },
  ...permits.check,
  run: (desk: Pick<AppDesk, 'checkAll' | 'showForm'>) => {
    const run = desk.checkAll();
    if (!run.ok) return run;
    // Who checks wants to see what was found.
    if (run.value.listed && run.value.reconciled.counts.open > 0) desk.showForm('showFindings');
    return ok(news(run.value));
  },
});
