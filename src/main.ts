import type { AppDesk } from './app/desk.ts';
import type { EditEvent } from './app/edit/edited.ts';
import { answerFormula, openForm, openMenu, runCommand, runEdit, runJob } from './app/entries.ts';
import type { Features } from './app/features.ts';
import { answerCall } from './app/rpc.ts';
import { checkTransparency } from './commands/check-transparency.ts';
import { firstFreeRow } from './commands/first-free-row.ts';
import { refreshEvaluation } from './commands/refresh-evaluation.ts';
import { associationSeeds, electionSeeds } from './commands/seeds.ts';
import { selfTest } from './commands/self-test.ts';
import { setUpCommand } from './commands/set-up.ts';
import { periodNamed, usualPeriods, wordsOfPeriod } from './domain/period-typed.ts';
import { otherLang } from './domain/text.ts';
import { measuredColumns } from './evaluation/facts/columns.ts';
import { dashboard, dashboardTab, evaluate, lookMatrices, periodLabel } from './evaluation/index.ts';
import { applyRetention } from './forms/applyRetention/index.ts';
import { askRule } from './forms/askRule/index.ts';
import { assignColumns } from './forms/assignColumns/index.ts';
import { changeAssociation } from './forms/changeAssociation/index.ts';
import { enterMe } from './forms/enterMe/index.ts';
import { erasePerson } from './forms/erasePerson/index.ts';
import { exportTab } from './forms/exportTab/index.ts';
import { firstSteps } from './forms/firstSteps/index.ts';
import { handover } from './forms/handover/index.ts';
import { help } from './forms/help/index.ts';
import { importRows } from './forms/importRows/index.ts';
import { entryForms, ownCalls } from './forms/index.ts';
import { openProfileCalls } from './forms/open-profile.ts';
import { profile } from './forms/profile/index.ts';
import { report } from './forms/report/index.ts';
import { schedule } from './forms/schedule/index.ts';
import { sendEvaluation } from './forms/sendEvaluation/index.ts';
import { showFindings } from './forms/showFindings/index.ts';
import { showMeHow } from './forms/showMeHow/index.ts';
import { subjectAccess } from './forms/subjectAccess/index.ts';
import { suggestPartners } from './forms/suggestPartners/index.ts';
import { partnershipRequest } from './forms/suggestPartners/request.ts';
import { switchProfile } from './forms/switchProfile/index.ts';
import { takeFigures } from './forms/takeFigures/index.ts';
import { tips } from './forms/tips/index.ts';
import { today } from './forms/today/index.ts';
import { transparency } from './forms/transparency/index.ts';
import { undo } from './forms/undo/index.ts';
import { visitSheet } from './forms/visitSheet/index.ts';
import { yearList } from './forms/yearList/index.ts';
import { inhabitants } from './functions/inhabitants.ts';
import { nightlyCheck } from './jobs/nightly-check.ts';
import { sendDueEvaluations } from './jobs/send-due-evaluations.ts';
import { inChargeWords } from './mails/in-charge-words.ts';
import { mails } from './mails/index.ts';
import { layoutSteps } from './migrations/index.ts';
import { rules } from './rules/index.ts';

type Lists = Features<AppDesk>;
/* Each list is made when somebody asks for it: an edit opens no form. */
const menu: Lists['menu'] = [
  'today',
  'line',
  ...entryForms.map(({ name }) => name),
  'changeAssociation',
  'firstFreeRow',
  'line',
  'checkTransparency',
  'showFindings',
  'askRule',
  'line',
  'refreshEvaluation',
  'report',
  'profile',
  'suggestPartners',
  'tips',
  'line',
  'sendEvaluation',
  'schedule',
  'line',
  {
    label: { de: 'Listen und Dateien', en: 'Lists and files' },
    entries: ['importRows', 'exportTab', 'takeFigures', 'transparency', 'yearList'],
  },
  {
    label: { de: 'Datenschutz', en: 'Data protection' },
    entries: ['subjectAccess', 'erasePerson', 'applyRetention'],
  },
  'undo',
  'setUp',
  'line',
  {
    label: { de: 'Hilfe', en: 'Help' },
    entries: ['help', 'showMeHow', 'handover', 'firstSteps', 'enterMe', 'switchProfile', 'selfTest'],
  },
];
const forms: Lists['forms'] = [
  today,
  ...entryForms,
  changeAssociation,
  showFindings,
  askRule,
  suggestPartners,
  tips,
  report,
  profile,
  sendEvaluation,
  schedule,
  takeFigures,
  transparency,
  yearList,
  importRows,
  exportTab,
  subjectAccess,
  erasePerson,
  applyRetention,
  undo,
  assignColumns,
  help,
  showMeHow,
  handover,
  firstSteps,
  enterMe,
  switchProfile,
  visitSheet,
];
const menuEntries: Lists['commands'] = [firstFreeRow, checkTransparency, refreshEvaluation, setUpCommand, selfTest];
const scheduled: Lists['jobs'] = [nightlyCheck, sendDueEvaluations];

