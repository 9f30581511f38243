import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, NotEmulated, PlatformError } from '../failure.ts';
import { ValueHandle } from '../handles.ts';
import { text, typeName } from './arguments.ts';
import { htmlEnums } from './enums.ts';
import { blobOf, blobText } from './utilities.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export interface Html {
  content: string;
  title: string;
  width?: number;
  height?: number;
  favicon?: string;
  metas?: { name: string; content: string }[];
}

export function htmlServiceOf(run: Execution): HtmlService {
  const file = (name: string): string => {
    const found = run.machine.pages[name] ?? run.machine.pages[name.replace(/\.html$/, '')];
    if (found === undefined) throw new PlatformError(`No HTML file named ${name} was found.`);
    return found;
  };
  return expose<HtmlService>(run, 'HtmlService', {
    ...htmlEnums,
    createHtmlOutput: (html?: unknown) => outputOf(run, { content: sourceText(html), title: '' }),
    createHtmlOutputFromFile: (name) =>
      outputOf(run, { content: file(text(name, 'HtmlService.createHtmlOutputFromFile')), title: '' }),
    createTemplate: (html: unknown) => templateOf(run, sourceText(html)),
    createTemplateFromFile: (name) => templateOf(run, file(text(name, 'HtmlService.createTemplateFromFile'))),
  });
}

function sourceText(html: unknown): string {
  if (html === undefined) return '';
  if (typeof html === 'string') return html;
  const text = blobText(html);
  if (text === undefined) throw new PlatformError(messages.parameters('object', 'HtmlService.createHtmlOutput'));
  return text;
}

/** The page behind an HtmlOutput. Refuses strangers. */
export function htmlBehind(output: unknown): Html {
  const found = innerOf<ValueHandle<Html>>(output, ValueHandle)?.value;
  if (!found) throw new PlatformError(messages.invalidArgument('userInterface'));
  return found;
}

function outputOf(run: Execution, html: Html): HtmlOutput {
  const set = (change: Partial<Html>): HtmlOutput => {
    Object.assign(html, change);
    return output;
  };
  const output: HtmlOutput = expose<HtmlOutput>(
    run,
    'HtmlOutput',
    {
      getContent: () => html.content,
      setContent: (content) => set({ content }),
      append: (added) => set({ content: html.content + added }),
      appendUntrusted: (added) => set({ content: html.content + escaped(added) }),
      clear: () => set({ content: '' }),
      getTitle: () => html.title,
      setTitle: (title) => set({ title }),
      getWidth: () => html.width ?? 0,
      setWidth: (width) => set({ width }),
      getHeight: () => html.height ?? 0,
      setHeight: (height) => set({ height }),
      addMetaTag: (name, content) => set({ metas: [...(html.metas ?? []), { name, content }] }),
      getMetaTags: () =>
        run.realm.list(
          (html.metas ?? []).map(({ name, content }) =>
            expose<GoogleAppsScript.HTML.HtmlOutputMetaTag>(run, 'HtmlOutputMetaTag', {
              getName: () => name,
              getContent: () => content,
            }),
          ),
        ),
      setFaviconUrl: (favicon) => set({ favicon }),
      getFaviconUrl: () => html.favicon ?? '',
      asTemplate: () => templateOf(run, html.content),
      setSandboxMode: () => output,
      setXFrameOptionsMode: () => output,
      getBlob: () => blobOf(run, html.content, 'text/html', 'output.html'),
    },
    new ValueHandle(html),
  );
  return output;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter);
}

/** A template: the script sets properties on it, and evaluate() puts them into <?= ?> and <?!= ?>. */
function templateOf(run: Execution, source: string): HtmlTemplate {
  const values: Record<string, unknown> = {};
  const known: Readonly<Record<string, () => unknown>> = {
    evaluate: () => outputOf(run, { content: fill(run, source, values), title: '' }),
    getRawContent: () => source,
    getCode: () => notEmulated('getCode'),
    getCodeWithComments: () => notEmulated('getCodeWithComments'),
  } satisfies Pick<HtmlTemplate, 'evaluate' | 'getRawContent' | 'getCode' | 'getCodeWithComments'>;
  const methods = new Map(
    Object.entries(known).map(([name, method]) => [
      name,
      (...given: unknown[]) =>
        run.call('HtmlTemplate', name, undefined, () => {
          if (given.length === 0) return method();
          throw new PlatformError(messages.parameters(given.map(typeName).join(','), `HtmlTemplate.${name}`));
        }),
    ]),
  );
  return new Proxy({} as HtmlTemplate, {
    get: (_, key) => (typeof key === 'string' ? (methods.get(key) ?? values[key]) : undefined),
    set: (_, key, value) => {
      values[String(key)] = value;
      return true;
    },
  });
}

function notEmulated(method: string): string {
  throw new NotEmulated(`HtmlTemplate.${method}`);
}

function fill(run: Execution, source: string, values: Record<string, unknown>): string {
  return source.replace(/<\?(!?=)?([\s\S]*?)\?>/g, (_, mark: string | undefined, code: string) => {
    if (mark === undefined) throw new NotEmulated('HtmlTemplate with statements');
    const value = run.realm.compute(code, values);
    const text = value === undefined || value === null ? '' : String(value);
    return mark === '!=' ? text : escaped(text);
  });
}
