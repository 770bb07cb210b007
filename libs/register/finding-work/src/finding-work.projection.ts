import { projection } from '#read-model';
import { findingWorkDecider } from './finding-work.decider.js';

/** The order and the filters of the work on findings. */
export const findingWorkProjection = projection({
  decider: findingWorkDecider,
  version: 1,
  sort: ({ rule, path }) => `${rule} ${path}`,
  indexTerms: ({ subject, assignment }) => ({
    subject: [subject],
    assignee: assignment?.assignee === undefined ? [] : [assignment.assignee],
  }),
  text: () => ({}),
});
