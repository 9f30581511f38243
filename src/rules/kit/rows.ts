import type { RowIn } from '../../tables/index.ts';

export type ContributionRow = RowIn<'contributions'>;
export type PartnershipRow = RowIn<'partnerships'>;
export type VisitRow = RowIn<'visits'>;
export type AssociationRow = RowIn<'associations'>;
export type ElectionRow = RowIn<'elections'>;
