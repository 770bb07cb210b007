import { listed, type Said, say } from '#kernel';
import { type Activity, legalBasesIn } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { leavesUnder } from '../../shared/grounds.js';
import { quoted } from '../../shared/terms.js';
import { sensitiveIn } from './sensitive.js';

// Consent that must be given for one particular handling alone (PIPL 14, 23, 25, 29, 39).

const SEPARATE = /\bseparate|单独/i;
const CONSENTS: readonly (string | undefined)[] = ['CONSENT', 'EXPRESS_CONSENT'];

/** Yields the handling of the activity that needs a separate consent, by the keys of the law's list, with what the register shows. */
function* needing(activity: Activity, { snapshot, laws }: RuleContext): Generator<readonly [key: string, seen: Said]> {
  const sensitive = sensitiveIn(activity);
  if (sensitive.length > 0) yield ['SENSITIVE', say`it handles sensitive information (${sensitive})`];
  const transfers = snapshot.transfersOf(activity.id).filter(({ suspension }) => !suspension);
  if (transfers.some(({ kind }) => kind === 'PROVISION' || kind === 'JOINT_USE'))
    yield ['PROVISION', say`information is provided to another handler`];
  if (transfers.some((transfer) => leavesUnder('CN', transfer, laws))) yield ['EXPORT', say`information goes abroad`];
}

const ASK = say`Ask for it, and write "separate consent" in the condition of the legal basis. If it is the same everywhere, state under the item separateConsent of the profile CN how it is given.`;

/** Reports an activity that rests on consent, and does something for which the consent must be a separate one. */
export function withoutSeparateConsent(activity: Activity, context: RuleContext): Fault | undefined {
  const { law, snapshot } = context;
  const items = law.items('CN', 'SEPARATE_CONSENT');
  if (activity.role === 'PROCESSOR' || items.length === 0) return undefined;
  const profile = snapshot.profile('CN');
  if (profile?.statements.some(({ item }) => item === 'separateConsent')) return undefined;
  const consents = activity.purposes.flatMap((purpose) =>
    legalBasesIn(activity, purpose, 'CN', profile).flatMap(({ basis, condition = '' }) =>
      CONSENTS.includes(basis) ? [{ purpose, isSeparate: SEPARATE.test(condition) }] : [],
    ),
  );
  const open = consents.find(({ isSeparate }) => !isSeparate);
  if (!open) return undefined;
  const reasons = [...needing(activity, context)];
  const [first] = reasons.flatMap(([key]) => items.find((item) => item.key === key) ?? []);
  if (!first) return undefined;
  const title = quoted(activity.title);
  const seen = listed(
    reasons.map(([, reason]) => reason),
    '; ',
  );
  return {
    path: `purposes.${open.purpose.key}.legalBases`,
    message:
      reasons.length > 1
        ? say`${title} rests on consent, and ${seen}: each needs a separate consent, and none is recorded. ${ASK}`
        : say`${title} rests on consent, and ${seen}: that needs a separate consent, and none is recorded. ${ASK}`,
    ...citing(first),
  };
}
