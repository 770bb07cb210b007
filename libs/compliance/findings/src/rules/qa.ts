import type { Rule } from '../model/rule.js';
import { keptRule } from '../shared/kept.js';

/** The rules of Qatar's law. It asks for neither a ground of a transfer nor a record: its permission is a filing. */
export const QA_RULES: readonly Rule[] = [keptRule('QA', 'Law 13/2016, 10')];
