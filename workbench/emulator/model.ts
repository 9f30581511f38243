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

/**
 * A second, less hopeful model beside the one above, in milliseconds; only the bench asks it. Source of each figure but
 * the last: the project's issue "What a person waits for", which gives them without naming a measurement [3rd]; nobody has
 * compared them with Google's servers here. What is not named costs as above.
 */
const FINER = {
  /** A reading after a write carries out first what waits [3rd]. */
  flushBeforeRead: 180,
  /** A reading's cells, per 1,000 [3rd]. */
  readPerThousandCells: 30,
  /** One appendRow [3rd]. */
  appendRow: 70,
  /** CacheService, a put and a remove [3rd]. */
  cachePut: 57,
  cacheRemove: 89,
  /** A mail [3rd]. */
  mail: 1_000,
  /** google.script.run from a page and back, beside what the script itself takes: a guess, since the issue gives no figure [mem]. */
  pageRoundTrip: 1_000,
} as const;

interface Made {
  readonly service: string;
  readonly method: string;
  readonly cells: number;
}

const isRead = ({ method, cells }: Made): boolean => cells > 0 && /^(get|is|can)/.test(method);
const isWrite = ({ service, method, cells }: Made): boolean =>
  method === 'appendRow' || (!isRead({ service, method, cells }) && cells > 0) || STRUCTURE.test(method);

/** Milliseconds that a run's calls cost by the less hopeful model; `fromPage`: a page asked for it. */
export function finerTime(calls: readonly Made[], fromPage: boolean): number {
  let waits = false;
  let ms = fromPage ? FINER.pageRoundTrip : 0;
  for (const call of calls) {
    const flushes = call.method === 'flush';
    if (waits && (flushes || isRead(call))) ms += FINER.flushBeforeRead;
    if (flushes || isRead(call)) waits = false;
    if (isWrite(call)) waits = true;
    if (!flushes) ms += finerCost(call);
  }
  return ms;
}

function finerCost(call: Made): number {
  const { service, method, cells } = call;
  if (method === 'appendRow') return FINER.appendRow;
  if (service === 'Cache' && method.startsWith('put')) return FINER.cachePut;
  if (service === 'Cache' && method.startsWith('remove')) return FINER.cacheRemove;
  if (method === 'sendEmail') return FINER.mail;
  const more = isRead(call) ? ((FINER.readPerThousandCells - costs.read.perThousandCells) * cells) / 1000 : 0;
  return modelledTime(service, method, cells) + more;
}
