/** What Google keeps of a script under a number. */
export interface Version {
  readonly number: number;
  readonly description: string;
}
