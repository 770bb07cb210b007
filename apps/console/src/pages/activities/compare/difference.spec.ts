import { differences } from './difference';

const purpose = (key: string, description: string, bases: string[] = []) => ({ key, description, legalBases: bases });

describe('the differences of two versions of a record', () => {
  it('are none if nothing differs', () => {
    const record = { title: 'Payroll', purposes: [purpose('pay', 'Paying salaries')] };
    expect(differences(record, structuredClone(record))).toEqual([]);
  });

  it('name the field, and the row by its key', () => {
    const before = { title: 'Payroll', purposes: [purpose('pay', 'Paying salaries', ['CONTRACT'])] };
    const after = { title: 'Pay', purposes: [purpose('pay', 'Paying salaries', ['CONSENT'])] };
    expect(differences(before, after)).toEqual([
      { path: 'title', before: 'Payroll', after: 'Pay' },
      { path: 'purposes.pay.legalBases', before: ['CONTRACT'], after: ['CONSENT'] },
    ]);
  });

  it('show a row that came or went as a whole', () => {
    const row = purpose('tax', 'Paying taxes');
    expect(differences({ purposes: [] }, { purposes: [row] })).toEqual([
      { path: 'purposes.tax', before: undefined, after: row },
    ]);
    expect(differences({ purposes: [row] }, { purposes: [] })[0]).toMatchObject({ path: 'purposes.tax', before: row });
  });

  it('do not depend on the order of rows, and leave out what is inherited', () => {
    const [a, b] = [purpose('a', 'A'), purpose('b', 'B')];
    expect(differences({ purposes: [a, b] }, { purposes: [b, a] })).toEqual([]);
    const inherited = { key: 'courts', name: 'Courts', inherited: true };
    expect(differences({ recipients: [] }, { recipients: [inherited] })).toEqual([]);
  });
});
