import { readFileSync } from 'node:fs';
import { EXAMPLE, ServedRegister, SetClock } from '../../../../test/over-the-wire.js';
import { replayedExample } from '../../../../test/story.js';
import { type Values, valuesOf } from '../parts/values';
import { COMMANDS } from './commands';
import type { FormOf } from './drafts';
import { formAt, type Place } from './mending';
import { filledBy, valuesFrom } from './prefill';
import { fieldsOfCommand, fieldsOfInput } from './schema';
import { thingQuery } from './thing-query';

// Over the wire: which gaps there are, and what the form of each is filled with, is for the register to say.

const TODAY = '2026-11-26';

/** A gap of a report or a finding, with where it is mended. */
interface Found {
  readonly document: string;
  readonly message: string;
  readonly place: Place;
}

/** Returns every gap of every report of a register, each place of a kind once: with drafts, as far as the kind can have them. */
async function gapsOf(register: ServedRegister): Promise<Found[]> {
  const found = new Map<string, Found>();
  const { reportKinds } = await register.get('{ reportKinds { code law comparesMoments unapproved } }');
  for (const { code, law, comparesMoments, unapproved } of reportKinds) {
    if (comparesMoments) continue;
    const input = { kind: code, ...(unapproved && { unapproved: 'MARKED' }) };
    const { data } = await register.ask(
      'query ($input: ReportInput!) { report(input: $input) { gaps { message(language: "en") place { type id key path } } } }',
      { input },
    );
    for (const { message, place } of data?.report?.gaps ?? [])
      found.set(`${code} ${JSON.stringify(place)}`, { document: code, message, place: { ...place, law } });
  }
  return [...found.values()];
}

/** Returns the findings of a register, each rule and field once. */
async function findingsOf(register: ServedRegister): Promise<Found[]> {
  const { findings } = await register.get(
    '{ findings(first: 1000) { nodes { rule law path message subject { type id key } } } }',
  );
  const found = findings.nodes.map(({ rule, law, path, message, subject }: Values) => [
    `${rule} ${String(path).split('.').length}`,
    { document: rule, message, place: { ...(subject as Place), path, law } },
  ]);
  return [...new Map<string, Found>(found).values()];
}

/** Returns the arguments of a form that are about a law, and have none in what it is filled with. */
const withoutLaw = ({ command, values = {} }: FormOf) =>
  fieldsOfCommand(command)
    .filter(([, { name }]) => fieldsOfInput(name).some(([field, type]) => field === 'law' && type.isRequired))
    .filter(([name]) => !valuesOf(values[name]).law);

/** Returns true if a dotted path names a field of a form. */
function hasField(command: string, path: string): boolean {
  const [head = '', ...rest] = path.split('.');
  let fields = fieldsOfCommand(command);
  for (const step of [head, ...rest]) {
    const field = fields.find(([name]) => name === step);
    if (!field) return false;
    fields = fieldsOfInput(field[1].name);
  }
  return true;
}

/** Companies in China, Taiwan and Hong Kong that state little. */
const EAST = readFileSync('test/fixtures/east.yaml', 'utf8');

const OF_THE_EAST = ['CN_ASSESSMENTS', 'CN_CONTRACT_FILING', 'TW_NOTICE', 'HK_NOTICE'];

describe.each(['tallowby', 'the notice', 'the east', 'an empty register'])('In %s, each gap of each report', (name) => {
  let register: ServedRegister;
  beforeAll(async () => {
    if (name === 'tallowby') register = (await replayedExample(name, `${TODAY}T12:00:00Z`)).register;
    else {
      register = await ServedRegister.start({ clock: new SetClock(new Date(`${TODAY}T12:00:00Z`)) });
      if (name === 'the east') await register.apply(EAST, { effectiveOn: '2026-06-01' });
      if (name === 'the notice') await register.apply(EXAMPLE, { effectiveOn: '2023-02-22' });
    }
  });
  afterAll(() => register?.destroy());

  it('and each finding with a form has there the law that asks, and marks the field to fill in', async () => {
    const all = [...(await gapsOf(register)), ...(await findingsOf(register))];
    const faults: object[] = [];
    for (const { document, message, place } of all) {
      const form = await formAt(place, async (question, id) => (await register.ask(question, { id })).data);
      if (!form) continue;
      const fault = (what: string) => faults.push({ document, message, place, form, what });
      if (place.law && withoutLaw(form).length > 0) fault('no law');
      const filled = form.id === undefined ? new Set() : filledBy(form.command, form.kind ?? '');
      const isOpen = fieldsOfCommand(form.command).some(([name]) => !filled.has(name));
      if (isOpen && form.marked === undefined) fault('nothing marked');
      if (form.marked !== undefined && !hasField(form.command, form.marked)) fault('no such field');
    }
    expect(faults).toEqual([]);
  });

  it('opens the form of its field, with what is recorded there', async () => {
    const gaps = await gapsOf(register);
    const documents = new Set(gaps.map(({ document }) => document));
    for (const one of name === 'the east' ? OF_THE_EAST : ['NOTICE']) expect(documents).toContain(one);
    const faults: object[] = [];
    for (const { document, message, place } of gaps) {
      const form = await formAt(place, async (question, id) => (await register.ask(question, { id })).data);
      const fault = (what: string) => faults.push({ document, message, place, form, what });
      if (!form) {
        fault('no form');
        continue;
      }
      const { command, kind = '', id, row, marked } = form;
      if (marked !== undefined && !hasField(command, marked)) fault('no such field');
      const question = id === undefined ? undefined : thingQuery(command, kind);
      if (!question) continue;
      const { thing } = await register.get(question, { id });
      const values = valuesFrom(command, COMMANDS[command]!, thing, row);
      if (row !== undefined && Object.keys(values).length === 0) fault('nothing of the row');
    }
    expect(faults).toEqual([]);
  });
});
