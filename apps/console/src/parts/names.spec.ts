import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, validate, visit } from 'graphql';
import { AT_ONCE, idsIn, namesQuery, shortAccount, withNames } from './names';

const PARTY = 'party-3e424d7e-0ce7-563c-87e0-2885831813d9';
const GRANT = 'grant-ba6a64d7-ab99-4150-bdf4-72e148e5384d';

describe('an account without a name', () => {
  it('is told from others by the first characters that differ', () => {
    expect(shortAccount(GRANT)).toBe('ba6a64d7');
    expect(shortAccount('kim@acme.example')).toBe('kim@acme');
  });
});

describe('ids in values of the register', () => {
  it('are found wherever they are, each once', () => {
    expect(idsIn([PARTY, { list: [{ party: PARTY }, 'party-people', null, 3] }, GRANT])).toEqual([PARTY]);
  });

  it('are replaced by names, and what is like an id stays', () => {
    const naming = { thing: () => 'Acme', account: () => 'Kim', profile: (code: string) => `profile ${code}` };
    expect(
      withNames(
        { controllers: [PARTY], by: GRANT, subject: 'jurisdictionProfile-KR', key: 'party-people', n: 1 },
        naming,
      ),
    ).toEqual({ controllers: ['Acme'], by: 'Kim', subject: 'profile KR', key: 'party-people', n: 1 });
  });

  it('are named by a question that the API permits', () => {
    const question = parse(namesQuery(AT_ONCE));
    let aliases = 0;
    visit(question, {
      [Kind.FIELD]({ alias }) {
        if (alias) aliases += 1;
      },
    });
    expect(aliases).toBeGreaterThanOrEqual(AT_ONCE);
    expect(aliases).toBeLessThanOrEqual(50);
    expect(validate(buildSchema(readFileSync('schema.graphql', 'utf8')), question)).toEqual([]);
  });
});
