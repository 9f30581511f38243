/**
 * The modelled time of a service call on Google's servers, in milliseconds: a base per call and an addition per
 * 1,000 cells. Handles cost next to nothing, since the real library resolves them without asking the server.
 * Anchors [doc, best practices]: 10,000 single writes take about 70 s (7 ms each), one block of them about 1 s
 * (0.1 ms a cell, of which newer reports need about half [mem]). The rest is from memory: orders of magnitude.
 */
export interface Cost {
  base: number;
  perThousandCells: number;
}

const costs = {
  handle: { base: 1, perThousandCells: 0 },
  read: { base: 40, perThousandCells: 20 },
  write: { base: 7, perThousandCells: 50 },
  flush: { base: 100, perThousandCells: 0 },
  structure: { base: 60, perThousandCells: 0 },
  store: { base: 40, perThousandCells: 0 },
  cache: { base: 15, perThousandCells: 0 },
  lock: { base: 30, perThousandCells: 0 },
  mail: { base: 500, perThousandCells: 0 },
  triggers: { base: 300, perThousandCells: 0 },
  page: { base: 60, perThousandCells: 0 },
} satisfies Record<string, Cost>;

const byService: Record<string, Cost> = {
  Properties: costs.store,
  Cache: costs.cache,
  Lock: costs.lock,
};

const byMethod: Record<string, Cost> = {
  'SpreadsheetApp.flush': costs.flush,
  'MailApp.sendEmail': costs.mail,
  'MailApp.getRemainingDailyQuota': costs.store,
  'ScriptApp.getProjectTriggers': costs.triggers,
  'ScriptApp.deleteTrigger': costs.triggers,
  'ClockTriggerBuilder.create': costs.triggers,
  'SpreadsheetTriggerBuilder.create': costs.triggers,
  'Ui.showSidebar': costs.page,
  'Ui.showModalDialog': costs.page,
  'Ui.showModelessDialog': costs.page,
  'Ui.alert': costs.page,
  'Ui.prompt': costs.page,
  'Menu.addToUi': costs.page,
  'Spreadsheet.toast': costs.page,
  'Sheet.getLastRow': costs.read,
  'Sheet.getLastColumn': costs.read,
  'Sheet.getDataRange': costs.read,
};

const STRUCTURE =
  /^(insert|delete|move|hide|show|protect|createFilter|remove|sort|setFrozen|setColumn|setName|setTab|shift|collapse|expand|setSpreadsheet|addEditor|setWarning|setDescription|setDomain|setConditional|setUnprotected|setColumnFilter|merge|breakApart|autoResize|updateChart)/;

/** What a call costs by the model. `cells` are the cells whose values or formats it touches. */
export function modelledTime(service: string, method: string, cells: number): number {
  const cost = byMethod[`${service}.${method}`] ?? byService[service] ?? costOfSheetCall(method, cells);
  return cost.base + (cost.perThousandCells * cells) / 1000;
}

function costOfSheetCall(method: string, cells: number): Cost {
  if (STRUCTURE.test(method)) return costs.structure;
  if (cells === 0) return costs.handle;
  return /^(get|is|can)/.test(method) ? costs.read : costs.write;
}
