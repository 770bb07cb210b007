import { statementName } from './postgres.statements.js';

describe('A statement for PostgreSQL', () => {
  it('has one name, and another has another one', () => {
    const name = statementName('select 1 from rectangles where thing = $1');
    expect(name).toMatch(/^regesta_\d+$/);
    expect(statementName('select 1 from rectangles where thing = $1')).toBe(name);
    expect(statementName('select 2 from rectangles where thing = $1')).not.toBe(name);
  });

  it('has none if it looks for words or values: they decide on the plan', () => {
    expect(statementName('select 1 from "words" where word like $1')).toBeUndefined();
    expect(statementName('select 1 from things inner join "terms" as t on t.value = $1')).toBeUndefined();
    expect(statementName('select r."terms" from rectangles as r where thing = $1')).toBeDefined(); // a column
  });

  it('has none if it has many rows', () => {
    expect(statementName(`insert into things values ${'($1), '.repeat(1_000)}`)).toBeUndefined();
  });

  it('has none once there are many', () => {
    const names = Array.from({ length: 400 }, (_, i) => statementName(`select ${i} from things where id = $1`));
    expect(names.filter((name) => name !== undefined).length).toBeLessThanOrEqual(300);
    expect(names.at(-1)).toBeUndefined();
    expect(names[0]).toBeDefined();
  });
});
