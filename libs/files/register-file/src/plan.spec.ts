import type { IssuedCommand, Thing } from '#ledger';
import { SLICES } from '#runtime';
import { type KnownThing, namesOf } from './names.js';
import { planning, type Step } from './plan.js';
import type { RegisterContents } from './register-file.js';

const TODAY = '2024-01-01';
type Data = Record<string, unknown>;

const sectionOf = (category: string) => SLICES.sections.find(({ decider }) => decider.category === category)!;

/** Existing things of the register. The id `category-name` has the key `name` and the registered state. */
function registerWith(things: Record<string, Data>, retired: readonly string[] = []): Map<string, KnownThing[]> {
  const existing = new Map<string, KnownThing[]>();
  for (const [id, data] of Object.entries(things)) {
    const [category, name] = id.split('-') as [string, string];
    const key = (data.key as string | undefined) ?? name;
    const { decider, register, keyField } = sectionOf(category);
    const state = carriedOut(category, [new register(id, { ...data, [keyField]: key })]);
    const thing = { id, key, state: { ...state, retired: retired.includes(id) } };
    existing.set(category, [...(existing.get(decider.category) ?? []), thing]);
  }
  return existing;
}

/** Returns the state after the commands, by the decider of the kind. */
function carriedOut(category: string, commands: readonly IssuedCommand[], before?: Thing): Thing {
  const { decider } = sectionOf(category);
  return commands.reduce<Thing | undefined>(
    (state, command) =>
      decider
        .decide(command, state)
        .reduce<Thing | undefined>((s, fact) => decider.evolve(s, { ...fact, effectiveOn: TODAY }), state),
    before,
  )!;
}

/** Plans a file as its author writes it: plain data, references by keys. */
function planned(file: object, existing = registerWith({}), seed = 'seed'): Step[][] {
  const seeds = { things: seed, commands: seed };
  const work = planning(SLICES.sections, file as RegisterContents, existing, TODAY, seeds);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
const keys = (waves: Step[][]) => waves.map((wave) => wave.map((step) => step.key));
const shapes = (waves: Step[][]) => waves.flat().flatMap((s) => s.commands.map(({ type, data }) => [type, data]));
const types = (waves: Step[][]) => shapes(waves).map(([type]) => type);
const refusal = (code: string, path: string) => expect.objectContaining({ code, path });

const activity = { reference: '5.4', title: 'Marketing', role: 'CONTROLLER' };

describe('the plan of a large file', () => {
  it('takes time in proportion to its things, even if each refers to the one before', () => {
    const parties = Array.from({ length: 5_000 }, (_, i) => ({
      key: `p${i}`,
      name: `Party ${i}`,
      ...(i > 0 && { parent: `p${i - 1}` }),
    }));
    const start = performance.now();

    expect(planned({ parties: parties.reverse() })).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(5_000); // in proportion to their square, it would be minutes
  });

  it('is refused if the file has more things than a plan can hold', () => {
    const parties = Array.from({ length: 20_001 }, (_, i) => ({ key: `p${i}`, name: 'Party' }));

    expect(() => planned({ parties })).toThrow('at most 20000 things, this one 20001');
  });
});

describe('the plan of a file for an empty register', () => {
  const file = {
    jurisdictionProfiles: [{ code: 'KR', contacts: [{ role: 'CHIEF_PRIVACY_OFFICER', contact: 'dpo' }] }],
    transfers: [{ key: 'support', kind: 'ACCESS', importer: 'acme', activities: ['marketing'] }],
    engagements: [{ key: 'hosting', processor: 'acme', work: 'Hosting', activities: ['marketing'] }],
    processingActivities: [{ ...activity, key: 'marketing', controllers: ['acme'] }],
    parties: [
      { key: 'acme', name: 'Acme', officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'dpo', jurisdictions: [] }] },
    ],
    contacts: [{ key: 'dpo', email: 'dpo@example.org' }],
  };

  it('registers things before the things that refer to them, in any order of the file', () => {
    expect(types(planned(file))).toEqual([
      'RegisterContact',
      'RegisterParty',
      'RegisterProcessingActivity',
      'EngageProcessor',
      'RegisterTransfer',
      'OpenJurisdictionProfile',
    ]);
  });

  it('puts ids in the place of keys', () => {
    const steps = planned(file).flat();
    const [dpo, acme, marketing] = steps.map((step) => step.id);
    expect(steps.map((step) => step.commands[0]!.data)).toMatchObject([
      { key: 'dpo' },
      { officers: [{ contact: dpo }] },
      { controllers: [acme] },
      { processor: acme, activities: [marketing] },
      { importer: acme, activities: [marketing] },
      { contacts: [{ contact: dpo }] },
    ]);
  });

  it('says where in the file it comes from, and when it holds; nobody waits to see it', () => {
    const [contact, , , , , profile] = planned(file).flat();
    expect(contact).toMatchObject({ key: 'dpo', path: 'contacts.0', id: expect.stringMatching(/^contact-/) });
    expect(profile).toMatchObject({ key: 'KR', path: 'jurisdictionProfiles.0', id: 'jurisdictionProfile-KR' });
    for (const step of planned(file).flat())
      expect(step.commands[0]).toMatchObject({ id: step.id, meta: { effectiveOn: TODAY, dontWait: true } });
  });

  it('is the same twice, ids and all, so that a run that was interrupted can be run again', () => {
    expect(planned(file)).toEqual(planned(file));
  });

  it('has other ids for another seed, except for a profile, whose id is made of its code', () => {
    const [steps, others] = [planned(file).flat(), planned(file, registerWith({}), 'another').flat()];
    const same = steps.filter((step, i) => step.id === others[i]!.id).map((step) => step.id);
    expect(same).toEqual(['jurisdictionProfile-KR']);
  });

  it('gives every thing and every command an id of its own', () => {
    const steps = planned({ parties: [{ key: 'a', name: 'A' }], contacts: [{ key: 'a', name: 'A' }] }).flat();
    expect(new Set(steps.map((step) => step.id)).size).toBe(2);
    expect(new Set(steps.flatMap((step) => step.commands.map(({ meta }) => meta.commandId))).size).toBe(2);
  });

  it('is nothing for a file that says nothing', () => {
    expect(planned({})).toEqual([]);
    expect(planned({ parties: [], contacts: null })).toEqual([]);
  });

  it('commands by the classes that the bus knows', () => {
    const [step] = planned({ contacts: [{ key: 'dpo', name: 'Ada' }] }).flat();
    expect(step!.commands[0]).toBeInstanceOf(sectionOf('contact').register);
  });
});

