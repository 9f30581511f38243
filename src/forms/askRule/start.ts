import { ok, type Result } from '../../domain/result.ts';
import { isDissolved } from '../../tables/associations.ts';
import { contributions } from '../../tables/contributions.ts';
import { ownAssociation } from '../logVisit/start.ts';
import type { AskDesk } from './desk.ts';
import type { AskStart } from './shape.ts';

/** Gathers what the dialog offers. */
export function startAsking(desk: AskDesk): Result<AskStart> {
  const known = desk.known();
  if (!known.ok) return known;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = desk.some(['associations']);
  if (!read.ok) return read;
  return ok({
    lang: desk.lang,
    today: desk.today,
    associations: read.value.associations.flatMap(({ values: { name, aliases, dissolvedOn } }) =>
      name === undefined || isDissolved({ dissolvedOn }, desk.today) ? [] : [[name, ...(aliases ?? [])]],
    ),
    ...ownAssociation(desk, known.value.associations),
    hasContributions: contributions.profiles.includes(settings.value.profile),
  });
}
