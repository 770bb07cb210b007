import { declaredDecider } from '#ledger';
import { engagementFields } from './engagement.fields.js';

/** Decides commands on engagements, and applies their facts. */
export const engagementDecider = declaredDecider(engagementFields, {
  category: 'engagement',
  noun: 'engagement',
  name: (engagement) => engagement.work,
});
