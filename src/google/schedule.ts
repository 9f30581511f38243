/** Handlers of this person's installed triggers. */
export const scheduled = (): readonly string[] =>
  ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());

/** Fires once a day within the hour, in the script's zone. */
export function scheduleDaily(handler: string, hour: number): void {
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).create();
}
