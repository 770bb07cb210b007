import { codesWithin } from '#law';
import type { Access } from '#read-model';

/** A grant covers what serves the activities that it covers, and what is disclosed where it holds. */
export const engagementAccess: Access = {
  kind: 'engagement',
  covered: ({ jurisdictions }) => ({
    anyOf: [
      { terms: [{ term: 'activities', value: { kind: 'processingActivity', having: [], isCovered: true } }] },
      { terms: [{ term: 'jurisdictions', value: jurisdictions.flatMap(codesWithin) }] },
    ],
  }),
  queries: { ANYBODY: ['engagement', 'engagements'] },
  mutations: {
    EDITOR: [
      'assignActivities',
      'changeDisclosure',
      'changeEngagers',
      'changeProcessingContract',
      'changeWork',
      'declareMarketing',
      'endEngagement',
      'engageProcessor',
      'placeUnder',
      'reinstateEngagement',
      'relocateData',
    ],
  },
  types: ['Engagement', 'EngagementConnection', 'EngagementEdge', 'ProcessingContract'],
};
