import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newOperation } from '../../client/draft.ts';
import { callServer } from '../../client/rpc.ts';
import { useCall } from '../../client/use-call.ts';
import type { Undone } from '../../define/use-case.ts';
import { indexNames } from '../../domain/names.ts';
import type { FieldProblem, Problem } from '../../domain/result.ts';
import type { Asked, ChangeCalls, Changed, ChangeStart, Taker } from './shape.ts';
import { CHOOSE, CHOOSE_KIND } from './view-texts.ts';

type Input = ChangeCalls['previewAssociationChange']['input'];
export type Kind = Input['kind'];

/** What a person answered, as typed. */
export interface Typed {
  readonly which: string;
  readonly kind: Kind | '';
  readonly to: string;
  readonly on: string;
  readonly first: string;
  readonly second: string;
}

export type Step =
  | { readonly kind: 'asking' }
  | { readonly kind: 'preview'; readonly preview: Asked }
  | { readonly kind: 'done'; readonly changed: Changed }
  | { readonly kind: 'undone'; readonly undone: Undone };

/** The answers, where the person stands, and the calls that lead on. */
export function useChange(start: ChangeStart) {
  const [typed, setTyped] = useState<Typed>({
    ...{ which: start.selected ?? '', kind: '', to: '', on: '', first: '', second: '' },
  });
  const [takes, setTakes] = useState<Readonly<Record<string, Taker>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, FieldProblem>>>({});
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const operation = useRef(newOperation());
  const names = useMemo(
    () => indexNames(start.associations.map(({ names: [name = '', ...aliases] }) => ({ name, aliases }))),
    [start],
  );
  const input = (): Input | undefined => {
    const name = names.find(typed.which);
    const id = start.associations.find(({ names: [own] }) => own === name)?.id;
    const found = {
      ...(id === undefined ? { which: { text: CHOOSE, suggestions: names.suggest(typed.which) } } : {}),
      ...(typed.kind === '' ? { kind: { text: CHOOSE_KIND } } : {}),
    };
    setProblems(found);
    if (id === undefined || name === undefined || typed.kind === '') return undefined;
    const { kind, to, on, first, second } = typed;
    return { kind, id, name, to, on, ...(kind === 'split' ? { parts: [first, second], takes } : {}) };
  };
  const previewing = useCall(
    (asked: Input) => callServer<ChangeCalls, 'previewAssociationChange'>('previewAssociationChange', asked),
    (preview) => setStep({ kind: 'preview', preview }),
  );
  const changing = useCall(
    (asked: ChangeCalls['changeAssociation']['input']) =>
      callServer<ChangeCalls, 'changeAssociation'>('changeAssociation', asked),
    (changed) => setStep({ kind: 'done', changed }),
  );
  const undoing = useCall(
    (one: string) => callServer<ChangeCalls, 'undoAssociationChange'>('undoAssociationChange', { operation: one }),
    (undone) => setStep({ kind: 'undone', undone }),
  );
  const failed = (): Problem | undefined =>
    [previewing, changing].flatMap(({ state }) => (state.kind === 'failed' ? [state.problem] : []))[0];
  const shown = { ...problems, ...(step.kind === 'asking' ? failed()?.fields : {}) };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal leads back to its field
  useEffect(() => {
    if (failed()?.fields) setStep({ kind: 'asking' });
  }, [changing.state]);
  return {
    ...{ typed, takes, step, previewing, changing, undoing, failed: failed(), problems: shown },
    set: (answer: Partial<Typed>) => {
      setTyped({ ...typed, ...answer });
      setProblems({});
      previewing.reset();
      changing.reset();
    },
    take: (key: string, taker: Taker) => setTakes({ ...takes, [key]: taker }),
    preview: () => {
      const asked = input();
      if (asked) previewing.run(asked);
    },
    change: () => {
      const asked = input();
      if (asked) changing.run({ ...asked, operation: operation.current });
    },
    undo: () => undoing.run(operation.current),
    back: () => {
      changing.reset();
      setStep({ kind: 'asking' });
    },
    next: () => {
      operation.current = newOperation();
      setTyped({ which: '', kind: '', to: '', on: '', first: '', second: '' });
      setTakes({});
      setStep({ kind: 'asking' });
    },
  };
}
export type ChangeState = ReturnType<typeof useChange>;
