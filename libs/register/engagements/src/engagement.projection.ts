import { projection } from '#read-model';
import { engagementDecider } from './engagement.decider.js';

/** The order, the filters and the search of engagements. */
export const engagementProjection = projection({
  decider: engagementDecider,
  version: 2,
  sort: (engagement) => engagement.work.toLowerCase(),
  indexTerms: (engagement) => ({
    jurisdictions: engagement.jurisdictions,
    locations: engagement.locations,
    marketing: [engagement.marketing],
    department: engagement.department === undefined ? [] : [engagement.department],
  }),
  text: ({ work, condition, department }) => ({ work, condition, department }),
});
