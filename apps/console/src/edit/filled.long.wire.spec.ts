import { fullFile } from '../../../../test/full-file.js';
import { ServedRegister, SetClock } from '../../../../test/over-the-wire.js';
import { type Values, valuesOf } from '../parts/values';
import { COMMANDS, REVIEWED, TYPE_OF } from './commands';
import { valuesFrom } from './prefill';
import { codesOf, documentOf, type FieldType, fieldsOfCommand, fieldsOfInput, isInput } from './schema';
import { thingQuery } from './thing-query';
import { missingIn, variablesOf } from './variables';

// Over the wire: whether what a form sends is recorded, and what is read back, is for the register to say. In a browser the same
// functions fill and send every form; those of access, which show a key, are recorded there too (activities.browser.spec.ts).

const TODAY = '2026-11-26';
const NOW = { effectiveOn: TODAY, reason: 'Because', evidence: '' };
let register: ServedRegister;
let keys: Record<'author' | 'approver', string>;
let ids: Record<string, string[]>;
const recorded = new Set<string>();

beforeAll(async () => {
  register = await ServedRegister.start({ clock: new SetClock(new Date(`${TODAY}T12:00:00Z`)) });
  const keyOf = async (role: string) =>
    (
      await register.get('mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }', {
        grant: { role, label: role },
      })
    ).createKey.key;
  const author = await keyOf('ADMINISTRATOR');
  register.token = author;
  keys = { author, approver: await keyOf('APPROVER') };
  await register.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }', {
    input: { ...fullFile(), effectiveOn: '2026-01-01' },
  });
  // What nothing else refers to can be removed and retired.
  await register.get('mutation { registerContact(input: { name: "Spare" }) { id } }');
  const { processingActivities } = await register.get('{ processingActivities(first: 1) { nodes { id } } }');
  await register.get(
    'mutation ($id: ID!) { setDataSubject(id: $id, dataSubject: { key: "spare", name: "Spare" }) { id } }',
    processingActivities.nodes[0],
  );
  await register.caughtUp();
  const lists = ['processingActivities', 'engagements', 'transfers', 'parties', 'contacts', 'assets'];
  const found = await register.get(
    `{ ${lists.map((list) => `${list}(first: 100) { nodes { id } }`).join(' ')} jurisdictionProfiles { id }
      findings(first: 1) { nodes { id } } me { account } }`,
  );
  const idsIn = (list: string) => (found[list].nodes ?? found[list]).map(({ id }: Values) => id);
  ids = {
    processingActivity: idsIn('processingActivities'),
    engagement: idsIn('engagements'),
    transfer: idsIn('transfers'),
    party: idsIn('parties'),
    contact: idsIn('contacts'),
    asset: idsIn('assets'),
    note: [],
    attachment: [],
    savedView: [],
    jurisdictionProfile: idsIn('jurisdictionProfiles'),
    finding: idsIn('findings'),
    account: [found.me.account],
  };
});
afterAll(() => register?.destroy());

/** Returns the values that can take the place of one, the likeliest first. */
function others({ name: type, isList, isRequired }: FieldType, field: string, value: unknown): readonly unknown[] {
  if (isList) {
    const items = Array.isArray(value) ? value : [];
    const one = { name: type, isList: false, isRequired: true };
    const added = isInput(type) ? filled(fieldsOfInput(type)) : others(one, field, undefined)[0];
    return [...(added === undefined ? [] : [[...items, added]]), ...(items.length > 0 ? [items.slice(1)] : [])];
  }
  if (isInput(type)) return changesOf(fieldsOfInput(type), valuesOf(value));
  const codes = codesOf(type);
  if (codes) return codes.filter((code) => code !== value);
  if (type === 'Boolean') return [value !== true];
  if (type === 'Int') return [Number(value ?? 1) + 1];
  if (type === 'Date') return ['2026-03-04', '2027-03-04'];
  if (type === 'Duration') return ['P5Y'];
  if (type === 'Key') return typeof value === 'string' ? [] : ['another'];
  if (type === 'Position') return [];
  if (type === 'ID' && !isRequired && valuesOf(value).id) return [undefined];
  if (type === 'ID')
    return ids[KIND_OF[field] ?? 'party']!.map((id) => ({ id, label: id })).filter(
      (one) => one.id !== valuesOf(value).id,
    );
  if (['CountryCode', 'Destination', 'Place', 'JurisdictionCode'].includes(type))
    return ['FR', 'JP', 'KR'].filter((code) => code !== value);
  if (field === 'email') return ['other@acme.example'];
  return [...(TEXTS[field] ?? []), `${String(value ?? 'Said')} anew`];
}

