/** Handlers of this person's installed triggers. */
export const scheduled = (): readonly string[] =>
  ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());

/** Fires once a day within the hour, in the script's zone. */
export function scheduleDaily(handler: string, hour: number): void {
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).create();
}

/** Takes away what this person has more than once. */
export function unscheduleDoubles(): void {
  const seen = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    if (seen.has(handler)) ScriptApp.deleteTrigger(trigger);
    seen.add(handler);
  }
}

/**
 * Whether a handler was called by a trigger of whoever the script runs as: the event names one of them. A page can call
 * the handler too, with any event it likes, but sees nobody's triggers; without the scope nobody's are known.
 */
export function calledByOwnTrigger(handler: string, event: unknown): boolean {
  const uid: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, 'triggerUid') : undefined;
  if (typeof uid !== 'string' || uid === '') return false;
  try {
    return ScriptApp.getProjectTriggers().some(
      (trigger) => trigger.getUniqueId() === uid && trigger.getHandlerFunction() === handler,
    );
  } catch {
    return false;
  }
}
