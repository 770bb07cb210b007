import { buildSchema, parse } from 'graphql';
import { AnswerCache, isCacheable } from './answers.js';

const schema = buildSchema('type Query { parties: Int ledger: Int } type Mutation { retire: Int }');
schema.getQueryType()!.getFields().ledger!.extensions = { live: true };

describe('the answer of a query can be cached', () => {
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
    expect(isCacheable(schema, parse(document), operation)).toBe(expected);
  });
});

describe('the cache of answers', () => {
  const LARGEST = 16 * 1024 * 1024;
  const megabytes = (n: number) => 'x'.repeat(n * 1024 * 1024);

  it('keeps the most recently used answers, within its memory', () => {
    const answers = new AnswerCache(LARGEST);
    for (const question of ['a', 'b', 'c']) answers.set(question, megabytes(5));
    answers.get('a');
    answers.set('d', megabytes(5));

    expect(['a', 'b', 'c', 'd'].filter((question) => answers.get(question))).toEqual(['a', 'c', 'd']);
  });

  it('does not keep an answer that is larger than the whole cache', () => {
    const answers = new AnswerCache(LARGEST);
    answers.set('small', 'x');
    answers.set('large', megabytes(17));

    expect(['small', 'large'].map((question) => answers.get(question) !== undefined)).toEqual([true, false]);
  });

  it.each([
    ['position', { position: 2n, edition: { generation: 0, forgotten: 0n } }],
    ['generation', { position: 1n, edition: { generation: 1, forgotten: 0n } }],
    ['number of persons who are forgotten', { position: 1n, edition: { generation: 0, forgotten: 1n } }],
  ])('holds one %s: it drops the answers of earlier ones', (_, next) => {
    const answers = new AnswerCache();
    const moment = () => ({ position: 1n, edition: { generation: 0, forgotten: 0n } });
    answers.moveTo(moment());
    answers.set('who?', 'Ada');
    answers.moveTo(moment());
    expect(String(answers.get('who?')?.body)).toBe('Ada');
    answers.moveTo(next);
    expect(answers.get('who?')).toBeUndefined();
  });
});
