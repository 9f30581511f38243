import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Text } from '../../src/domain/text.ts';

/** What jobs, commands, forms and the calls of forms are called, by the name of the function or call. */
export type Titles = ReadonlyMap<string, Text>;

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'de' in value && typeof value.de === 'string' && 'en' in value;

function learn(titles: Map<string, Text>, feature: unknown): void {
  if (typeof feature !== 'object' || feature === null || !('name' in feature) || typeof feature.name !== 'string')
    return;
  const { title, menu, calls } = feature as { title?: unknown; menu?: unknown; calls?: unknown };
  const words = isText(title) ? title : isText(menu) ? menu : undefined;
  if (!words) return;
  titles.set(feature.name, words);
  if (Array.isArray(calls)) for (const call of calls) if (typeof call?.name === 'string') titles.set(call.name, words);
}

function files(project: string): string[] {
  const flat = ['jobs', 'commands'].flatMap((folder) => {
    const path = join(project, 'src', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(path, name));
  });
  const forms = join(project, 'src', 'forms');
  return [...flat, ...readdirSync(forms).map((name) => join(forms, name, 'index.ts'))];
}

/** Reads the features' own words from their sources. Where one cannot be read, its name stands for it. */
export async function readTitles(project: string): Promise<Titles> {
  const titles = new Map<string, Text>();
  for (const file of files(project)) {
    try {
      const module: object = await import(pathToFileURL(file).href);
      for (const feature of Object.values(module)) learn(titles, feature);
    } catch {
      // A folder without index, or a file that someone is writing: names are enough then.
    }
  }
  return titles;
}
