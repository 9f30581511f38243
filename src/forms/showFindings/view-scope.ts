import { tables } from '../../tables/index.ts';
import type { FindingView, Own, Selected } from './shape.ts';

/** All findings, those of my associations, or those of the selected row. */
export type Scope = 'all' | 'own' | 'row';

/** The findings of what is selected: of a row in a tab, or the one whose own row in Prüfhinweise it is. */
export function selectedAmong(findings: readonly FindingView[], selected: Selected): readonly FindingView[] {
  if (selected.kind === 'finding') return findings.filter(({ id }) => id === selected.id);
  if (selected.kind !== 'row') return [];
  const { tab } = tables[selected.table];
  const names = selected.id === '' ? [`Zeile ${selected.line}`, `Row ${selected.line}`] : [selected.id];
  return findings.filter((one) => (one.tab === tab.de || one.tab === tab.en) && names.includes(one.row));
}

export const ownAmong = (findings: readonly FindingView[], { names }: Own): readonly FindingView[] => {
  const own = new Set(names);
  return findings.filter(({ associations }) => associations.some((name) => own.has(name)));
};
