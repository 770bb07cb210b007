import { isOf, rulesFor } from './retention';

const rule = (key: string, dataCategories: string[], dataSubjects: string[]) => ({
  key,
  appliesTo: {
    dataCategories: dataCategories.map((each) => ({ key: each })),
    dataSubjects: dataSubjects.map((each) => ({ key: each })),
  },
});
const keys = (rules: readonly { key: string }[]) => rules.map(({ key }) => key);

describe('the matrix of data and data subjects', () => {
  const rules = [
    rule('all', [], []),
    rule('payroll', ['payroll'], []),
    rule('staff', [], ['employees']),
    rule('both', ['payroll'], ['applicants']),
  ];

  it('shows a rule without limits everywhere', () => {
    expect(keys(rulesFor(rules, 'contact', 'applicants'))).toEqual(['all']);
  });

  it('shows a rule where the category and the data subject both fit', () => {
    expect(keys(rulesFor(rules, 'payroll', 'employees'))).toEqual(['all', 'payroll', 'staff']);
    expect(keys(rulesFor(rules, 'payroll', 'applicants'))).toEqual(['all', 'payroll', 'both']);
  });

  it('takes a category that names no data subject as one of all', () => {
    expect(isOf({ dataSubjects: null }, 'employees')).toBe(true);
    expect(isOf({ dataSubjects: ['applicants'] }, 'employees')).toBe(false);
  });
});
