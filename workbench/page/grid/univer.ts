import * as U from './vendor';

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

/** Starts Univer in `container` without any bar of its own: bars, menus and tabs belong to the workbench. */
export function startUniver(container: HTMLElement, german: boolean): { univer: U.Univer; api: U.FUniver } {
  const locale = german ? U.LocaleType.DE_DE : U.LocaleType.EN_US;
  const univer = new U.Univer({
    theme: { ...U.defaultTheme, primary: green },
    locale,
    locales: { [locale]: U.mergeLocales(...(german ? U.localeDe : U.localeEn)) },
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
  univer.registerPlugin(U.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(U.UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(U.UniverDataValidationPlugin);
  univer.registerPlugin(U.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(U.UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false });
  univer.registerPlugin(U.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(U.UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(U.UniverSheetsFilterPlugin);
  univer.registerPlugin(U.UniverSheetsFilterUIPlugin);
  univer.registerPlugin(U.UniverSheetsSortPlugin);
  univer.registerPlugin(U.UniverSheetsNotePlugin);
  univer.registerPlugin(U.UniverSheetsNoteUIPlugin);
  return { univer, api: U.FUniver.newAPI(univer) };
}
