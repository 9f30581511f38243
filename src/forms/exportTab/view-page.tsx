import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { saveFile } from '../../client/save-file.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { dataTables, tables } from '../../tables/index.ts';
import type { ExportCalls, ExportStart } from './shape.ts';
import { FORMAT_KEYS, type Format, fileName, fileOf, holdsPersons, TYPES } from './view-file.ts';
import * as words from './view-texts.ts';

/** The dialog: which tab, as what, and the file. */
export function ExportPage({ start }: { readonly start: ExportStart }) {
  const say = useSay();
  const [table, setTable] = useState(start.tables[0] ?? '');
  const [format, setFormat] = useState<Format>('xlsx');
  const [saved, setSaved] = useState<
    { readonly rows: number; readonly file: string; readonly withheld: number; readonly unread: number } | undefined
  >(undefined);
  const call = useCall(
    (name: string) => callServer<ExportCalls, 'exportRows'>('exportRows', { table: name }),
    (exported, name) => {
      const file = fileName(name, format, start.today, start.sheetLang);
      saveFile(file, TYPES[format], fileOf(name, exported, format, start.sheetLang));
      const { rows, withheld = 0, unread = 0 } = exported;
      setSaved({ rows: rows.length, file, withheld, unread });
    },
  );
  const running = call.state.kind === 'running';
  const foot = (
    <Button
      look="primary"
      waiting={running}
      onPress={() => {
        setSaved(undefined);
        call.run(table);
      }}
    >
      {say(running ? words.SAVING : words.SAVE)}
    </Button>
  );
  const offered = dataTables.filter((name) => start.tables.includes(name));
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_SAVED} focused />
      )}
      {saved && (
        <Banner tone="ok" head={say(words.SAVED)} focused>
          <p>{say(words.savedWords(saved.rows, saved.file))}</p>
          {saved.withheld > 0 && <p>{say(words.withheldWords(saved.withheld))}</p>}
          {saved.unread > 0 && <p>{say(words.unreadWords(saved.unread))}</p>}
        </Banner>
      )}
      <p>{say(words.WHAT)}</p>
      <SelectField
        id="table"
        label={say(words.TABLE)}
        value={table}
        options={offered.map((name) => ({ value: name, label: say(tables[name].tab) }))}
        {...(holdsPersons(table) ? { note: { tone: 'warn' as const, text: say(words.PERSONS) } } : {})}
        onChange={setTable}
      />
      <SelectField
        id="format"
        label={say(words.FORMAT)}
        value={format}
        options={FORMAT_KEYS.map((key) => ({ value: key, label: say(words.FORMATS[key]) }))}
        onChange={(key) => setFormat(FORMAT_KEYS.find((one) => one === key) ?? 'xlsx')}
      />
    </Shell>
  );
}
