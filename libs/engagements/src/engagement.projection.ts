import { projection } from '#read-model';
import { engagementDecider } from './engagement.decider.js';

/** The order, the filters and the search of engagements. */
export const engagementProjection = projection({
  decider: engagementDecider,
  version: 1,
  sort: (engagement) => engagement.work.toLowerCase(),
  indexTerms: (engagement) => ({
    jurisdictions: engagement.jurisdictions,
    locations: engagement.locations,
    marketing: [engagement.marketing],
  }),
  text: ({ work, condition }) => ({ work, condition }),
});
