import { snapshotOf } from '../../../findings/src/testing.js';
import { rightsUnder } from './rights.js';

const rights = (code: string, stated: Readonly<Record<string, readonly string[]>>) =>
  rightsUnder(
    code,
    snapshotOf('2026-11-25', {
      jurisdictionProfile: Object.entries(stated).map(([of, list]) => ({
        id: `jurisdictionProfile-${of}`,
        code: of,
        rights: list,
      })),
    }),
  );

describe('The rights under a law', () => {
  const ALL = ['Access', 'Access', 'Réclamation auprès de l’autorité', 'Widerspruch'];
  it.each<[string, string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    [
      'those of its profile, and none of everywhere beside them',
      'KR',
      { KR: ['열람', '정정·삭제'], ALL },
      ['열람', '정정·삭제'],
    ],
    ['those of everywhere if its profile states none', 'KR', { KR: [], ALL }, ALL.slice(1)],
    ['those of everywhere if it has no profile', 'KR', { JP: ['開示'], ALL }, ALL.slice(1)],
    ['in Quebec those of Canada before those of everywhere', 'CA-QC', { CA: ['Accès'], ALL }, ['Accès']],
    ['its own in Quebec', 'CA-QC', { 'CA-QC': ['Rectification'], CA: ['Accès'], ALL }, ['Rectification']],
    ['nothing if nobody states any', 'KR', {}, []],
  ])('are %s', (_, code, stated, expected) => {
    expect(rights(code, stated)).toEqual(expected);
  });
});
