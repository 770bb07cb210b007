import { typedThing } from './typed-thing';

describe('A thing that is typed', () => {
  it('has the rows that were typed just now, to choose from', () => {
    const typed = typedThing('registerProcessingActivity', {
      input: { title: 'Payroll', dataSubjects: [{ key: 'staff', name: 'Staff' }] },
    });
    expect(typed).toMatchObject({ dataSubjects: [{ key: 'staff', name: 'Staff' }], dataCategories: [], purposes: [] });
  });

  it('has the countries of a new transfer, so that its grounds are judged for them', () =>
    expect(typedThing('registerTransfer', { input: { countries: ['US'] } })).toMatchObject({ countries: ['US'] }));
});
