import { projection } from '#read-model';
import { noteDecider } from './note.decider.js';

/** After every date. */
const NEVER = '9999';

/** The order and the filters of notes. Search does not look into them: they are about the register, not of it. */
export const noteProjection = projection({
  decider: noteDecider,
  version: 1,
  sort: ({ dueOn, writtenOn }) => `${dueOn ?? NEVER} ${writtenOn}`,
  indexTerms: ({ about, department }) => ({
    about: [about],
    department: department === undefined ? [] : [department],
  }),
  text: () => ({}),
});
