import { Law } from '#law';
import { Judge } from '../model/judge.js';
import { RULES } from '../rules.js';
import { snapshotOf, type Things } from '../testing.js';
import { fellOn, judgedTransfer, recognitionOf } from './ground-states.js';

const LAW = new Law();
type Stated = NonNullable<Things['transfer']>[number];

const shield = { key: 'shield', law: 'EU', code: 'EU.ADEQ', since: '2018-06-01' };
const clauses = {
  key: 'scc',
  law: 'EU',
  code: 'EU.SCC',
  since: '2020-01-01',
  instrument: { kind: 'SCC', version: '2010/87/EU', modules: [], signedOn: '2020-01-01' },
};

/** Returns the only transfer of a register of these things, judged on the date by every rule of every law. */
function judged(on: string, transfer: Partial<Stated>, things: Things = {}) {
  const register = snapshotOf(on, { ...things, transfer: [{ id: 'transfer-1', countries: ['US'], ...transfer }] });
  const law = LAW.on(on);
  const judge = new Judge(law, RULES);
  judge.turnTo(register);
  const [thing] = register.transfers;
  return judgedTransfer(thing!, judge.findings('transfer', thing!, register), law);
}
const stateOf = (on: string, ground: object, more: Partial<Stated> = {}) =>
  [...judged(on, { grounds: [ground] as never, ...more }).grounds.values()][0]!.state;
const classOf = (on: string, grounds: readonly object[], more: Partial<Stated> = {}, things: Things = {}) =>
  judged(on, { grounds: grounds as never, ...more }, things).class;

describe('The state of a ground', () => {
  it('is that of its recognition, from the day on which it fell', () => {
    expect(stateOf('2020-07-15', { ...shield, instrument: { kind: 'CERTIFICATION', modules: [] } })).not.toBe('FELL');
    expect(stateOf('2020-07-16', shield)).toBe('FELL');
  });

  it('is that of the recognition that its words name, although another is in force', () => {
    expect(stateOf('2024-01-01', { ...shield, condition: 'Privacy Shield' })).toBe('FELL');
  });

  it('follows the loss that the organisation recorded', () => {
    expect(stateOf('2024-01-01', { ...shield, recognitionLostOn: '2023-12-01' })).toBe('FELL');
  });

  it('follows its own dates first', () => {
    expect(stateOf('2020-08-01', { ...shield, until: '2020-08-01' })).toBe('ENDED');
    expect(stateOf('2020-08-01', { ...shield, since: '2020-08-02' })).toBe('NOT_YET');
  });

  it('is none of the law, not recognised, or without its instrument, as the rules say', () => {
    expect(stateOf('2022-01-01', { ...shield, code: 'EU.NOPE' })).toBe('NOT_OF_LAW');
    expect(stateOf('2022-01-01', shield, { countries: ['IN'] })).toBe('NOT_RECOGNISED');
    expect(stateOf('2023-06-01', clauses)).toBe('INSTRUMENT_ENDED');
  });

  it('is incomplete if something is missing that it needs, and still holds', () => {
    expect(stateOf('2022-01-01', { ...clauses, instrument: undefined })).toBe('INCOMPLETE');
    expect(classOf('2022-01-01', [{ ...clauses, instrument: undefined }])).toBe('CLAUSES');
  });

  it('is not that of another ground whose key begins alike', () => {
    const { grounds } = judged('2020-08-01', { grounds: [shield, { ...clauses, key: 'shield-2' }] as never });
    expect([...grounds].map(([key, { state }]) => [key, state])).toEqual([
      ['shield', 'FELL'],
      ['shield-2', 'IN_FORCE'],
    ]);
  });

  it('is not judged while the transfer is suspended, since the rules leave it out', () => {
    expect(stateOf('2020-08-01', shield, { suspension: {} as never })).toBe('NOT_JUDGED');
  });
});

describe('The class of a transfer', () => {
  it('is that of its strongest ground that holds', () => {
    expect(classOf('2020-08-01', [shield, clauses])).toBe('CLAUSES');
    expect(classOf('2019-01-01', [{ ...shield, instrument: undefined }])).toBe('RECOGNITION');
  });

  it('is none if all grounds of a law have fallen, or a law misses one', () => {
    expect(classOf('2020-08-01', [shield])).toBe('NONE');
    const exporter = { id: 'party-1', name: 'Example Ltd', country: 'GB' };
    const rules = { key: 'bcr', law: 'EU', code: 'EU.BCR', since: '2020-01-01' };
    expect(classOf('2022-01-01', [rules])).toBe('BCR');
    expect(classOf('2022-01-01', [rules], { exporter: 'party-1' }, { party: [exporter] })).toBe('NONE');
  });

  it('is none without any ground, and unstated if the ground is evident', () => {
    const exporter = { id: 'party-1', name: 'Example GmbH', country: 'DE' };
    const from = (country: string) =>
      classOf('2022-01-01', [], { exporter: 'party-1', countries: [country] }, { party: [exporter] });
    expect(from('IN')).toBe('NONE');
    expect(from('JP')).toBe('UNSTATED');
  });

  it('rests on the assessment that a law leaves to the exporter', () => {
    const judgedAlone = { key: 'own', law: 'CH', code: 'CH.ADEQ', since: '2021-01-01' };
    const assessed = { assessments: [{ key: 'a', on: '2021-01-01', outcome: 'Adequate' }] as never };
    expect(classOf('2022-06-01', [judgedAlone], { countries: ['BR'], ...assessed })).toBe('RECOGNITION');
  });

  it('is suspended before all else', () => {
    expect(classOf('2020-08-01', [shield], { suspension: {} as never })).toBe('SUSPENDED');
  });
});

describe('The recognition that a ground means', () => {
  const nameOf = (ground: object, on: string) => recognitionOf(ground as never, ['US'], LAW.on(on))?.name;

  it('is the one in force on the date', () => {
    expect(nameOf(shield, '2020-07-15')).toBe('Privacy Shield');
    expect(nameOf(shield, '2024-01-01')).toBe('Data Privacy Framework');
  });

  it('is the one that it names, although another is in force', () => {
    expect(nameOf({ ...shield, instrument: { scope: 'Privacy Shield' } }, '2024-01-01')).toBe('Privacy Shield');
  });

  it('is the one that ended last, between two', () => {
    expect(nameOf(shield, '2021-01-01')).toBe('Privacy Shield');
  });

  it('is that of its own time, if it is relied on at another', () => {
    expect(nameOf({ ...shield, until: '2020-09-14' }, '2024-01-01')).toBe('Privacy Shield');
    expect(nameOf({ ...shield, since: '2023-09-01' }, '2020-08-01')).toBe('Data Privacy Framework');
  });

  it('covers a territory of a state that is recognised', () => {
    expect(recognitionOf({ law: 'UK', code: 'UK.REG' } as never, ['GF'], LAW.on('2022-01-01'))).toBeDefined();
  });

  it('fell on the last end up to the date, or when the loss was recorded', () => {
    const fell = (ground: object, on: string) => fellOn(ground as never, ['US'], LAW.on(on));
    expect(fell(shield, '2020-08-01')).toBe('2020-07-16');
    expect(fell({ ...shield, recognitionLostOn: '2020-07-20' }, '2020-08-01')).toBe('2020-07-20');
    expect(fell(shield, '2015-01-01')).toBeUndefined();
  });
});
