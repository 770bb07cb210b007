import { bulkFieldsOf, changed, planned, saysSomething } from './change';

const THINGS = [
  { id: 'processingActivity-1', name: 'HR-01 Payroll' },
  { id: 'processingActivity-2', name: 'HR-02 Sick leave' },
];
const ANN = { id: 'contact-ann', label: 'Ann' };
const step = (command: string) => ({ command, kind: 'processingActivity', ...THINGS[0]! });

describe('What can be changed in many things', () => {
  it.each([
    ['processingActivity', ['owner', 'department', 'reviewEvery', 'securityMeasures', 'tags']],
    ['engagement', ['owner', 'department']],
    ['transfer', ['owner', 'department', 'reviewEvery']],
    ['asset', ['owner', 'department', 'securityMeasures']],
    ['contact', []],
  ])('of %s is %j', (kind, fields) => {
    expect(bulkFieldsOf(kind, 'EDITOR')).toEqual(fields);
  });

  it.each(['VIEWER', 'REGULATOR'])('is nothing for a %s', (role) => {
    expect(bulkFieldsOf('processingActivity', role)).toEqual([]);
  });
});

describe('The plan of a change of many things', () => {
  it('has the commands thing by thing, and one for two fields that it sets', () => {
    const steps = planned('processingActivity', THINGS, {
      owner: { to: ANN },
      department: { to: 'HR' },
      tags: { add: ['Audit'], remove: [] },
    });
    expect(steps.map(({ id, command }) => [id, command])).toEqual([
      ['processingActivity-1', 'changeActivityOwner'],
      ['processingActivity-1', 'changeTags'],
      ['processingActivity-2', 'changeActivityOwner'],
      ['processingActivity-2', 'changeTags'],
    ]);
  });

  it('is of what has an effect: a list that gains and loses nothing gives no command', () => {
    const change = { tags: { add: [], remove: [] } };
    expect(saysSomething(change)).toBe(false);
    expect(saysSomething({ department: {} })).toBe(true); // no longer stated
    expect(planned('processingActivity', THINGS, change)).toEqual([]);
  });

  it('sets the owner, and leaves the department as it is', () => {
    const now = { department: 'Finance', owner: { id: 'contact-bob', label: 'Bob' } };
    expect(changed(step('changeActivityOwner'), now, { owner: { to: ANN } })).toEqual({
      department: 'Finance',
      owner: ANN,
    });
  });

  it('states no owner any more', () => {
    expect(changed(step('changeActivityOwner'), { department: 'HR', owner: ANN }, { owner: {} })).toEqual({
      department: 'HR',
      owner: undefined,
    });
  });

  it('adds to a list what it lacks, and takes out what it has', () => {
    const now = { securityMeasures: ['Locks', 'Guards'] };
    const change = { securityMeasures: { add: ['Backups', 'Locks'], remove: ['Guards'] } };
    expect(changed(step('changeSecurityMeasures'), now, change)).toEqual({ securityMeasures: ['Locks', 'Backups'] });
  });

  it.each<[string, object, object]>([
    ['changeActivityOwner', { department: 'HR', owner: { id: 'contact-ann', label: 'A.' } }, { owner: { to: ANN } }],
    ['changeActivityOwner', {}, { department: { to: '' } }],
    ['changeTags', { tags: ['Audit'] }, { tags: { add: ['Audit'], remove: ['Other'] } }],
    ['scheduleReview', { reviewEvery: 'P1Y' }, { reviewEvery: { to: 'P1Y' } }],
  ])('has no %s for a thing with %j, which %j does not change', (command, now, change) => {
    expect(changed(step(command), { ...now }, change)).toBeUndefined();
  });
});
