import type { Execution } from '../execution.ts';
import { NotEmulated } from '../failure.ts';
import { cacheServiceOf } from './cache.ts';
import { consoleOf, loggerOf } from './console.ts';
import { htmlServiceOf } from './html.ts';
import { lockServiceOf } from './lock.ts';
import { mailAppOf } from './mail.ts';
import { propertiesServiceOf } from './properties.ts';
import { rangeOf } from './range.ts';
import { scriptAppOf } from './script-app.ts';
import { sessionOf } from './session.ts';
import { sheetOf } from './sheet.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { chartsOf, spreadsheetAppOf } from './spreadsheet-app.ts';
import { utilitiesOf } from './utilities.ts';

/** The services of an execution by their global names. */
export function servicesOf(run: Execution) {
  run.objects = {
    rangeOf: (handle) => rangeOf(run, handle),
    sheetOf: (tabId) => sheetOf(run, tabId),
    spreadsheetOf: () => spreadsheetOf(run),
  };
  return {
    SpreadsheetApp: spreadsheetAppOf(run),
    PropertiesService: propertiesServiceOf(run),
    CacheService: cacheServiceOf(run),
    LockService: lockServiceOf(run),
    ScriptApp: scriptAppOf(run),
    Session: sessionOf(run),
    MailApp: mailAppOf(run),
    Utilities: utilitiesOf(run),
    HtmlService: htmlServiceOf(run),
    Charts: chartsOf(run),
    console: consoleOf(run),
    Logger: loggerOf(run),
  };
}

export type Services = ReturnType<typeof servicesOf>;

const ABSENT =
  'UrlFetchApp DriveApp GmailApp CalendarApp DocumentApp FormApp SlidesApp SitesApp GroupsApp ContactsApp LanguageApp Maps Jdbc XmlService ContentService CardService LinearOptimizationService DataStudioApp Browser Sheets Drive Gmail AdminDirectory';

/** Services that Google has and the emulator lacks: each use says so by its name. */
export function absentServices(run: Execution): Record<string, object> {
  return Object.fromEntries(
    ABSENT.split(' ').map((name) => [
      name,
      new Proxy(
        {},
        {
          get: (_, key) => {
            if (typeof key === 'symbol') return undefined;
            throw run.toScript(new NotEmulated(`${name}.${key}`));
          },
        },
      ),
    ]),
  );
}
