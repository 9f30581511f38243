import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';

/** What the code on trial asks and notes, in each world in which the script runs. */
export interface TrialState {
  /** The number of the mutant that is on; 0: none. */
  on: number;
  /** By number: 1 where the code came by. */
  reached: Uint8Array;
}

/** Lends the state to this world and to all that are made from now on. */
export function lend(state: TrialState): void {
  const shared = { value: state, enumerable: false, configurable: true };
  const create = vm.createContext;
  vm.createContext = ((...given: Parameters<typeof create>) =>
    Object.defineProperty(create(...given), 'trial$', shared)) as typeof create;
  syncBuiltinESMExports();
  Object.defineProperty(globalThis, 'trial$', shared);
}
