import type { Machine } from './machine.ts';

/** A UUID from the host's repeatable random numbers. */
export function uuid(machine: Pick<Machine, 'random'>): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(machine.random() * 16).toString(16));
}

/** An id as files have it. */
export function fileId(machine: Pick<Machine, 'random'>): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return `1${Array.from({ length: 43 }, () => letters[Math.floor(machine.random() * letters.length)]).join('')}`;
}
