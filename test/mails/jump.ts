import { call, type Host } from '../bundle.ts';
import { plusDays } from '../year/sheet.ts';

/** To nine o'clock of a day, its night and morning included, as if nothing had run by itself in the days before: those cost seconds each. */
export function jump(host: Host, on: string): void {
  const { ScriptApp } = host.globals;
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  host.advance(`${plusDays(on, -1)}T12:00`);
  if (!call(host, 'saveSchedule', { triggers: true }).ok) throw new Error('the triggers were not set');
  host.advance(`${on}T09:00`);
}
