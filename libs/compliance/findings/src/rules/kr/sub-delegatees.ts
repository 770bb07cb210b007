import { say } from '#kernel';
import type { Profile } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { few } from '../../shared/terms.js';
import { isDisclosedInKorea } from './overseas.js';
import { statedInKorea } from './policy.js';

/** Most delegatees that a message names before it counts the others. */
const NAMED = 5;

/**
 * Asks once whether delegatees without a sub-delegatee in the register have any. Since 15 September 2023 the disclosure
 * includes them. A register that names none does not say that there are none.
 */
function* notStated(profile: Profile, { snapshot, law }: RuleContext): Generator<Fault> {
  const item = law.item('KR', 'DELEGATION', 'SUB_DELEGATEES');
  if (!item || profile.code !== 'KR' || isStated(statedInKorea('subDelegatees', snapshot))) return;
  const silent = snapshot.engagements.filter(
    (engagement) =>
      engagement.under === undefined && isDisclosedInKorea(engagement) && snapshot.under(engagement.id).length === 0,
  );
  if (silent.length === 0) return;
  const names = [...new Set(silent.map(({ processor }) => snapshot.party(processor)?.name ?? ''))];
  yield {
    path: 'statements.subDelegatees',
    message: say`It is not stated who takes over work from these delegatees: ${few(names, NAMED)}. Enter an engagement under theirs for each sub-delegatee, disclosed for KR. If the others have none, say so in the profile KR, under the item subDelegatees.`,
    ...citing(item),
  };
}

/** The rule on delegatees that may pass work on, as far as the register shows. */
export const SUB_DELEGATEES_STATED: Rule<'jurisdictionProfile'> = rulesOf('KR').on(
  'jurisdictionProfile',
  'DELEGATION.SUB_DELEGATEES_STATED',
  '26(2), 26(6)',
  'NOTICE',
  notStated,
);
