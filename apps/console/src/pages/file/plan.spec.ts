import { mistakesOf, thingsOf } from './plan';

const command = (type: string, key: string, name: string) => ({
  command: name,
  thing: { id: `${type}-${key}`, type, key },
});

describe('the plan of a register file', () => {
  it('is shown by thing, with the names of the file and the number of each command', () => {
    const things = thingsOf(
      [
        command('party', 'acme', 'RegisterParty'),
        command('processingActivity', 'pay', 'SetPurpose'),
        command('processingActivity', 'pay', 'SetPurpose'),
        command('processingActivity', 'gone', 'RetireProcessingActivity'),
      ],
      {
        parties: [{ key: 'acme', name: 'Acme' }],
        processingActivities: [{ key: 'pay', reference: 'HR-1', title: 'Pay' }],
      },
    );
    expect(things).toMatchObject([
      { name: 'Acme', commands: [{ command: 'RegisterParty', count: 1 }] },
      { name: 'HR-1 Pay', commands: [{ command: 'SetPurpose', count: 2 }] },
      { name: undefined, key: 'gone' },
    ]);
  });
});

describe('the errors of the server', () => {
  it('are mistakes of the file, or problems of another kind', () => {
    const problem = (code: string, path: string | undefined, message = 'No') => ({ code, path, message, details: {} });
    const { mistakes, problems } = mistakesOf([
      problem('BAD_USER_INPUT', 'input.parties.0.name', 'String cannot represent a non string value: 5'),
      problem('NOT_FOUND', 'parties.0.parent'),
      problem('POSITION_CONFLICT', 'expectedPosition'),
      problem('BAD_USER_INPUT', 'effectiveOn'),
      problem('AWAY', undefined),
    ]);
    expect(mistakes).toEqual([
      {
        path: 'parties.0.name',
        message: 'String cannot represent a non string value: 5.',
        wrong: { key: 'wrong.text', values: { value: '5' } },
      },
      { path: 'parties.0.parent', message: 'No.', wrong: undefined },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['POSITION_CONFLICT', 'BAD_USER_INPUT', 'AWAY']);
  });
});
