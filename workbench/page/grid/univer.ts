import * as U from './vendor.ts';

/** The workbench's greens in place of Univer's blues: selection, ticks, buttons of its small windows. */
const green = {
  50: '#F4F9EE',
  100: '#EAF4DE',
  200: '#CDE5B4',
  300: '#9CCB8E',
  400: '#3FA562',
  500: '#008939',
  600: '#008939',
  700: '#00702F',
  800: '#005538',
  900: '#00402A',
};

/** Where Univer's own small windows say Sie, the workbench says it without. */
const ours: Record<string, string> = {
  'Wählen Sie einen Eintrag': 'Eintrag suchen',
  'Wählen Sie Einträge': 'Einträge suchen',
  'Verwenden Sie Leerzeichen, um Schlüsselwörter zu trennen': 'Suchwörter, durch Leerzeichen getrennt',
};

/** The same tree of texts with our words in it. */
function inOurWords<T>(tree: T): T {
  if (typeof tree === 'string') return (ours[tree] ?? tree) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, inOurWords(value)])) as T;
}

/** Starts Univer in `container` without any bar of its own: bars, menus and tabs belong to the workbench. */
export function startUniver(container: HTMLElement, german: boolean): { univer: U.Univer; api: U.FUniver } {
  const locale = german ? U.LocaleType.DE_DE : U.LocaleType.EN_US;
  const univer = new U.Univer({
    theme: { ...U.defaultTheme, primary: green },
    locale,
    locales: { [locale]: german ? inOurWords(U.mergeLocales(...U.localeDe)) : U.mergeLocales(...U.localeEn) },
  });
  univer.registerPlugin(U.UniverRenderEnginePlugin);
  univer.registerPlugin(U.UniverFormulaEnginePlugin);
  univer.registerPlugin(U.UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(U.UniverDocsPlugin);
  univer.registerPlugin(U.UniverDocsUIPlugin);
  univer.registerPlugin(U.UniverSheetsPlugin);
  univer.registerPlugin(U.UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    protectedRangeShadow: false,
  });
  univer.registerPlugin(U.UniverSheetsFormulaPlugin);
  univer.registerPlugin(U.UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(U.UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(U.UniverSheetsFilterPlugin);
  univer.registerPlugin(U.UniverSheetsFilterUIPlugin);
  return { univer, api: U.FUniver.newAPI(univer) };
}
