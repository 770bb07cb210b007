import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { COMMANDS, REVIEWED } from './commands';
import { pick, valuesFrom } from './prefill';
import { documentOf, fieldsOfCommand } from './schema';
import { thingQuery } from './thing-query';
import { missingIn, variablesOf } from './variables';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const problemsOf = (document: string) => validate(schema, parse(document)).map(({ message }) => message);

describe('The form of', () => {
  describe.each(Object.keys(COMMANDS))('%s', (command) => {
    it('sends a valid mutation', () => expect(problemsOf(documentOf(command))).toEqual([]));

    const { type, alsoOf = [], section } = COMMANDS[command]!;
    const kinds = section === 'review' || section === 'translations' ? REVIEWED : [type, ...alsoOf];
    it.each(kinds)('asks a valid question of a %s', (kind) => {
      const query = thingQuery(command, kind);
      expect(query === undefined ? [] : problemsOf(query)).toEqual([]);
    });
  });
});

describe('A form', () => {
  const NOW = { effectiveOn: '2026-11-26', reason: '', evidence: '', commandId: 'c', dryRun: true };

  it('is filled from the row of the thing, and sends back what was read', () => {
    const rule = {
      key: 'logs',
      kind: 'FIXED_PERIOD',
      period: 'P13M',
      statement: null,
      unless: [],
      until: [],
      inherited: false,
    };
    const values = valuesFrom('setRetentionRule', COMMANDS.setRetentionRule!, { retention: [rule] }, 'logs');
    expect(variablesOf('setRetentionRule', 'a', values, NOW)).toMatchObject({
      id: 'a',
      rule: { key: 'logs', kind: 'FIXED_PERIOD', period: 'P13M' },
      meta: { effectiveOn: '2026-11-26', dryRun: true },
    });
  });

  it('shows references by name and sends their ids', () => {
    const values = valuesFrom('assignActivities', COMMANDS.assignActivities!, {
      activities: [{ id: 'x', reference: 'HR-01', title: 'Payroll' }],
    });
    expect(values.activities).toEqual([{ id: 'x', label: 'HR-01 · Payroll' }]);
    expect(variablesOf('assignActivities', 'e', values, NOW)).toMatchObject({ activities: ['x'] });
  });

  it('leaves out what is empty, and the date of what holds from when it is recorded', () => {
    const { meta, comment } = variablesOf('approve', 'a', { comment: '  ' }, NOW) as Record<
      string,
      Record<string, unknown>
    >;
    expect(comment).toBeUndefined();
    expect(meta).toEqual({ commandId: 'c', dryRun: true });
  });

  it('names required fields that are empty by their paths', () => {
    const fields = [['rule', { name: 'RetentionRuleInput', isList: false, isRequired: true }]] as const;
    expect(missingIn(fields, { rule: { key: 'logs' } })).toEqual(['rule.kind']);
  });

  it('names the required fields of a group in which nothing is filled in, and sends a group that needs none', () => {
    expect(missingIn(fieldsOfCommand('createKey'), {})).toEqual(['grant.role']);
    expect(missingIn(fieldsOfCommand('registerContact'), {})).toEqual([]);
    expect(variablesOf('registerContact', undefined, {}, NOW)).toMatchObject({ input: {} });
  });

  it('names the texts that are translated, and takes none of them for its translation', () => {
    expect(thingQuery('translateTexts', 'transfer')).toContain('texts { field text }');
    const texts = [{ field: 'title', text: 'Payroll', revision: 'r' }];
    expect(valuesFrom('translateTexts', COMMANDS.translateTexts!, { texts })).toEqual({});
  });

  it('takes of a value only what the input has', () => {
    expect(pick('SeatInput', { country: 'IE', address: null, name: 'no field of it' })).toEqual({ country: 'IE' });
  });
});
