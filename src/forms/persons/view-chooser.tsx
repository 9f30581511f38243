import { useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { CardList } from '../../client/card-list.tsx';
import { EmptyState } from '../../client/empty-state.tsx';
import { TextField } from '../../client/field.tsx';
import { useSay } from '../../client/text.tsx';
import type { PersonOffered } from './shape.ts';
import * as words from './view-texts.ts';

/** Whom it is about: a row's id, or an address that stands in no row. */
export interface Chosen {
  readonly contact: string;
  readonly address: string;
}

interface ChooserProps {
  readonly persons: readonly PersonOffered[];
  readonly selected: string;
  readonly busy: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Everyone in Koordination as buttons, the selected row first; a field narrows them, and takes an address of somebody else. */
export function PersonChooser({ persons, selected, busy, onChoose }: ChooserProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = persons.filter(({ label, address, id }) => `${label} ${address} ${id}`.toLowerCase().includes(wanted));
  const sorted = [...found].sort((a, b) => Number(b.id === selected) - Number(a.id === selected));
  return (
    <>
      <TextField
        id="person"
        label={say(words.WHO)}
        value={typed}
        keyboard="email"
        onChange={setTyped}
        note={{ tone: 'hint', text: say(words.WHO_HINT) }}
      />
      {wanted.includes('@') && (
        <Button waiting={busy} onPress={() => onChoose({ contact: '', address: typed.trim() })}>
          {say(words.lookFor(typed.trim()))}
        </Button>
      )}
      {sorted.length === 0 && !wanted.includes('@') ? (
        <EmptyState head={say(words.NOBODY)}>
          <p>{say(words.NOBODY_WORDS)}</p>
        </EmptyState>
      ) : (
        <CardList
          look="operations"
          items={sorted}
          card={({ id, label, address }) => (
            <li class="operation" key={id}>
              <button
                type="button"
                class="operation-head"
                aria-disabled={busy ? 'true' : undefined}
                onClick={() => !busy && onChoose({ contact: id, address: '' })}
              >
                <span class="operation-title">{address === '' ? id : address}</span>
                <span class="operation-meta">{label}</span>
              </button>
            </li>
          )}
        />
      )}
    </>
  );
}