describe('a key in a file', () => {
  it.each([undefined, null, ''])('must be there (%p)', (key) => {
    expect(() =>
      planned({
        parties: [
          { key: 'a', name: 'A' },
          { key, name: 'B' },
        ],
      }),
    ).toThrow(refusal('INVALID', 'parties.1.key'));
  });

  it('is there once in its list; what has it first is named', () => {
    const parties = ['a', 'b', 'a'].map((key) => ({ key, name: key }));
    expect(() => planned({ parties })).toThrow(refusal('INVALID', 'parties.2.key'));
    expect(() => planned({ parties })).toThrow(/parties\.0/);
  });

  it('of a jurisdiction profile is its code', () => {
    const profile = { code: 'KR' };
    expect(() => planned({ jurisdictionProfiles: [profile, profile] })).toThrow(
      refusal('INVALID', 'jurisdictionProfiles.1.code'),
    );
  });

  it('may be the id of a thing that the register knows', () => {
    const existing = registerWith({ 'party-acme': { name: 'Acme' } });
    const [step] = planned({ parties: [{ key: 'party-acme', name: 'Acme plc' }] }, existing).flat();
    expect(step).toMatchObject({ id: 'party-acme', commands: [{ type: 'RenameParty' }] });
  });

  it('and the id of the same thing are twice the same', () => {
    const existing = registerWith({ 'party-acme': { name: 'Acme' } });
    const parties = ['acme', 'party-acme'].map((key) => ({ key, name: key }));
    expect(() => planned({ parties }, existing)).toThrow(refusal('INVALID', 'parties.1.key'));
  });
});

