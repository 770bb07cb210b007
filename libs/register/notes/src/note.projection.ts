import { projection } from '#read-model';
import { noteDecider } from './note.decider.js';

/** After every date. */
const NEVER = '9999';

/** The order and the filters of notes. Search does not look into them: they are about the register, not of it. */
export const noteProjection = projection({
  decider: noteDecider,
  version: 2,
  sort: ({ dueOn, writtenOn }) => `${dueOn ?? NEVER} ${writtenOn}`,
  indexTerms: ({ about, department, assignee, dueOn }) => ({
    about: [about],
    task: [String([department, assignee, dueOn].some((one) => one !== undefined))],
    department: department === undefined ? [] : [department],
  }),
  text: () => ({}),
});
