import type { ValuesIn } from '../../tables/index.ts';

type Association = ValuesIn<'associations'>;

/** An association of the register, dissolved ones too: a name is given once. */
export interface Registered extends Pick<Association, 'level' | 'land' | 'district'> {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What this form offers beside what every form knows. */
export interface AssociationFacts {
  readonly register: readonly Registered[];
}
