import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { REPORT_KINDS } from '../kinds/index.js';
import { made } from '../testing.js';
import { jsonFile } from './json.js';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../../docs/report.schema.json'), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(SCHEMA);
const fileOf = (kind: string) => JSON.parse(Buffer.from(jsonFile(made(kind)).bytes).toString());

describe('The published schema of reports', () => {
  it.each(REPORT_KINDS.map(({ code }) => code))('describes the file of %s', (code) => {
    validate(fileOf(code));
    expect(validate.errors).toBeNull();
  });

  it('refuses another file', () => {
    const { report, ...file } = fileOf('ICO');
    expect(validate({ ...file, report: { ...report, secret: 1 } })).toBe(false);
    expect(validate({ ...file, contentHash: 'x', report })).toBe(false);
  });
});
