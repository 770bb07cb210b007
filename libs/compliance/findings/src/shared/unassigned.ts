import { say } from '#kernel';
import type { Engagement } from '#snapshot';
import { citing, type Fault, placesOf, type RuleContext } from '../model/rule.js';
import { upwards } from './engagements.js';

/**
 * Reports an engagement that serves no activity: no record of processing names it. A sub-processor serves the
 * activities of the processor above it. Without a duty to keep a record, it is a NOTICE, with what the law has instead.
 */
export function unassigned(engagement: Engagement, law: string, { snapshot, law: on, laws }: RuleContext): Fault[] {
  if ([...upwards(engagement, snapshot)].some(({ activities }) => activities.length > 0)) return [];
  const cited = on.one(law, 'record') ?? on.one(law, 'acts');
  const isInGdpr = law === 'EU' || law === 'UK';
  const isRequired = on.one(law, 'record')?.required === 'YES';
  const name = snapshot.party(engagement.processor)?.name ?? say`The processor`;
  const presumed = placesOf(laws.presumedLawsOf('engagement', engagement), on);
  const question = presumed
    ? say`Nobody is named who engages it: if a controller in ${presumed} does, the law there applies, too. `
    : '';
  return [
    {
      path: 'activities',
      message: say`${name} (${engagement.work}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. ${question}Assign the activities that it serves.`,
      ...(!isInGdpr && cited && citing(cited)),
      ...(!isRequired && { severity: 'NOTICE' as const }),
    },
  ];
}
