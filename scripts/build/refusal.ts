/** Why the build cannot go on, in words for the person at the terminal; `cause.code` is for tests and tools. */
export class BuildRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message, { cause: { code } });
    this.name = 'BuildRefusal';
  }
}

export type RefusalCode =
  | 'entry-missing'
  | 'does-not-compile'
  | 'needs-more-than-ecmascript'
  | 'entry-not-a-function'
  | 'stub-name'
  | 'stub-twice'
  | 'menu-without-stub'
  | 'documentation'
  | 'page-missing'
  | 'page-loads'
  | 'page-template-literal'
  | 'manifest';
