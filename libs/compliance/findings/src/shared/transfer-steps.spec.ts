import { isAssessed, isAuthorised, isSigned, statusesOf } from './transfer-steps.js';

const ON = '2025-06-01';
const withRows = (...rows: object[]) => ({
  priorAuthorisations: rows.map((row) => ({ key: 'a', law: 'DE', ...row })) as never,
});

describe('Steps taken for a transfer by a date', () => {
  it.each<[object, string[]]>([
    [{ requestedOn: '2025-06-01' }, ['REQUESTED']],
    [{ requestedOn: '2025-06-02' }, []],
    [{}, []],
    [{ reference: 'A 1' }, []],
    [{ grantedOn: '2025-06-01' }, ['GRANTED']],
    [{ grantedOn: '2025-06-02' }, []],
    [{ requestedOn: '2025-01-01', grantedOn: '2025-06-02' }, ['REQUESTED']],
    [{ grantedOn: '2025-01-01', departedOn: '2025-06-01' }, ['DEPARTED_FROM']],
    [{ grantedOn: '2025-01-01', departedOn: '2025-06-02' }, ['GRANTED']],
    [{ law: 'BR', grantedOn: '2025-01-01' }, []],
  ])('an authorisation with the record %j is %j', (row, statuses) => {
    expect(statusesOf(withRows(row), 'EU', ON)).toEqual(statuses);
    expect(isAuthorised(withRows(row), 'EU', ON)).toBe(statuses.includes('GRANTED'));
  });

  it('a transfer is authorised again once a new authorisation is granted', () => {
    expect(
      isAuthorised(withRows({ grantedOn: '2024-01-01', departedOn: '2024-05-01' }, { grantedOn: ON }), 'EU', ON),
    ).toBe(true);
  });

  it.each([
    [[], false],
    [[{ key: 'tia', on: '2025-06-01' }], true],
    [[{ key: 'tia', on: '2025-06-02' }], false],
    [[{ key: 'tia' }], true],
  ])('of assessments %j, one was made: %s', (assessments, expected) => {
    expect(isAssessed({ assessments }, ON)).toBe(expected);
  });

  it.each([
    [undefined, false],
    [{}, true],
    [{ signedOn: '2025-06-01' }, true],
    [{ signedOn: '2025-06-02' }, false],
  ])('of instrument %j it was signed: %s', (instrument, expected) => {
    expect(isSigned({ key: 'g', law: 'EU', code: 'EU.SCC', instrument: instrument as never }, ON)).toBe(expected);
  });
});
