import { type EnumMember, enumeration } from '../expose.ts';

/** An enum of the platform by its names; Google's type says which exist, `names` which the emulator has. */
function of<T extends object>(name: string, names: string): T {
  return enumeration<T>(name, names.split(' '));
}

const NUMBER_AND_TEXT =
  'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO CUSTOM_FORMULA';

const BOOLEAN_CRITERIA = `${NUMBER_AND_TEXT} CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_AFTER_RELATIVE DATE_BEFORE DATE_BEFORE_RELATIVE DATE_EQUAL_TO DATE_EQUAL_TO_RELATIVE TEXT_STARTS_WITH TEXT_ENDS_WITH`;
export const booleanCriteriaNames: readonly string[] = BOOLEAN_CRITERIA.split(' ');

export const spreadsheetEnums = {
  ProtectionType: of<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', 'RANGE SHEET'),
  WrapStrategy: of<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', 'WRAP OVERFLOW CLIP'),
  Dimension: of<typeof GoogleAppsScript.Spreadsheet.Dimension>('Dimension', 'COLUMNS ROWS'),
  Direction: of<typeof GoogleAppsScript.Spreadsheet.Direction>('Direction', 'UP DOWN PREVIOUS NEXT'),
  BorderStyle: of<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
    'BorderStyle',
    'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  ),
  GroupControlTogglePosition: of<typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>(
    'GroupControlTogglePosition',
    'BEFORE AFTER',
  ),
  BooleanCriteria: of<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('BooleanCriteria', BOOLEAN_CRITERIA),
  RelativeDate: of<typeof GoogleAppsScript.Spreadsheet.RelativeDate>(
    'RelativeDate',
    'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
  ),
  DataValidationCriteria: of<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
    'DataValidationCriteria',
    `${NUMBER_AND_TEXT} CHECKBOX DATE_AFTER DATE_AFTER_RELATIVE DATE_BEFORE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE`,
  ),
  CopyPasteType: of<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
    'CopyPasteType',
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  ),
  SheetType: of<typeof GoogleAppsScript.Spreadsheet.SheetType>('SheetType', 'GRID OBJECT DATASOURCE'),
};

/** Typed look-ups from the model's names to members of Google's enums. */
export const enums = {
  wrapStrategy: (name: string) => member(spreadsheetEnums.WrapStrategy, name),
  protectionType: (name: string) => member(spreadsheetEnums.ProtectionType, name),
  groupControl: (name: string) => member(spreadsheetEnums.GroupControlTogglePosition, name),
  booleanCriteria: (name: string) => member(spreadsheetEnums.BooleanCriteria, name),
  sheetType: (name: string) => member(spreadsheetEnums.SheetType, name),
  validationCriteria: (name: string) => member(spreadsheetEnums.DataValidationCriteria, name),
};

function member<T extends object>(all: T, name: string): T[keyof T] {
  return Reflect.get(all, name) as T[keyof T];
}

export const chartTypes = of<typeof GoogleAppsScript.Charts.ChartType>(
  'ChartType',
  'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
);

export const chartEnums = {
  ChartType: chartTypes,
  ChartHiddenDimensionStrategy: of<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH',
  ),
  ChartMergeStrategy: of<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
    'ChartMergeStrategy',
    'MERGE_COLUMNS MERGE_ROWS',
  ),
};

export const scriptEnums = {
  AuthMode: of<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', 'NONE CUSTOM_FUNCTION LIMITED FULL'),
  AuthorizationStatus: of<typeof GoogleAppsScript.Script.AuthorizationStatus>(
    'AuthorizationStatus',
    'REQUIRED NOT_REQUIRED',
  ),
  EventType: of<typeof GoogleAppsScript.Script.EventType>(
    'EventType',
    'CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED',
  ),
  TriggerSource: of<typeof GoogleAppsScript.Script.TriggerSource>(
    'TriggerSource',
    'SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR',
  ),
  WeekDay: of<typeof GoogleAppsScript.Base.Weekday>(
    'Weekday',
    'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY',
  ),
};

export const uiEnums = {
  Button: of<typeof GoogleAppsScript.Base.Button>('Button', 'CLOSE OK CANCEL YES NO'),
  ButtonSet: of<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL'),
};

export const htmlEnums = {
  SandboxMode: of<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', 'EMULATED IFRAME NATIVE'),
  XFrameOptionsMode: of<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', 'ALLOWALL DEFAULT'),
};

export const utilitiesEnums = {
  DigestAlgorithm: of<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
    'DigestAlgorithm',
    'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
  ),
  MacAlgorithm: of<typeof GoogleAppsScript.Utilities.MacAlgorithm>(
    'MacAlgorithm',
    'HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512',
  ),
  Charset: of<typeof GoogleAppsScript.Utilities.Charset>('Charset', 'US_ASCII UTF_8'),
};

export type { EnumMember };
