import type { Rule } from '../model/rule.js';
import { citingGrounds, onceEnforced, testOf } from '../shared/of-its-time.js';
import { recordRule } from '../shared/special-records.js';
import { transferRules } from '../shared/transfers.js';

/**
 * What the law of the Emirates finds, once its executive regulations bind: the special record and grounds for transfers. Until
 * then nothing is asked; persons authorised to access, an item of the record, no field of the register holds.
 */
export const AE_RULES: readonly Rule[] = [
  ...onceEnforced('AE', [recordRule('AE', '7, 8')]),
  ...onceEnforced(
    'AE',
    citingGrounds(transferRules('AE', { ground: '22, 23', recognition: '22' }), (law) => testOf(law, 'AE')),
  ),
];
