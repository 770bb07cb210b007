import { projection } from '#read-model';
import { profileDecider } from './jurisdiction-profile.decider.js';

/** The order, the filters and the search of jurisdiction profiles. */
export const profileProjection = projection({
  decider: profileDecider,
  version: 1,
  sort: (profile) => (profile.code === 'ALL' ? '' : profile.code),
  indexTerms: (profile) => ({ code: [profile.code] }),
  text: ({ code, rights, statements }) => ({
    code,
    ...Object.fromEntries(rights.map((right, i) => [`rights[${i}]`, right])),
    ...Object.fromEntries(statements.map(({ item, text }) => [`statements[${item}].text`, text])),
  }),
});
