import { findingsIn } from './findings-in';

const activity = { id: 'a', type: 'processingActivity' };
const FINDINGS = [
  { path: 'purposes.post.legalBases', subject: activity },
  { path: 'controllers', subject: activity },
  { path: 'grounds', subject: { id: 't', type: 'transfer' } },
  { path: 'contract', subject: { id: 'e', type: 'engagement' } },
];

describe('The findings of a section', () => {
  it.each([
    [['purposes'], 1],
    [['role', 'controllers'], 1],
    [['transfers'], 1],
    [['processors'], 1],
    [['grounds'], 0],
  ])('of %p are %d: those in its fields, and in the things that it lists', (fields, count) =>
    expect(findingsIn(fields, 'a', FINDINGS)).toBe(count),
  );
});
