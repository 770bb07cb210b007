import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';
import { registerFileSchema } from './json-schema.js';

const made = registerFileSchema(buildSchema(readFileSync('schema.graphql', 'utf8')));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(made as object);
const mistakes = (file: unknown) =>
  validate(file) ? [] : validate.errors!.filter(({ keyword }) => keyword !== 'anyOf').map((e) => e.instancePath);

describe('The JSON Schema of register files', () => {
  it('is the one in docs', () => {
    expect(`${JSON.stringify(made, null, 2)}\n`).toBe(readFileSync('docs/register.schema.json', 'utf8'));
  });

  it.each(['examples/infobip/register.yaml', 'test/fixtures/newsletter.yaml'])('takes %s', (path) => {
    expect(mistakes(parse(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each<[why: string, file: object, at: string]>([
    ['a field that there is not', { parties: [{ key: 'a', nam: 'A' }] }, '/parties/0'],
    [
      'a code that there is not',
      { processingActivities: [{ key: 'a', role: 'CONTROLER' }] },
      '/processingActivities/0/role',
    ],
    [
      'a number for a text',
      { processingActivities: [{ key: 'a', reference: 5.1 }] },
      '/processingActivities/0/reference',
    ],
    ['a date that is none', { effectiveOn: '1 May' }, '/effectiveOn'],
    ['a thing for a list', { parties: {} }, '/parties'],
  ])('marks %s', (_why, file, at) => {
    expect(mistakes(file)).toContain(at);
  });
});
