import { fieldTexts, projection } from '#read-model';
import { engagementDecider } from './engagement.decider.js';
import { engagementFields } from './engagement.fields.js';

/** The order, the filters and the search of engagements. */
export const engagementProjection = projection({
  decider: engagementDecider,
  version: 3,
  sort: (engagement) => engagement.work.toLowerCase(),
  indexTerms: (engagement) => ({
    jurisdictions: engagement.jurisdictions,
    locations: engagement.locations,
    marketing: [engagement.marketing],
    department: engagement.department === undefined ? [] : [engagement.department],
  }),
  text: fieldTexts(engagementDecider, engagementFields, ['marketing']),
});