const KIND_OF: Readonly<Record<string, string>> = {
  activities: 'processingActivity',
  activity: 'processingActivity',
  contact: 'contact',
  owner: 'contact',
  under: 'engagement',
  assignee: 'account',
  asset: 'asset',
  runsOn: 'asset',
  mentions: 'contact',
};
/** Texts with a form of their own. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  language: ['de'],
  languages: ['de'],
  code: ['EU.46.SCC'],
  phone: ['+49 30 1'],
};

/** Returns forms in which one field is another, the likeliest first. */
function changesOf(fields: ReturnType<typeof fieldsOfCommand>, values: Values): readonly Values[] {
  return fields.flatMap(([name, type]) =>
    name === 'key' && values.key !== undefined
      ? []
      : others(type, name, values[name])
          .slice(0, 12)
          .map((value) => ({ ...values, [name]: value })),
  );
}

/** Returns a form in which every required field has a value. */
function filled(fields: ReturnType<typeof fieldsOfCommand>, values: Values = {}): Values {
  const made: Record<string, unknown> = { ...values };
  for (const [name, type] of fields) {
    if (made[name] !== undefined || !type.isRequired) continue;
    made[name] =
      isInput(type.name) && !type.isList ? filled(fieldsOfInput(type.name)) : others(type, name, undefined)[0];
  }
  return made;
}

async function send(command: string, id: string | undefined, values: Values, dryRun: boolean, token = keys.author) {
  const sending = { ...NOW, commandId: crypto.randomUUID(), dryRun };
  if (!dryRun) recorded.add(command);
  const { data, errors } = await register.ask(documentOf(command), variablesOf(command, id, values, sending), token);
  return { receipt: data?.[command], refusal: errors?.[0]?.message };
}

/** Values that nobody could guess from the type of a field. */
const SAID: Readonly<Record<string, Values>> = {
  translateTexts: { language: 'de', texts: [{ field: 'title', text: 'Titel' }] },
  relyOnGround: { ground: { key: 'adequacy', law: 'EU', code: 'EU.ADEQ' } },
  replaceGround: { ground: { key: 'adequacy', law: 'EU', code: 'EU.ADEQ' } },
  recordRecognitionLost: {}, // the row is all that it says
};

/** A form as somebody leaves it: the thing that it is about, and its values. */
interface Typed {
  readonly id?: string;
  readonly values: Values;
}

/** Records the first of the forms that the register takes, and reads its events back from the history of the thing. */
async function recordOne(command: string, forms: AsyncIterable<Typed> | Iterable<Typed>, token = keys.author) {
  const refusals: unknown[] = [];
  for await (const { id, values } of forms) {
    if (missingIn(fieldsOfCommand(command), values).length > 0) continue;
    const { receipt: rehearsed, refusal } = await send(command, id, values, true, token);
    if (refusal || rehearsed.rehearsal.events.length === 0) {
      refusals.push(refusal ?? 'nothing would change');
      continue;
    }
    const { receipt } = await send(command, id, values, false, token);
    await register.caughtUp();
    const { history } = await register.get(
      'query ($id: ID!) { history(of: $id, first: 500) { nodes { type position annulledAt } } }',
      { id: receipt.id },
    );
    const { events } = rehearsed.rehearsal;
    expect(history.nodes.slice(-events.length).map(({ type }: Values) => type)).toEqual(events);
    return { id: receipt.id as string, history: history.nodes as Values[] };
  }
  throw new Error(`The register takes none of the forms: ${refusals.slice(0, 3).join(' ')}`);
}

