import type { Lang } from '../../src/domain/text.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { type Host, newHost } from '../bundle.ts';

/** The file of the workbench's demo, owned by its coordinator, before anything stands in it. */
const demoFile = (script: string): Host => newHost(script, { now: demoNow, owner: demoOwner, people: demoPeople });

type Workbook = ReturnType<Host['snapshot']>;

/** The same file, opened again from what was kept of it. */
export const againFrom = (script: string, workbook: Workbook): Host => {
  const host = newHost(script, { now: demoNow, owner: demoOwner, people: demoPeople, workbook });
  host.run('onOpen');
  return host;
};

const SETTINGS = { de: ['Einstellungen', 'Sprache'], en: ['Settings', 'Language'] } as const;

/** Turns a sheet to a language by its setting, and sets it up again, as a person does. */
export function speak(host: Host, lang: Lang): Host {
  const [tab, name] = SETTINGS[lang === 'de' ? 'en' : 'de'];
  const sheet = host.tab(tab);
  const at = sheet.rows().findIndex((row) => Object.values(row).includes(name));
  host.type(tab, `B${sheet.rowNumbers()[at]}`, lang);
  host.run('onOpen');
  host.call('setUp');
  if (host.lastExecution.error) throw new Error(host.lastExecution.error);
  return host;
}

/** The demo, in one language. */
export function demoSheet(script: string, lang: Lang): Host {
  const host = demoFile(script);
  openDemo(host);
  return lang === 'de' ? host : speak(host, lang);
}

/** A file that was set up and holds nothing yet. */
export function emptySheet(script: string, lang: Lang): Host {
  const host = demoFile(script);
  host.choose('Einrichten und reparieren');
  return lang === 'de' ? host : speak(host, lang);
}
