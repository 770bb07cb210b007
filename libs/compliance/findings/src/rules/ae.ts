import type { Rule } from '../model/rule.js';
import { citingGrounds, onceEnforced, testOf } from '../shared/dated-rules.js';
import { recordRule } from '../shared/special-records.js';
import { transferRules } from '../shared/transfers.js';

/**
 * The rules of the law of the Emirates, once its executive regulations apply: the special record and grounds for
 * transfers. Until then nothing is required. The register has no field for one item of the record, the persons
 * authorised to access.
 */
export const AE_RULES: readonly Rule[] = [
  ...onceEnforced('AE', [recordRule('AE', '7, 8')]),
  ...onceEnforced(
    'AE',
    citingGrounds(transferRules('AE', { ground: '22, 23', recognition: '22' }), (law) => testOf(law, 'AE')),
  ),
];
