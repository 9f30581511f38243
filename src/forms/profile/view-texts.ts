import type { Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Steckbrief', en: 'Profile' };
export const WHICH: Text = { de: 'Welcher Verband?', en: 'Which association?' };
export const SHOW: Text = { de: 'Steckbrief zeigen', en: 'Show the profile' };
export const NOT_SHOWN: Text = { de: 'Nicht gezeigt', en: 'Not shown' };
export const NONE_CHOSEN: Text = {
  de: 'Wähle einen Verband, um seinen Steckbrief zu sehen.',
  en: 'Choose an association to see its profile.',
};
export const PARTNERS: Text = { de: 'Partnerschaften', en: 'Partnerships' };
export const NO_PARTNERS: Text = { de: 'Noch keine Partnerschaft eingetragen.', en: 'No partnership is entered yet.' };
export const HELP: Text = { de: 'Hilfe in beide Richtungen', en: 'Help both ways' };
export const HELP_SAYS = (name: string): Text => ({
  de: `Balken je Jahr: Stunden Hilfe, die ${name} bekam und gab. Die Zahlen stehen in der Tabelle.`,
  en: `Bars by year: hours of help that ${name} received and gave. The figures are in the table.`,
});
export const NO_HELP: Text = {
  de: 'In den letzten vier Jahren ist keine Hilfe eingetragen.',
  en: 'No help is entered for the last four years.',
};
export const MONEY: Text = { de: 'Erhalten: Geld und Sachen', en: 'Money and goods received' };
export const NO_MONEY: Text = { de: 'Nichts eingetragen.', en: 'Nothing is entered.' };
export const MONEY_NOTE: Text = {
  de: 'Nach Art, ohne Spendennummern. Zuschüsse sind keine Spenden.',
  en: 'By kind, without donor numbers. Grants are no donations.',
};
export const ELECTIONS: Text = { de: 'Nächste Wahlen', en: 'Next elections' };
export const NO_ELECTIONS: Text = {
  de: 'Im Tab „Wahlen“ steht keine, die bevorsteht.',
  en: 'The tab "Elections" holds none to come.',
};
export const VISITS: Text = { de: 'Nächste Einsätze', en: 'Next visits' };
export const NO_VISITS: Text = { de: 'Gerade ist keiner geplant.', en: 'None is planned now.' };
export const OPEN: Text = { de: 'Fragen und Anfragen', en: 'Questions and requests' };
export const LESSONS: Text = { de: 'Gelernt bei Einsätzen', en: 'Learned at visits' };
export const NO_OPEN: Text = {
  de: 'Keine offenen Prüfhinweise und Anfragen. Das heißt nicht, dass alles stimmt.',
  en: 'No open findings and requests. That does not mean all is well.',
};
export const TIPS: Text = { de: 'Tipps aus Einsätzen', en: 'Tips from visits' };
export const NO_TIPS: Text = { de: 'Noch kein freigegebener Tipp.', en: 'No released tip yet.' };
export const HEADS = {
  partner: { de: 'Partner', en: 'Partner' },
  state: { de: 'Status', en: 'Status' },
  since: { de: 'Seit', en: 'Since' },
  year: { de: 'Jahr', en: 'Year' },
  kind: { de: 'Art', en: 'Kind' },
} as const;
export const ONLY_HERE: Text = {
  de: 'Gezählt ist nur, was in der gemeinsamen Tabelle steht.',
  en: 'Only what is in the shared sheet is counted.',
};
