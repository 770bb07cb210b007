import { comparedMoments, conditionsOf, conditionsOfRow, isNarrowed, readFindingsSearch } from './search';

describe('the address of the work list', () => {
  it('is read, and what is malformed is left out', () => {
    expect(
      readFindingsSearch({ severity: 'ERROR', law: 'KR', since: '2026-02-30', accepted: 'yes', on: '2026-01-01' }),
    ).toEqual({ severity: 'ERROR', law: 'KR' });
    expect(readFindingsSearch({ since: '2026-02-28', accepted: true, show: 'closed', as: 'then' })).toEqual({
      since: '2026-02-28',
      accepted: true,
      show: 'closed',
    });
  });

  it('gives the conditions of the API, or all but one for the choices of that one', () => {
    const search = readFindingsSearch({ severity: 'ERROR', law: 'KR', thing: 'transfer-1' });
    expect(conditionsOf(search)).toMatchObject({ severity: 'ERROR', law: 'KR', subject: 'transfer-1' });
    expect(conditionsOf(search, 'law')).toMatchObject({ severity: 'ERROR', law: undefined, subject: 'transfer-1' });
    expect(conditionsOf({ thing: 'transfer-1' }, 'thing').subject).toBeUndefined();
  });

  it('can be of the laws of the own countries alone, or of the others', () => {
    expect(conditionsOf(readFindingsSearch({ own: 'true' })).isOwnLaw).toBe(true);
    expect(conditionsOf(readFindingsSearch({ own: 'false' })).isOwnLaw).toBe(false);
    for (const own of [undefined, 'yes', ''])
      expect(conditionsOf(readFindingsSearch({ own })).isOwnLaw).toBeUndefined();
  });

  it('leaves the accepted findings out of a row, as out of its number, unless they are shown', () => {
    expect(conditionsOfRow(conditionsOf({ law: 'EU' }), 'R:p')).toMatchObject({
      law: 'EU',
      group: 'R:p',
      isAccepted: false,
    });
    expect(conditionsOfRow(conditionsOf({ accepted: true }), 'R:p').isAccepted).toBe(true);
  });

  it('narrows by any condition except that the accepted are shown', () => {
    expect(isNarrowed({ accepted: true, since: '2026-01-01' })).toBe(false);
    expect(isNarrowed({ type: 'transfer' })).toBe(true);
  });

  it('compares with what the register said then, or with that day as it is known at the position of the page', () => {
    const at = { on: '2026-11-26', position: '96' };
    expect(comparedMoments({}, at)).toBeUndefined();
    expect(comparedMoments({ since: '2026-10-26' }, at)).toEqual({
      now: at,
      then: { on: '2026-10-26', knownAt: '2026-10-26' },
    });
    expect(comparedMoments({ since: '2026-10-26', as: 'today' }, at)?.then).toEqual({
      on: '2026-10-26',
      position: '96',
    });
  });
});
