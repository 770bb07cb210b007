import { classOf, type Fault, type GroundRow, type Judged, stateOf } from './judge';

const ON = '2020-08-01';
const ground = (more: Partial<GroundRow> = {}): GroundRow => ({
  key: 'shield',
  code: 'EU.ADEQ',
  law: 'EU',
  since: '2018-06-01',
  until: null,
  recognitionLostOn: null,
  ...more,
});
const clauses = ground({ key: 'scc', code: 'EU.SCC' });
const transfer = (grounds: GroundRow[], suspension: object | null = null): Judged => ({ grounds, suspension });
const fell: Fault = { rule: 'EU.RECOGNITION.FELL', path: 'grounds.shield', severity: 'ERROR' };
const kindOf = (code: string) => ({ 'EU.ADEQ': 'RECOGNITION', 'EU.SCC': 'SAFEGUARD', 'EU.49A': 'CONSENT' })[code];

describe('The state of a ground', () => {
  it('is that of the finding on it', () => {
    expect(stateOf(ground(), transfer([ground()]), [fell], ON)).toBe('FELL');
    expect(stateOf(clauses, transfer([clauses]), [fell], ON)).toBe('IN_FORCE');
  });

  it('does not take a finding on a ground whose key begins alike', () => {
    const other = { ...fell, path: 'grounds.shield-2' };
    expect(stateOf(ground(), transfer([ground()]), [other], ON)).toBe('IN_FORCE');
  });

  it('follows its own dates first', () => {
    expect(stateOf(ground({ until: ON }), transfer([]), [fell], ON)).toBe('ENDED');
    expect(stateOf(ground({ since: '2020-08-02' }), transfer([]), [fell], ON)).toBe('NOT_YET');
  });

  it('is not judged while the transfer is suspended, because findings leave it out', () => {
    expect(stateOf(ground(), transfer([ground()], {}), [], ON)).toBe('NOT_JUDGED');
  });
});

describe('The class of a transfer', () => {
  it('is that of its strongest valid ground', () => {
    expect(classOf(transfer([ground(), clauses]), [], kindOf, ON)).toBe('RECOGNITION');
    expect(classOf(transfer([ground(), clauses]), [fell], kindOf, ON)).toBe('CLAUSES');
  });

  it('is none if all grounds of a law have fallen, or a law misses one', () => {
    expect(classOf(transfer([ground()]), [fell], kindOf, ON)).toBe('NONE');
    const missed: Fault = { rule: 'UK.TRANSFER.GROUND', path: 'grounds', severity: 'ERROR' };
    expect(classOf(transfer([clauses]), [missed], kindOf, ON)).toBe('NONE');
  });

  it('is unstated if no ground is stated and no law misses one', () => {
    const evident: Fault = { rule: 'EU.TRANSFER.GROUND', path: 'grounds', severity: 'NOTICE' };
    expect(classOf(transfer([]), [evident], kindOf, ON)).toBe('UNSTATED');
  });

  it('is suspended before all else', () => {
    expect(classOf(transfer([ground()], {}), [fell], kindOf, ON)).toBe('SUSPENDED');
  });
});
