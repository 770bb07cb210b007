import { say } from '#kernel';
import { knownLaws, lawsOf } from '#law';
import type { Profile, Snapshot } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { placeOfLaw } from '../shared/terms.js';

// Says that the data on a law are old, once for each law that concerns the organisation.

const NAME = 'LAW.LOOKED_THROUGH';

function lookedThroughLongAgo(code: string, path: string, { law }: RuleContext): Fault | undefined {
  const until = law.lookedThroughLongAgo(code);
  if (until === undefined) return undefined;
  return {
    path,
    message: say`The law of ${placeOfLaw(code, law)} was last looked through until ${until}, more than six months ago. What has changed since is not judged here. See whether there is a newer version of the program. Until then, ask the authority what has changed.`,
    ...citing(law.one(code, 'acts')!),
  };
}

/** Returns the profile of the law: its own, else the first of a place where it applies. */
function profileOf(law: string, { profiles }: Snapshot): Profile | undefined {
  return profiles.find(({ code }) => code === law) ?? profiles.find(({ code }) => lawsOf(code).includes(law));
}

/** The rules on laws that were last looked through long ago. The profile of the law reports it, else a company under it. */
export const LOOKED_THROUGH_RULES: readonly Rule[] = knownLaws().flatMap((law): readonly Rule[] => {
  const { on } = rulesOf(law);
  return [
    on('jurisdictionProfile', NAME, 'as cited', 'NOTICE', (profile, context) => {
      const fault = lookedThroughLongAgo(law, 'code', context);
      return fault && profileOf(law, context.snapshot)?.id === profile.id && fault;
    }),
    on('party', NAME, 'as cited', 'NOTICE', (party, context) => {
      const { snapshot, laws } = context;
      const fault = lookedThroughLongAgo(law, 'country', context);
      return fault && !profileOf(law, snapshot) && laws.ownCompanyUnder(law)?.id === party.id && fault;
    }),
  ];
});
