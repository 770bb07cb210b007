import { naturalOrder, projection, sortText } from '#read-model';
import { activityDecider } from './processing-activity.decider.js';

/** The order, the filters and the search of processing activities. */
export const activityProjection = projection({
  decider: activityDecider,
  version: 3,
  sort: (activity) => naturalOrder(activity.reference),
  indexTerms: (activity) => ({
    reference: [activity.reference],
    'order.title': [sortText(naturalOrder(activity.title))],
    role: [activity.role],
    legalBasis: activity.purposes.flatMap((p) => p.legalBases.map((b) => b.basis)),
    dataCategory: activity.dataCategories.map((c) => c.key),
    dataSubject: activity.dataSubjects.map((s) => s.key),
    department: activity.department === undefined ? [] : [activity.department],
    special: activity.dataCategories.map((c) => c.special),
  }),
  text: ({ reference, title, description, purposes, dataCategories, dataSubjects, department, technologies = [] }) => ({
    reference,
    title,
    description,
    department,
    ...Object.fromEntries(technologies.map((technology, i) => [`technologies[${i}]`, technology])),
    ...Object.fromEntries(purposes.map((p) => [`purposes[${p.key}].description`, p.description])),
    ...Object.fromEntries(
      dataCategories.flatMap((c) => [
        [`dataCategories[${c.key}].name`, c.name],
        [`dataCategories[${c.key}].description`, c.description],
      ]),
    ),
    ...Object.fromEntries(dataSubjects.map((s) => [`dataSubjects[${s.key}].name`, s.name])),
  }),
});
