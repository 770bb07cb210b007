import { naturalOrder, projection } from '#read-model';
import { activityDecider } from './processing-activity.decider.js';

/** The order, the filters and the search of processing activities. */
export const activityProjection = projection({
  decider: activityDecider,
  version: 1,
  sort: (activity) => naturalOrder(activity.reference),
  indexTerms: (activity) => ({
    reference: [activity.reference],
    role: [activity.role],
    legalBasis: activity.purposes.flatMap((p) => p.legalBases.map((b) => b.basis)),
    dataCategory: activity.dataCategories.map((c) => c.key),
    special: activity.dataCategories.map((c) => c.special),
  }),
  text: (activity) =>
    [
      activity.reference,
      activity.title,
      activity.description,
      ...activity.purposes.map((p) => p.description),
      ...activity.dataCategories.flatMap((c) => [c.name, c.description]),
      ...activity.dataSubjects.map((s) => s.name),
    ]
      .filter(Boolean)
      .join('\n'),
});
