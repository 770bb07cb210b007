import { buildSchema, parse } from 'graphql';
import { Answers, isLasting } from './answers.js';

const schema = buildSchema('type Query { parties: Int ledger: Int } type Mutation { retire: Int }');
schema.getQueryType()!.getFields().ledger!.extensions = { live: true };

describe('What may be answered again from memory', () => {
  it.each([
    ['{ parties }', undefined, true],
    ['{ a: parties b: parties }', undefined, true],
    ['mutation { retire }', undefined, false],
    ['{ ledger }', undefined, false],
    ['{ parties ledger }', undefined, false],
    ['query A { parties } mutation B { retire }', 'A', true],
    ['query A { parties } mutation B { retire }', 'B', false],
    ['{ ...on Query { ledger } }', undefined, false],
    ['{ __typename }', undefined, false],
  ] as const)('%s, operation %s: %s', (document, operation, expected) => {
    expect(isLasting(schema, parse(document), operation)).toBe(expected);
  });
});

describe('Answers that are kept', () => {
  const megabytes = (n: number) => 'x'.repeat(n * 1024 * 1024);

  it('are those that were asked for last, within 16 MiB', () => {
    const answers = new Answers();
    for (const question of ['a', 'b', 'c']) answers.keep(question, megabytes(5));
    answers.get('a');
    answers.keep('d', megabytes(5));

    expect(['a', 'b', 'c', 'd'].filter((question) => answers.get(question))).toEqual(['a', 'c', 'd']);
  });

  it('do not hold what is larger than all of them together may be', () => {
    const answers = new Answers();
    answers.keep('small', 'x');
    answers.keep('large', megabytes(17));

    expect(['small', 'large'].map((question) => answers.get(question) !== undefined)).toEqual([true, false]);
  });

  it('are of one position: those of before are let go of', () => {
    const answers = new Answers();
    answers.turnTo(1n);
    answers.keep('who?', 'Ada');
    answers.turnTo(1n);
    expect(String(answers.get('who?')?.body)).toBe('Ada');
    answers.turnTo(2n);
    expect(answers.get('who?')).toBeUndefined();
  });
});
