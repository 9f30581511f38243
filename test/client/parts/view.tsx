import { DataTable } from '../../../src/client/data-table.tsx';
import { Kpi } from '../../../src/client/kpi.tsx';
import { mountPage, Shell } from '../../../src/client/page.tsx';
import { ok } from '../../../src/domain/result.ts';

const rows = [
  { who: 'KV Beispielstadt', hours: '1.234,5' },
  { who: 'KV Musterkreis', hours: '21' },
];

/** A second look makes the part fail, as a bug would. */
function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('a bug');
  return <p>heil</p>;
}

mountPage({
  title: { de: 'Teile', en: 'Parts' },
  load: () => Promise.resolve(ok({ lang: 'de' as const, broken: location.hash === '#broken' })),
  view: ({ broken }) => (
    <Shell title="Teile" dialog>
      <Kpi name="Stunden" figure="1.234,5">
        358 mehr (876)
      </Kpi>
      <Kpi name="Gini" figure="nicht bestimmbar" inWords>
        Weniger als drei Verbände.
      </Kpi>
      <DataTable
        caption="Hilfe je Verband"
        columns={[
          { key: 'who', head: 'Verband', cell: (row) => row.who },
          { key: 'hours', head: 'Stunden', number: true, cell: (row) => row.hours },
        ]}
        rows={rows}
        rowKey={(row) => row.who}
      />
      <Fragile broken={broken} />
    </Shell>
  ),
});
