import { ok, type Result } from '../../domain/result.ts';
import type { AskDesk } from './desk.ts';
import type { AskStart } from './shape.ts';

/** Gathers what the dialog offers. */
export function startAsking(desk: AskDesk): Result<AskStart> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const associations = desk.register();
  if (!associations.ok) return associations;
  const doubts = desk.doubts();
  return ok({
    lang: desk.lang,
    today: desk.today,
    associations: associations.value,
    ...(doubts.length > 0 ? { told: doubts } : {}),
    ...desk.ownAssociation(),
  });
}
