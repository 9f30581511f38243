/**
 * Everything the page takes from Univer, in one module: it is bundled once and kept, so that a change
 * of our own page code is rebuilt in milliseconds. The presets are left out on purpose (licences).
 */
import '@univerjs/engine-formula/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-filter/facade';

import designDe from '@univerjs/design/locale/de-DE';
import designEn from '@univerjs/design/locale/en-US';
import docsUiDe from '@univerjs/docs-ui/locale/de-DE';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import sheetsDe from '@univerjs/sheets/locale/de-DE';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import filterDe from '@univerjs/sheets-filter-ui/locale/de-DE';
import filterEn from '@univerjs/sheets-filter-ui/locale/en-US';
import formulaDe from '@univerjs/sheets-formula-ui/locale/de-DE';
import formulaEn from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsUiDe from '@univerjs/sheets-ui/locale/de-DE';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import uiDe from '@univerjs/ui/locale/de-DE';
import uiEn from '@univerjs/ui/locale/en-US';

export {
  BooleanNumber,
  CanceledError,
  CellValueType,
  CommandType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellCustomRender,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  IUniverInstanceService,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
export { DeviceInputEventType, IRenderManagerService, UniverRenderEnginePlugin } from '@univerjs/engine-render';
export {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
export { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
export { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { IEditorBridgeService, SheetScrollManagerService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
export { defaultTheme } from '@univerjs/themes';
export { ILayoutService, UniverUIPlugin } from '@univerjs/ui';

export const localeDe = [designDe, docsUiDe, sheetsDe, filterDe, formulaDe, sheetsUiDe, uiDe];
export const localeEn = [designEn, docsUiEn, sheetsEn, filterEn, formulaEn, sheetsUiEn, uiEn];