describe('a key that two things have', () => {
  const TWICE = { 'party-1': { key: 'acme', name: 'One' }, 'party-2': { key: 'acme', name: 'Two' } };
  const ambiguous = (path: string) =>
    expect.objectContaining({ code: 'INVALID', path, message: expect.stringContaining('party-1, party-2') });

  it('names neither of them in a file: their ids do', () => {
    const existing = registerWith(TWICE);

    expect(() => planned({ parties: [{ key: 'acme', name: 'New' }] }, existing)).toThrow(ambiguous('parties.0.key'));
    expect(() => planned({ parties: [{ key: 'b', name: 'B', parent: 'acme' }] }, existing)).toThrow(
      ambiguous('parties.0.parent'),
    );
    expect(() => planned({ ended: { parties: ['acme'] } }, existing)).toThrow(ambiguous('ended.parties.0'));
    const both = Object.keys(TWICE).map((key) => ({ key, name: 'New' }));
    expect(planned({ parties: both }, existing).flat()).toMatchObject([{ id: 'party-1' }, { id: 'party-2' }]);
  });

  it.each([
    ['party-1', 'party-2'],
    ['party-2', 'party-1'],
  ])('names the one in force once the other has ended: %s', (ended, left) => {
    const existing = registerWith(TWICE, [ended]);

    expect(planned({ parties: [{ key: 'acme', name: 'New' }] }, existing).flat()).toMatchObject([{ id: left }]);
    expect(planned({ ended: { parties: ['acme'] } }, existing).flat()).toMatchObject([{ id: left }]);
  });

  it('names none of them in an export: ids do', () => {
    const things = [
      { id: 'party-1', key: 'acme' },
      { id: 'party-2', key: 'acme' },
      { id: 'party-3', key: 'b' },
    ];

    expect([...namesOf([...things, { id: 'party-4' }]).values()]).toEqual(['party-1', 'party-2', 'b', 'party-4']);
  });
});

describe('a reference in a file', () => {
  const existing = registerWith({ 'party-acme': { name: 'Acme' }, 'contact-dpo': { name: 'Ada' } });

  it.each(['acme', 'party-acme'])('leads to what the register has, by key or by id: %s', (processor) => {
    const waves = planned({ engagements: [{ key: 'e', processor, work: 'Hosting' }] }, existing);
    expect(shapes(waves)).toEqual([['EngageProcessor', { key: 'e', processor: 'party-acme', work: 'Hosting' }]]);
  });

  it.each<[string, object, string]>([
    [
      'a key that nothing has',
      { engagements: [{ key: 'e', processor: 'nobody', work: 'x' }] },
      'engagements.0.processor',
    ],
    [
      'a key of another kind of thing',
      { engagements: [{ key: 'e', processor: 'dpo', work: 'x' }] },
      'engagements.0.processor',
    ],
    [
      'a row of a list',
      {
        parties: [
          { key: 'a', name: 'A' },
          {
            key: 'b',
            name: 'B',
            officers: [
              { role: 'X', contact: 'dpo' },
              { role: 'Y', contact: 'nobody' },
            ],
          },
        ],
      },
      'parties.1.officers.1.contact',
    ],
    [
      'a list in a row',
      {
        processingActivities: [{ ...activity, key: 'marketing' }],
        jurisdictionProfiles: [
          { code: 'KR', legalBasisOverrides: [{ key: 'o', activities: ['marketing', 'nothing'] }] },
        ],
      },
      'jurisdictionProfiles.0.legalBasisOverrides.0.activities.1',
    ],
  ])('to nothing is refused with its path: %s', (_, file, path) => {
    expect(() => planned(file, existing)).toThrow(refusal('NOT_FOUND', path));
  });

  it('to nothing is refused in words that say what is missing', () => {
    expect(() => planned({ engagements: [{ key: 'e', processor: 'nobody', work: 'x' }] })).toThrow(
      'Neither the file nor the register has a party with the key nobody.',
    );
  });

  it('may be left out or cleared', () => {
    const parties = [
      { key: 'a', name: 'A', parent: null },
      { key: 'b', name: 'B' },
    ];
    expect(types(planned({ parties }))).toEqual(['RegisterParty', 'RegisterParty']);
  });

  it('to a thing of the same kind puts that thing first', () => {
    const parties = [
      { key: 'child', name: 'C', parent: 'parent' },
      { key: 'parent', name: 'P', parent: 'grandparent' },
      { key: 'grandparent', name: 'G' },
      { key: 'stranger', name: 'S' },
    ];
    expect(keys(planned({ parties }))).toEqual([['grandparent', 'stranger'], ['parent'], ['child']]);
  });

  it('of an engagement to the engagement above puts that one first', () => {
    const engagements = [
      { key: 'sub', processor: 'acme', work: 'Backups', under: 'main' },
      { key: 'main', processor: 'acme', work: 'Hosting' },
    ];
    expect(keys(planned({ engagements }, existing))).toEqual([['main'], ['sub']]);
  });

  it.each<[string, object, string]>([
    ['to itself', { parties: [{ key: 'a', name: 'A', parent: 'a' }] }, 'parties.0.parent'],
    [
      'that leads back to itself',
      {
        parties: [
          { key: 'top', name: 'T' },
          { key: 'a', name: 'A', parent: 'b' },
          { key: 'b', name: 'B', parent: 'c' },
          { key: 'c', name: 'C', parent: 'a' },
        ],
      },
      'parties.1.parent',
    ],
  ])('%s is refused', (_, file, path) => {
    expect(() => planned(file)).toThrow(refusal('INVALID', path));
  });
});

