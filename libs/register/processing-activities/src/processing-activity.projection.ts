import { fieldTexts, naturalOrder, projection, sortText } from '#read-model';
import { activityDecider } from './processing-activity.decider.js';
import { activityFields } from './processing-activity.fields.js';

/** The order, the filters and the search of processing activities. */
export const activityProjection = projection({
  decider: activityDecider,
  version: 6,
  sort: (activity) => naturalOrder(activity.reference),
  indexTerms: (activity) => ({
    reference: [activity.reference],
    'order.title': [sortText(naturalOrder(activity.title))],
    role: [activity.role],
    legalBasis: activity.purposes.flatMap((p) => p.legalBases.map((b) => b.basis)),
    dataCategory: activity.dataCategories.map((c) => c.key),
    dataSubject: activity.dataSubjects.map((s) => s.key),
    tag: activity.tags ?? [],
    department: activity.department === undefined ? [] : [activity.department],
    special: activity.dataCategories.map((c) => c.special),
  }),
  text: fieldTexts(activityDecider, activityFields, [
    'action',
    'anchor',
    'basis',
    'bound',
    'ccpa',
    'children',
    'contractingParty',
    'criminal',
    'financial',
    'followed',
    'humanInvolved',
    'juristic',
    'kind',
    'mayReveal',
    'needed',
    'role',
    'significant',
    'special',
    'specialCondition',
    'specialKinds',
    'state',
    'uniqueIdentifier',
    'vulnerable',
    'ofRevision',
    'outdatedSince',
    'schedule1Conditions',
  ]),
});
