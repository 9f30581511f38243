import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import type { Desk } from '../define/use-case.ts';
import { ok } from '../domain/result.ts';
import { joinTexts, type Text } from '../domain/text.ts';
import type { Dataset } from '../tables/index.ts';

const ONLY_HERE: Text = {
  de: 'Geprüft ist nur, was in dieser Tabelle steht.',
  en: 'Only what stands in this sheet was checked.',
};

export const checkTransparency = defineCommand<Dataset>({
  name: 'checkTransparency',
  menu: { de: 'Transparenz prüfen', en: 'Check transparency' },
  run: (desk: Desk<Dataset>) => {
    const run = (desk as AppDesk).checkAll();
    if (!run.ok) return run;
    const { checked, reconciled } = run.value;
    const { counts } = reconciled;
    const fresh = counts.fresh + counts.returned + counts.reopened;
    const news: Text = {
      de: `${counts.open} Prüfhinweise offen, ${fresh} davon neu. ${counts.gone} erledigt.`,
      en: `${counts.open} findings open, ${fresh} of them new. ${counts.gone} done.`,
    };
    const unread: Text[] =
      checked.unread > 0
        ? [{ de: `${checked.unread} Zeilen nicht ausgewertet.`, en: `${checked.unread} rows not evaluated.` }]
        : [];
    return ok(joinTexts([news, ...unread, ...reconciled.notes, ONLY_HERE], ' '));
  },
});