/** Yields the forms of a command about things and their rows, as they open; for a new row, too. */
async function* opened(command: string): AsyncGenerator<Typed & { readonly row?: string }> {
  const place = COMMANDS[command]!;
  const question = (kind: string) => thingQuery(command, kind)!;
  for (const kind of place.section === 'translations' ? REVIEWED : [place.type])
    for (const id of ids[kind]!) {
      const { thing } = await register.get(question(kind), { id });
      if (!thing) continue; // it has ended
      const own = place.row ? thing[place.row].filter(({ inherited }: Values) => !inherited) : [];
      const rows: (string | undefined)[] = own.map((row: Values) => String(row.key ?? row[place.rowArgument ?? '']));
      for (const row of place.row ? [...rows, ...(place.adds ? [undefined] : [])] : [undefined])
        yield { id, row, values: valuesFrom(command, place, thing, row) };
    }
}

/** Yields the forms of a command with one field changed. */
async function* changed(command: string): AsyncGenerator<Typed> {
  const fields = fieldsOfCommand(command);
  const said = SAID[command];
  for await (const { id, values } of opened(command)) {
    if (said) yield { id, values: { ...values, ...said } };
    for (const typed of changesOf(fields, filled(fields, values))) yield { id, values: typed };
  }
}

const commandsWhere = (test: (place: (typeof COMMANDS)[string]) => boolean) =>
  Object.keys(COMMANDS).filter((command) => test(COMMANDS[command]!));
const isOfThing = ({ type }: (typeof COMMANDS)[string]) => type in TYPE_OF;

describe('A form that is filled in and recorded is in the history of the thing:', () => {
  it.each(commandsWhere((place) => isOfThing(place) && !place.ends && !place.isAct && !place.states))('%s', (command) =>
    recordOne(command, changed(command)),
  );

  it.each(commandsWhere(({ type }) => type === 'register'))('%s', (command) => {
    const [[name, { name: input }]] = fieldsOfCommand(command) as [ReturnType<typeof fieldsOfCommand>[number]];
    return recordOne(command, [{ values: { [name]: filled(fieldsOfInput(input), NEW[command]) } }]);
  });

  it.each(commandsWhere((place) => isOfThing(place) && place.ends === true && place.row !== undefined))(
    '%s',
    (command) => recordOne(command, opened(command)),
  );
});

