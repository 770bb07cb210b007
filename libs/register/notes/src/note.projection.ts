import { declaredProjection } from '#read-model';
import { noteDecider } from './note.decider.js';
import { noteFields } from './note.fields.js';

/** After every date. */
const NEVER = '9999';

/** The order and the filters of notes. Search does not look into them: they are about the register, not of it. */
export const noteProjection = declaredProjection(noteFields, {
  decider: noteDecider,
  version: 2,
  sort: ({ dueOn, writtenOn }) => `${dueOn ?? NEVER} ${writtenOn}`,
  terms: ({ department, assignee, dueOn }) => ({
    task: [String([department, assignee, dueOn].some((one) => one !== undefined))],
  }),
  text: () => ({}),
});
