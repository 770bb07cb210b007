import type { Engagement } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';

/**
 * Reports an engagement that serves no activity: no record of processing names it. A sub-processor serves the
 * activities of the processor above it. Without a duty to keep a record, it is a NOTICE, with what the law has instead.
 */
export function unassigned(engagement: Engagement, law: string, { snapshot, law: on }: RuleContext): Fault[] {
  if (servesAny(engagement, (id) => snapshot.engagement(id))) return [];
  const cited = on.one(law, 'record') ?? on.one(law, 'acts');
  const isInGdpr = law === 'EU' || law === 'UK';
  const isRequired = on.one(law, 'record')?.required === 'YES';
  const name = snapshot.party(engagement.processor)?.name ?? 'The processor';
  return [
    {
      path: 'activities',
      message: `${name} (${engagement.work}) serves no activity, so it is in no record of processing, and nothing shows whose data it has. Assign the activities that it serves.`,
      ...(!isInGdpr && cited && citing(cited)),
      ...(!isRequired && { severity: 'NOTICE' as const }),
    },
  ];
}

/** Returns true if the engagement, or one that it works under, serves an activity. */
function servesAny(engagement: Engagement, find: (id: string) => Engagement | undefined): boolean {
  const seen = new Set<string>();
  for (let at: Engagement | undefined = engagement; at && !seen.has(at.id); ) {
    if (at.activities.length > 0) return true;
    seen.add(at.id);
    at = at.under === undefined ? undefined : find(at.under);
  }
  return false;
}
