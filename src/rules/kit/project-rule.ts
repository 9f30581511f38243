import type { Rule } from '../../define/rule.ts';
import type { Dataset } from '../../tables/index.ts';

/** A rule of this project, whatever it looks at. */
export type ProjectRule = Rule<Dataset>;
