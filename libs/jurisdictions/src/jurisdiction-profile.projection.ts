import { projection } from '#read-model';
import { profileDecider } from './jurisdiction-profile.decider.js';

/** The order, the filters and the search of jurisdiction profiles. */
export const profileProjection = projection({
  decider: profileDecider,
  version: 1,
  sort: (profile) => (profile.code === 'ALL' ? '' : profile.code),
  indexTerms: (profile) => ({ code: [profile.code] }),
  text: (profile) => [profile.code, ...profile.rights, ...profile.statements.map((s) => s.text)].join('\n'),
});
