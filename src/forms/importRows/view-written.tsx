import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { SelectField } from '../../client/field.tsx';
import { ENCODINGS } from '../../client/lists/decode.ts';
import { SEPARATORS } from '../../client/lists/delimited.ts';
import type { SaidSo } from '../../client/lists/read-list.ts';
import type { ListRefusal } from '../../client/lists/refusal.ts';
import { useSay } from '../../client/text.tsx';
import type { Import } from './view-state.ts';
import * as words from './view-texts.ts';

/** How a text is written: up to three words with letters that another encoding would spoil, and the first headers between their separators. */
export function Written({ all }: { readonly all: Import }) {
  const say = useSay();
  const [refused, setRefused] = useState<ListRefusal | undefined>(undefined);
  const { loaded, proposal } = all;
  if (!loaded || !proposal || loaded.list.written.as !== 'text') return null;
  const { encoding, separator } = loaded.list.written;
  const cells = loaded.list.sheets[loaded.sheet]?.cells ?? [];
  const special = new Set<string>();
  for (const row of cells)
    for (const cell of row)
      for (const word of typeof cell === 'string' ? (cell.match(/\S*[^\x20-\x7e\s]\S*/g) ?? []) : [])
        if (special.size < 3) special.add(word);
  const headers = proposal.anatomy.headers.filter((header) => header !== '').slice(0, 3);
  const readAs = (said: SaidSo): void => {
    const read = loaded.list.again?.(said);
    setRefused(read && !read.ok ? read.problem : undefined);
    if (read?.ok) all.load(read.value);
  };
  const plain = encoding === 'UTF-8 BOM' ? 'UTF-8' : encoding;
  return (
    <>
      <dl class="facts">
        <dt>{say(words.ENCODING)}</dt>
        <dd>{[encoding === 'pasted' ? say(words.PASTED) : encoding, ...special].join(' · ')}</dd>
        <dt>{say(words.SEPARATOR)}</dt>
        <dd>{[say(words.SEPARATORS[separator] ?? words.PASTED), ...headers].join(' · ')}</dd>
      </dl>
      {refused && (
        <Banner tone="err" head={say(words.NOT_READ)} focused>
          <p>{say(refused.text)}</p>
        </Banner>
      )}
      <details>
        <summary>{say(words.OTHERWISE)}</summary>
        <div class="columns">
          {encoding !== 'pasted' && (
            <SelectField
              id="encoding"
              label={say(words.ENCODING)}
              value={plain}
              options={ENCODINGS.map((one) => ({ value: one, label: one }))}
              onChange={(chosen) => readAs({ encoding: ENCODINGS.find((one) => one === chosen) ?? 'UTF-8' })}
            />
          )}
          <SelectField
            id="separator"
            label={say(words.SEPARATOR)}
            value={separator}
            options={SEPARATORS.map((one) => ({ value: one, label: say(words.SEPARATORS[one] ?? words.PASTED) }))}
            onChange={(chosen) => readAs({ separator: SEPARATORS.find((one) => one === chosen) ?? ';' })}
          />
        </div>
      </details>
    </>
  );
}