describe('the plan for a thing that the register has', () => {
  const category = (key: string) => ({
    key,
    name: key,
    special: 'NOT_STATED',
    specialKinds: [],
    mayReveal: [],
    criminal: 'NOT_STATED',
    uniqueIdentifier: 'NOT_STATED',
    financial: 'NOT_STATED',
    ccpa: [],
  });
  const purpose = (key: string, ...dataCategories: string[]) => ({
    key,
    description: key,
    dataCategories,
    dataSubjects: [],
    legalBases: [],
  });
  const marketing = {
    ...activity,
    description: 'What we send',
    securityMeasures: ['encryption'],
    dataCategories: [category('email'), category('phone')],
    purposes: [purpose('news', 'email'), purpose('calls', 'phone')],
  };
  const existing = registerWith({ 'processingActivity-marketing': marketing });
  const again = (over: object) => ({ processingActivities: [{ ...marketing, key: 'marketing', ...over }] });

  it('is empty if the file says what the register says', () => {
    expect(planned(again({}), existing)).toEqual([]);
    expect(planned({ ...again({}), complete: true }, existing)).toEqual([]);
  });

  it('is empty if the file leaves out empty fields, or has rows in another order', () => {
    const { name, key } = category('email');
    const rows = [category('phone'), { key, name, ccpa: [], special: 'NOT_STATED' }];
    expect(planned({ ...again({ dataCategories: rows, systems: [] }), complete: true }, existing)).toEqual([]);
  });

  it('is empty if a transfer is written without the dates that follow from its recording', () => {
    const ground = { law: 'EU', code: 'EU.SCC' };
    const transfer = { kind: 'ACCESS', importer: 'party-acme', grounds: [ground] };
    const things = registerWith({ 'party-acme': { name: 'Acme' }, 'transfer-support': transfer });
    expect(things.get('transfer')?.[0]?.state).toMatchObject({ grounds: [{ key: 'EU.SCC', since: TODAY }] });
    expect(planned({ transfers: [{ ...transfer, key: 'support' }] }, things)).toEqual([]);
  });

  it('changes only what differs, by the command that means it', () => {
    expect(shapes(planned(again({ title: 'Newsletters' }), existing))).toEqual([
      ['RetitleActivity', { title: 'Newsletters' }],
    ]);
  });

  it('sets rows before the rows that refer to them; then removes rows in reverse order', () => {
    const target = {
      dataCategories: [category('email'), category('mobile')],
      purposes: [{ ...purpose('news', 'email'), description: 'Sending news' }, purpose('texts', 'mobile')],
    };
    const waves = planned(again(target), existing);
    expect(shapes(waves)).toEqual([
      ['SetDataCategory', { dataCategory: category('mobile') }],
      ['SetPurpose', { purpose: { ...purpose('news', 'email'), description: 'Sending news' } }],
      ['SetPurpose', { purpose: purpose('texts', 'mobile') }],
      ['RemovePurpose', { key: 'calls' }],
      ['RemoveDataCategory', { key: 'phone' }],
    ]);
    const before = existing.get('processingActivity')![0]!.state;
    expect(carriedOut('processingActivity', waves[0]![0]!.commands, before)).toMatchObject(target);
  });

  it('gives each of several commands an id of its own', () => {
    const [step] = planned(again({ title: 'A', reference: '6' }), existing).flat();
    expect(new Set(step!.commands.map(({ meta }) => meta.commandId)).size).toBe(2);
  });

  it('leaves alone what the file leaves out', () => {
    expect(planned({ processingActivities: [{ ...activity, key: 'marketing' }] }, existing)).toEqual([]);
  });

  it('clears what the file sets to null', () => {
    const waves = planned(again({ description: null, securityMeasures: null, purposes: null }), existing);
    expect(shapes(waves)).toEqual([
      ['DescribeActivity', {}],
      ['ChangeSecurityMeasures', {}],
      ['RemovePurpose', { key: 'news' }],
      ['RemovePurpose', { key: 'calls' }],
    ]);
  });

  it('clears what a complete file leaves out', () => {
    const file = { complete: true, processingActivities: [{ ...activity, key: 'marketing' }] };
    const waves = planned(file, existing);
    expect(types(waves)).toEqual([
      'DescribeActivity',
      'ChangeSecurityMeasures',
      'RemovePurpose',
      'RemovePurpose',
      'RemoveDataCategory',
      'RemoveDataCategory',
    ]);
    const before = existing.get('processingActivity')![0]!.state;
    expect(carriedOut('processingActivity', waves[0]![0]!.commands, before)).toMatchObject({
      securityMeasures: [],
      purposes: [],
      dataCategories: [],
    });
  });

  it('moves a reference to what the file brings', () => {
    const things = registerWith({
      'party-old': { name: 'Old' },
      'engagement-hosting': { processor: 'party-old', engagedBy: ['party-old'], work: 'Hosting' },
    });
    const file = {
      parties: [{ key: 'new', name: 'New' }],
      engagements: [{ key: 'hosting', processor: 'old', engagedBy: ['new'], work: 'Hosting' }],
    };
    const [[party], [engagement]] = planned(file, things) as [[Step], [Step]];
    expect(engagement.commands[0]).toMatchObject({ type: 'ChangeEngagers', data: { engagedBy: [party.id] } });
  });

  it('reinstates what has been retired, before it changes it', () => {
    const retired = registerWith({ 'party-acme': { name: 'Acme' } }, ['party-acme']);
    expect(types(planned({ parties: [{ key: 'acme', name: 'Acme' }] }, retired))).toEqual(['ReinstateParty']);
    expect(types(planned({ parties: [{ key: 'acme', name: 'Acme plc' }] }, retired))).toEqual([
      'ReinstateParty',
      'RenameParty',
    ]);
  });

  it('registers under its own id what exists at another date only', () => {
    const later = new Map([['party', [{ id: 'party-acme', key: 'acme' }]]]);
    const [step] = planned({ parties: [{ key: 'acme', name: 'Acme' }] }, later).flat();
    expect(step).toMatchObject({ id: 'party-acme', commands: [{ type: 'RegisterParty', id: 'party-acme' }] });
  });

  it('is refused if the file names another processor for the same engagement', () => {
    const things = registerWith({
      'party-old': { name: 'Old' },
      'party-new': { name: 'New' },
      'engagement-hosting': { processor: 'party-old', work: 'Hosting' },
    });
    const file = { engagements: [{ key: 'hosting', processor: 'new', work: 'Hosting' }] };
    expect(() => planned(file, things)).toThrow(refusal('INVALID', 'engagements.0.processor'));
  });
});

