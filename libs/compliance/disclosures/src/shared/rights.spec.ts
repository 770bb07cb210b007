import { snapshotOf } from '../../../findings/src/testing.js';
import { rightsUnder } from './rights.js';

const rights = (here: readonly string[] | undefined, everywhere: readonly string[]) =>
  rightsUnder(
    'KR',
    snapshotOf('2026-11-25', {
      jurisdictionProfile: [
        ...(here ? [{ id: 'jurisdictionProfile-KR', code: 'KR', rights: here }] : []),
        { id: 'jurisdictionProfile-ALL', code: 'ALL', rights: everywhere },
      ],
    }),
  );

describe('The rights under a law', () => {
  it.each<[string, string[], string[], string[]]>([
    ['the same words', ['Erasure'], ['Erasure', 'Objection'], ['Erasure', 'Objection']],
    [
      'other words',
      ['Correction and deletion'],
      ['Rectification: data are corrected', 'Erasure'],
      ['Correction and deletion'],
    ],
    ['a list with it', ['Correction, addition or deletion'], ['Erasure'], ['Correction, addition or deletion']],
    [
      'details of another right',
      ['Access'],
      ['Portability (access included)'],
      ['Access', 'Portability (access included)'],
    ],
    ['a right and one more', ['Access'], ['Access and portability'], ['Access', 'Access and portability']],
    ['words that name none', ['공개'], ['Rights on automated decisions'], ['공개', 'Rights on automated decisions']],
  ])('are said once by the profile of the law, if everywhere says them in %s', (_, here, everywhere, said) => {
    expect(rights(here, everywhere)).toEqual(said);
  });

  it('are those of everywhere if the law has no profile', () => {
    expect(rights(undefined, ['Access', 'Access'])).toEqual(['Access']);
  });
});
