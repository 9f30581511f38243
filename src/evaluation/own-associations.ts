import type { AssociationFact } from './facts/associations.ts';

/** What of the register says whose associations are whose. */
export type Branch = Pick<AssociationFact, 'name' | 'level' | 'land' | 'parent'>;

/** The association and all below it: by "Gehört zu"; for an LV also its Land, for the federal one everyone. */
export function ownAssociations(
  { register }: { readonly register: readonly Branch[] },
  association: string,
): readonly string[] {
  const own = register.find(({ name }) => name === association);
  const names = new Set([association]);
  if (own?.level === 'Bund') for (const { name } of register) names.add(name);
  if (own?.level === 'LV') for (const { name, land } of register) if (land === own.land) names.add(name);
  let before = 0;
  while (before < names.size) {
    before = names.size;
    for (const { name, parent } of register) if (parent !== undefined && names.has(parent)) names.add(name);
  }
  return [...names];
}