describe('a complete file', () => {
  const things = {
    'contact-dpo': { name: 'Ada' },
    'party-acme': { name: 'Acme' },
    'processingActivity-marketing': activity,
    'engagement-hosting': { processor: 'party-acme', work: 'Hosting' },
    'transfer-support': { kind: 'ACCESS', importer: 'party-acme' },
    'jurisdictionProfile-KR': {},
  };

  it('retires things that it leaves out, each before the things that it refers to', () => {
    expect(shapes(planned({ complete: true }, registerWith(things)))).toEqual([
      ['CloseJurisdictionProfile', {}],
      ['EndTransfer', {}],
      ['EndEngagement', {}],
      ['RetireProcessingActivity', {}],
      ['RetireParty', {}],
      ['RetireContact', {}],
    ]);
  });

  it('retires nothing unless it says that it is complete', () => {
    expect(planned({}, registerWith(things))).toEqual([]);
    expect(planned({ complete: false }, registerWith(things))).toEqual([]);
  });

  it('retires after all changes, so that nothing refers to it any more', () => {
    const existing = registerWith({
      'party-old': { name: 'Old' },
      'party-acme': { name: 'Acme', parent: 'party-old' },
    });
    const waves = planned({ complete: true, parties: [{ key: 'acme', name: 'Acme' }] }, existing);
    expect(waves.map((wave) => types([wave]))).toEqual([['ChangePartyParent'], ['RetireParty']]);
  });

  it('waits for what it retires to be seen, and says what it is', () => {
    const [step] = planned({ complete: true }, registerWith({ 'party-acme': { name: 'Acme' } })).flat();
    expect(step).toMatchObject({ id: 'party-acme', key: 'acme', path: 'parties' });
    expect(step!.commands[0]!.meta).toEqual({ effectiveOn: TODAY, commandId: expect.any(String) });
  });

  it('ends what it names, and what it registers for that, once', () => {
    const ended = { processingActivities: ['fax'], engagements: ['main'] };
    const file = {
      processingActivities: [{ key: 'fax', ...activity }],
      parties: [{ key: 'acme', name: 'Acme' }],
      engagements: [{ key: 'main', processor: 'acme', work: 'Faxing', activities: ['fax'] }],
      ended,
    };
    expect(types(planned(file))).toEqual([
      ...['RegisterParty', 'RegisterProcessingActivity', 'EngageProcessor'],
      ...['EndEngagement', 'RetireProcessingActivity'],
    ]);
    const existing = registerWith({ 'processingActivity-fax': activity });
    expect(types(planned({ ended: { processingActivities: ['fax'] } }, existing))).toEqual([
      'RetireProcessingActivity',
    ]);
    const gone = registerWith({ 'processingActivity-fax': activity }, ['processingActivity-fax']);
    expect(
      planned({ processingActivities: file.processingActivities, ended: { processingActivities: ['fax'] } }, gone),
    ).toEqual([]);
    expect(planned({ complete: true, ended: { processingActivities: ['fax'] } }, gone)).toEqual([]);
    expect(() => planned({ ended })).toThrow(refusal('NOT_FOUND', 'ended.processingActivities.0'));
  });

  it('leaves alone what is retired already, and what does not exist on that date', () => {
    const existing = registerWith({ 'party-acme': { name: 'Acme' } }, ['party-acme']);
    existing.set('contact', [{ id: 'contact-dpo', key: 'dpo' }]);
    expect(planned({ complete: true }, existing)).toEqual([]);
  });

  it('keeps what it names by its id', () => {
    const existing = registerWith({ 'party-acme': { name: 'Acme' } });
    expect(planned({ complete: true, parties: [{ key: 'party-acme', name: 'Acme' }] }, existing)).toEqual([]);
  });

  it.each<[string, Record<string, Data>, string[][]]>([
    [
      'a company before its parent',
      { 'party-parent': { name: 'P' }, 'party-child': { name: 'C', parent: 'party-parent' } },
      [['child'], ['parent']],
    ],
    [
      'the engagement of a sub-processor before the one above it',
      {
        'engagement-main': { processor: 'party-acme', work: 'Hosting' },
        'engagement-sub': { processor: 'party-acme', work: 'Backups', under: 'engagement-main' },
      },
      [['sub'], ['main']],
    ],
  ])('retires %s', (_, existing, waves) => {
    expect(keys(planned({ complete: true }, registerWith(existing)))).toEqual(waves);
  });
});

describe('the plan of translations', () => {
  const texts = [{ field: 'title', text: 'x' }];
  const entry = (language: string, key = 'marketing') => ({ type: 'processingActivity', key, language, texts });
  const file = { processingActivities: [{ ...activity, key: 'marketing' }] };

  it('comes after its thing, each language of a thing in a wave of its own: none overtakes the other', () => {
    const translations = [entry('ko'), entry('ja'), entry('fr')];
    const waves = planned({ ...file, translations });
    expect(waves.map((wave) => wave.map(({ path }) => path))).toEqual([
      ['processingActivities.0'],
      ['translations.0'],
      ['translations.1'],
      ['translations.2'],
    ]);
    expect(new Set(waves.flat().map(({ id }) => id)).size).toBe(1);
  });

  it('is refused for a thing and a language that are there twice, and for nothing', () => {
    expect(() => planned({ ...file, translations: [entry('ko'), entry('ko')] })).toThrow(
      refusal('INVALID', 'translations.1'),
    );
    expect(() => planned({ translations: [entry('ko')] })).toThrow(refusal('NOT_FOUND', 'translations.0.key'));
  });
});
