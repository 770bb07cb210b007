import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { DOCUMENTS } from './catalogue';
import { questionFor, TRANSLATION_FILE } from './query';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('the question for a document', () => {
  it.each(Object.entries(DOCUMENTS))('%s is one that the API answers', (_name, kind) => {
    expect(validate(schema, parse(questionFor(kind)))).toEqual([]);
  });

  it('is one that the API answers, about missing translations too', () => {
    expect(validate(schema, parse(TRANSLATION_FILE))).toEqual([]);
  });
});