describe('A form about', () => {
  it('the review of an activity is recorded: submitted, returned, submitted, approved, reviewed, scheduled', async () => {
    const [id] = ids.processingActivity!;
    const steps: [command: string, values: Values, token: string][] = [
      ['submitForReview', {}, keys.author],
      ['requestChanges', { comment: 'Say more' }, keys.approver],
      ['submitForReview', {}, keys.author],
      ['approve', {}, keys.approver],
      ['recordReview', { outcome: 'No change' }, keys.author],
      ['scheduleReview', { every: 'P2Y', interval: 'P2Y' }, keys.author],
    ];
    for (const [command, values, token] of steps) await recordOne(command, [{ id, values }], token);
  });

  it('a finding is recorded: assigned, commented, accepted, no longer accepted', async () => {
    const [id] = ids.finding!;
    const [account] = ids.account!;
    const steps: [command: string, values: Values][] = [
      ['assignFinding', { assignee: { id: account, label: '' } }],
      ['commentOnFinding', { text: 'Looked at' }],
      ['acceptFinding', { reason: 'Next month', until: '2027-01-31' }],
      ['withdrawFindingAcceptance', {}],
    ];
    for (const [command, values] of steps) await recordOne(command, [{ id, values }]);
  });

  it('a note is recorded: written, answered, assigned, given a day, done, opened again', async () => {
    const [about] = ids.party!;
    const [owner] = ids.contact!;
    const written = { about: { id: about, label: '' }, text: 'Is it so?' };
    const { id } = await recordOne('writeNote', [{ values: { input: written } }]);
    const steps: [command: string, values: Values][] = [
      ['replyToNote', { text: 'Yes' }],
      ['assignNote', { department: 'IT', assignee: { id: owner, label: '' } }],
      ['changeNoteDueDate', { dueOn: '2027-01-31' }],
      ['closeNote', {}],
      ['reopenNote', {}],
    ];
    for (const [command, values] of steps) await recordOne(command, [{ id, values }]);
  });

  it('a file is recorded: attached, removed, restored', async () => {
    const [about] = ids.party!;
    const { id } = await recordOne('attachFile', [
      { values: { input: { about: { id: about, label: '' }, ...NEW.attachFile } } },
    ]);
    for (const command of ['removeAttachment', 'restoreAttachment']) await recordOne(command, [{ id, values: {} }]);
  });

  it('a view is recorded: kept, renamed, changed, removed, kept again', async () => {
    const { id } = await recordOne('saveView', [{ values: { input: NEW.saveView } }]);
    const steps: [command: string, values: Values][] = [
      ['renameView', { name: 'What is open' }],
      ['changeView', { search: 'status=IN_REVIEW' }],
      ['removeView', {}],
      ['reinstateView', {}],
    ];
    for (const [command, values] of steps) await recordOne(command, [{ id, values }]);
  });

  it('an event is recorded: redated, annulled', async () => {
    const [id] = ids.party!;
    const { history } = await recordOne('renameParty', [{ id, values: { name: 'Renamed' } }]);
    const { position } = history.at(-1)!;
    const redated = await recordOne('redate', [{ id, values: { position, to: '2026-10-01', reason: 'Wrong date' } }]);
    const last = redated.history.findLast(({ type }) => type === 'PartyRenamed')!;
    const { history: after } = await recordOne('annul', [
      { id, values: { position: last.position, reason: 'A mistake' } },
    ]);
    expect(after.find((event) => event.position === last.position)!.annulledAt).not.toBeNull();
  });

  it.each(
    commandsWhere(
      (place) =>
        isOfThing(place) &&
        place.ends === true &&
        !place.row &&
        place.section !== 'forget' &&
        !['attachment', 'savedView'].includes(place.type),
    ).filter((command) => command !== 'joinThings'),
  )('what ends is recorded, and what begins it again: %s', async (command) => {
    const { type, section } = COMMANDS[command]!;
    const { id } = await recordOne(command, changedOrOpened(command));
    const [again] = commandsWhere((place) => place.type === type && place.states?.[0] === 'RETIRED');
    if (section === 'head') await recordOne(again!, [{ id, values: {} }]);
  });

  it('joining two things is recorded', async () => {
    const register = (name: string) => recordOne('registerParty', [{ values: { input: { name } } }]);
    const [{ id }, { id: into }] = [await register('Acme Inc.'), await register('ACME Inc')];
    await recordOne('joinThings', [{ id, values: { into: { id: into, label: '' }, reason: 'Registered twice' } }]);
  });

  it('forgetting a person is recorded', async () => {
    const { id } = await recordOne('registerContact', [{ values: { input: { name: 'Somebody' } } }]);
    const values = { reason: 'Asked to be forgotten' };
    const { receipt, refusal } = await send('forgetContact', id, values, false);
    expect(refusal).toBeUndefined();
    await register.caughtUp();
    const { contact } = await register.get('query ($id: ID!) { contact(id: $id) { name erased } }', { id: receipt.id });
    expect(contact).toEqual({ name: null, erased: true });
  });

  it('is recorded for every command, except those of access', () => {
    expect(commandsWhere(({ type }) => type !== 'access').filter((command) => !recorded.has(command))).toEqual([]);
  });
});

/** Yields the forms of a command with its fields filled in, the last things first: they are used least. */
async function* changedOrOpened(command: string): AsyncGenerator<Typed> {
  const forms: Typed[] = [];
  for await (const { id, values } of opened(command))
    forms.unshift({ id, values: { ...filled(fieldsOfCommand(command), values), ...ENDING[command] } });
  yield* forms;
}

/** Values with which something is registered; the rest is made by type. */
const NEW: Readonly<Record<string, Values>> = {
  registerContact: { name: 'Somebody new' },
  openJurisdictionProfile: { code: 'BR' },
  attachFile: { name: 'letter.txt', content: ['RGVhciBTaXI='] },
  saveView: { name: 'Drafts', list: 'activities', search: 'status=DRAFT' },
};
/** Values with which something ends. */
const ENDING: Readonly<Record<string, Values>> = { withdrawTranslations: { language: 'de', fields: ['title'] } };
