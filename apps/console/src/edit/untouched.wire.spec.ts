import { FULL_REGISTER } from '../../../../test/full-register.js';
import { ServedRegister, SetClock } from '../../../../test/over-the-wire.js';
import type { Values } from '../parts/values';
import { COMMANDS, type CommandType, REVIEWED, TYPE_OF } from './commands';
import { valuesFrom } from './prefill';
import { documentOf, type FieldType, fieldsOfCommand, fieldsOfInput, isInput } from './schema';
import { thingQuery } from './thing-query';
import { missingIn, variablesOf } from './variables';

// Over the wire: a form opens with what the API answers, and whether a command changes anything is for the register to say.

/** Commands that say that something happens or begins. Their forms do not state again what the register holds. */
const HAPPENS = new Set([
  ...['submitForReview', 'approve', 'requestChanges', 'recordReview', 'translateTexts'],
  ...['relyOnGround', 'replaceGround', 'recordRecognitionLost', 'recordCheck', 'recordImpairment'],
  ...['requestPriorAuthorisation', 'grantPriorAuthorisation', 'departFromPriorAuthorisation', 'resumeTransfer'],
  ...['recordTransferAssessment', 'recordPartyAssessment', 'appointOfficer'],
]);

const STATED = Object.entries(COMMANDS)
  .filter(([command, { type, ends }]) => type in TYPE_OF && !ends && !HAPPENS.has(command))
  .map(([command]) => command);

/** Kinds of things in a register file. */
const LISTS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  party: 'parties',
  processingActivity: 'processingActivities',
  engagement: 'engagements',
  transfer: 'transfers',
  jurisdictionProfile: 'jurisdictionProfiles',
};

/** Fields that no command states. */
const NOT_STATED = new Set(['erased', 'outdatedSince']);

/** Returns the full register as a register file, without what the register refuses. The profile ALL lends to every activity. */
function fullFile(): Record<string, Values[]> {
  const text = JSON.stringify(FULL_REGISTER, (name, value) => (NOT_STATED.has(name) ? undefined : value));
  // biome-ignore lint/suspicious/noExplicitAny: the types of the register are not those of its file
  const full: any = JSON.parse(
    text.replace(/"(?:contact|party|processingActivity|engagement|transfer)-(\w+)"/g, '"$1"'),
  );
  const [transfer] = full.transfer;
  const [profile] = full.jurisdictionProfile.filter(({ code }: Values) => code === 'US-CA');
  const [{ recipients, retention, securityMeasures, automatedDecisions }] = full.jurisdictionProfile;
  const file = {
    ...full,
    processingActivity: full.processingActivity
      .filter(({ role }: Values) => role)
      .map((one: Values) => (one.role === 'PROCESSOR' ? one : { ...one, onBehalfOf: [] })),
    engagement: full.engagement.slice(0, 2),
    transfer: [
      {
        ...transfer,
        // A ground that has ended is not relied on, and only standard clauses have modules.
        grounds: transfer.grounds.map(({ until, instrument, ...ground }: Values & { instrument: Values }) => ({
          ...ground,
          instrument: { ...instrument, modules: instrument.kind === 'SCC' ? instrument.modules : [] },
        })),
      },
    ],
    party: full.party.map((one: Values) => ({ ...one, class: one.recipientsOf !== undefined })),
    jurisdictionProfile: [profile, { code: 'ALL', recipients, retention, securityMeasures, automatedDecisions }],
  };
  return Object.fromEntries(
    Object.entries(LISTS).map(([kind, list]) => [
      list,
      file[kind].map(({ id, ...thing }: Values) => ({
        ...thing,
        ...(kind !== 'jurisdictionProfile' && { key: id }),
        ...(REVIEWED.includes(kind as CommandType) && { reviewEvery: 'P1Y' }),
      })),
    ]),
  );
}

describe('A form that is recorded as it opens', () => {
  const TODAY = '2026-11-26';
  const NOW = { effectiveOn: TODAY, reason: '', evidence: '', dryRun: true };
  let register: ServedRegister;
  const ids: Record<string, string[]> = {};

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date(TODAY)) });
    await register.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }', {
      input: { ...fullFile(), effectiveOn: '2026-01-01' },
    });
    for (const [kind, list] of Object.entries(LISTS)) {
      const nodes = kind === 'jurisdictionProfile' ? '{ id }' : '(first: 100) { nodes { id } }';
      const found = (await register.get(`{ ${list} ${nodes} }`))[list];
      ids[kind] = (found.nodes ?? found).map(({ id }: Values) => id);
    }
  });
  afterAll(() => register?.destroy());

  it.each(STATED)('%s changes nothing', async (command) => {
    const place = COMMANDS[command]!;
    const said: object[] = [];
    for (const kind of place.section === 'review' ? REVIEWED : [place.type])
      for (const id of ids[kind]!) {
        const { thing } = await register.get(thingQuery(command, kind)!, { id });
        for (const row of place.row ? rowsOf(thing[place.row], place.rowArgument) : [undefined]) {
          const values = valuesFrom(command, place, thing, row);
          const sending = { ...NOW, commandId: crypto.randomUUID() };
          const { data, errors } = await register.ask(documentOf(command), variablesOf(command, id, values, sending));
          said.push({
            form: `${command} of ${id} ${row ?? ''}`,
            missing: missingIn(fieldsOfCommand(command), values),
            unnamed: unnamedIn(fieldsOfCommand(command), values),
            errors,
            events: data?.[command].rehearsal.events,
          });
        }
      }
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(
      said.map(({ form }: Values) => ({ form, missing: [], unnamed: [], errors: undefined, events: [] })),
    );
  });

  it.each(['setRecipient', 'setRetentionRule', 'setAutomatedDecision'])(
    'takes nothing from a row that is inherited: %s',
    async (command) => {
      const place = COMMANDS[command]!;
      const keys: string[] = [];
      for (const id of ids.processingActivity!) {
        const { thing } = await register.get(thingQuery(command, 'processingActivity')!, { id });
        for (const { key } of thing[place.row!].filter(({ inherited }: Values) => inherited)) {
          keys.push(key);
          expect(valuesFrom(command, place, thing, key)).toEqual({});
        }
      }
      expect(keys).not.toEqual([]);
    },
  );
});

const rowsOf = (rows: readonly Values[], argument = 'key') =>
  rows.filter(({ inherited }) => !inherited).map((row) => String(row.key ?? row[argument]));

/** Returns the paths of references that are shown without a name. */
function unnamedIn(fields: readonly (readonly [string, FieldType])[], values: Values, under = ''): readonly string[] {
  return fields.flatMap(([name, { name: type }]) =>
    [values[name] ?? []].flat().flatMap((value) => {
      if (isInput(type)) return unnamedIn(fieldsOfInput(type), value as Values, `${under}${name}.`);
      return type === 'ID' && !(value as Values).label ? [under + name] : [];
    }),
  );
}