/* A request to two offices leaves at a person's word alone; the ledger names it all the same. */
const inLedger: Lists['mails'] = [...mails, partnershipRequest];

/** The lists of features: what exists, in order. Engines get them from here and know none by name. */
export const features: Features<AppDesk> = {
  menuTitle: { de: 'Partnerschaften', en: 'Partnerships' },
  menu,
  rules,
  forms,
  calls: [...ownCalls, ...openProfileCalls],
  commands: menuEntries,
  jobs: scheduled,
  inCharge: inChargeWords,
  mails: inLedger,
  layoutSteps,
  dashboard: {
    tab: dashboardTab,
    needs: ['visits', 'associations'],
    uses: ['contributions', 'sums', 'partnerships'],
    parts: measuredColumns,
    periodLabel,
    draw: ({ dataset, today, lang, profile, exampleData, period, findings, leftOut, reference }) => {
      const evaluation = evaluate({
        ...{ dataset, today, findings, leftOut, period: periodNamed(period, today) },
        districts: reference.district,
        settings: { exampleData, profile },
      });
      const chosen = wordsOfPeriod(period, lang);
      const drawn = dashboard(evaluation, chosen, lang);
      const usual = usualPeriods.map((one) => wordsOfPeriod(one, lang));
      return {
        ...drawn,
        ...lookMatrices(drawn),
        names: [dashboardTab[lang], dashboardTab[otherLang(lang)]],
        choice: {
          ...drawn.choice,
          offers: usual,
          help:
            lang === 'de'
              ? 'Auswählen, oder einen anderen Zeitraum eintippen: „September 2026“, „2. Quartal 2026“, „2025“.'
              : 'Choose, or type another period: "September 2026", "Quarter 2 of 2026", "2025".',
        },
      };
    },
  },
  seeds: { elections: electionSeeds, associations: associationSeeds },
};

/* The script's global functions; the build writes one stub for each. */
export const onOpen = (): void => openMenu(features);
export const onEdit = (event: EditEvent): void => runEdit(event, features);
export const rpc = (name: unknown, json: unknown): string => answerCall(features, name, json);

const byName = <T extends { readonly name: string }>(
  list: readonly T[],
  run: (one: T) => void,
): Record<string, () => void> => Object.fromEntries(list.map((one) => [one.name, () => run(one)]));

export const commands: Record<string, () => void> = {
  ...byName(features.forms, (form) => openForm(form, features)),
  ...byName(features.commands, (command) => runCommand(command, features)),
};
export const jobs: Record<string, (event?: unknown) => void> = Object.fromEntries(
  features.jobs.map((job) => [job.name, (event?: unknown) => runJob(job, features, event)]),
);
const inhabitantsFormula = { ...inhabitants, run: answerFormula(inhabitants.run) };
export const customFunctions = { EINWOHNER: inhabitantsFormula, INHABITANTS: inhabitantsFormula };
export const pages: readonly string[] = features.forms.map(({ name }) => name);

const namesIn = (menu: Features['menu']): string[] =>
  menu.flatMap((one) => (one === 'line' ? [] : typeof one === 'string' ? [one] : namesIn(one.entries)));
export const menuCommands: readonly string[] = namesIn(features.menu);
