import { createHost, type Host } from '../../workbench/emulator/index.ts';

/** A host with its first sheet, handled from outside through the host's own services. */
export function sheetOf(host: Host = createHost({ script: 'function nothing() {}' })) {
  const name = host.workbook.tabs[0]?.name ?? '';
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) throw new Error('No sheet');
  return { host, name, sheet };
}

/** A host with an inline script on Monday, 23 November 2026, 9 o'clock. */
export function scripted(script: string, options: Parameters<typeof createHost>[0] = {}): Host {
  return createHost({ now: '2026-11-23T09:00', script, ...options });
}

/** The error that some work throws; fails when it throws none. */
export function errorOf(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('It threw nothing');
}
