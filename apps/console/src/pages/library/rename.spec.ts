import type { Entry, Use } from './query';
import { planned, renamed } from './rename';

const entry: Entry = {
  name: 'Job applicants',
  spellings: ['Job applicants', 'job applicants'],
  activities: 2,
  differing: [],
};
const USES: readonly Use[] = [
  { key: 'x', name: 'Job applicants', activity: { id: 'processingActivity-1', name: 'HR-01 Recruiting' } },
  { key: 'y', name: 'job applicants', activity: { id: 'processingActivity-2', name: 'HR-02 Talent pool' } },
];
const measures: Entry = { ...entry, spellings: ['Backups', 'backups'] };
const USES_OF_MEASURES: readonly Use[] = measures.spellings.map((name) => ({
  key: null,
  name,
  activity: { id: 'processingActivity-1', name: 'HR-01' },
}));

describe('A name that is written one way everywhere', () => {
  it('is a command for each row that says it', () => {
    expect(planned('DATA_SUBJECT', USES)).toEqual([
      {
        command: 'setDataSubject',
        kind: 'processingActivity',
        id: 'processingActivity-1',
        row: 'x',
        name: 'HR-01 Recruiting',
      },
      {
        command: 'setDataSubject',
        kind: 'processingActivity',
        id: 'processingActivity-2',
        row: 'y',
        name: 'HR-02 Talent pool',
      },
    ]);
  });

  it('is one command for a list of measures, however often the list says it', () => {
    expect(planned('SECURITY_MEASURE', USES_OF_MEASURES)).toHaveLength(1);
  });

  it.each([
    [
      'DATA_SUBJECT',
      { dataSubject: { key: 'y', name: 'job applicants', children: 'NO' } },
      { dataSubject: { key: 'y', name: 'Applicants', children: 'NO' } },
    ],
    [
      'PURPOSE',
      { purpose: { key: 'y', description: 'job applicants' } },
      { purpose: { key: 'y', description: 'Applicants' } },
    ],
    ['DATA_SUBJECT', { dataSubject: { key: 'y', name: 'Applicants' } }, undefined],
  ] as const)('of a %s changes its name alone, and nothing that is written so already', (kind, now, after) => {
    expect(renamed(kind, entry, 'Applicants', now)).toEqual(after);
  });

  it('is said once in a list of measures, in the place of the first', () => {
    const now = { securityMeasures: ['Locks', 'backups', 'Backups', 'Badges'] };
    expect(renamed('SECURITY_MEASURE', measures, 'Backups', now)).toEqual({
      securityMeasures: ['Locks', 'Backups', 'Badges'],
    });
    expect(
      renamed('SECURITY_MEASURE', measures, 'Backups', { securityMeasures: ['Locks', 'Backups'] }),
    ).toBeUndefined();
  });
});
