import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { type FileMistake, LARGEST_FILE, readRegisterFile, UnreadableFile } from '#register-file';
import { ServedRegister } from './over-the-wire.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');

const REGISTER = `mutation ($input: RegisterProcessingActivityInput!, $meta: CommandMeta) {
  registerProcessingActivity(input: $input, meta: $meta) { id }
}`;
const RETITLE = `mutation ($id: ID!, $meta: CommandMeta) {
  retitleActivity(id: $id, title: "Letters", meta: $meta) { position revision }
}`;
const LIST =
  'query ($first: Int, $after: String, $at: Moment) { parties(first: $first, after: $after, at: $at) { totalCount } }';

const VISITS = { reference: '6.1', title: 'Visits', role: 'CONTROLLER' };

interface Refusal {
  code: string;
  path?: string;
  message: unknown;
}

let register: ServedRegister;
/** Ids of the things of the small register, by key. */
let id: Record<string, string>;
let position: string;

beforeAll(async () => {
  register = await ServedRegister.start();
  Logger.overrideLogger(false);
  await register.apply(SMALL);
  const { parties, processingActivities } = await register.get(
    '{ parties { nodes { id key } } processingActivities { nodes { id key } } }',
  );
  const things: { id: string; key: string }[] = [...parties.nodes, ...processingActivities.nodes];
  id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
});
beforeEach(async () => {
  position = await register.position();
});
afterAll(() => register.destroy());

/** Returns the only refusal of the request, and checks that nothing was stored. */
async function refusal(query: string, variables: object = {}): Promise<Refusal> {
  const { data, errors } = await register.ask(query, variables);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await register.position()).toBe(position);
  const [{ message, extensions }] = errors as [{ message: string; extensions: { code: string; path?: string } }];
  return { code: extensions.code, path: extensions.path, message };
}

/** Matches a message with these words, which say what was expected. */
const saying = (words: string) => expect.stringContaining(words);

describe('A value that does not fit its type is told with its path, and what was expected', () => {
  it.each<[what: string, input: object, meta: object, path: string, words: string]>([
    ['an unknown code', { ...VISITS, role: 'CONTROLER' }, {}, 'input.role', '"CONTROLLER"'],
    ['a broken date', VISITS, { effectiveOn: '2024-02-30' }, 'meta.effectiveOn', 'an ISO 8601 date such as 2023-02-22'],
    ['a date out of time', VISITS, { effectiveOn: '0024-02-03' }, 'meta.effectiveOn', 'an ISO 8601 date'],
    [
      'a period that is no ISO duration',
      { ...VISITS, retention: [{ key: 'all', kind: 'FIXED_PERIOD', period: '12 months', until: [], unless: [] }] },
      {},
      'input.retention.0.period',
      'an ISO 8601 duration such as P12M',
    ],
    ['a number for a text', { ...VISITS, reference: 5.1 }, {}, 'input.reference', 'String cannot represent'],
    ['a number for a revision', VISITS, { expectedRevision: 3 }, 'meta.expectedRevision', 'put it in quotes'],
    ['a key with a blank', { ...VISITS, key: 'our visits' }, {}, 'input.key', 'a key of letters, digits'],
    ['a field that is missing', { reference: '6.1', role: 'CONTROLLER' }, {}, 'input', '"title"'],
    ['a field that is unknown', { ...VISITS, titel: 'Visits' }, {}, 'input', 'Did you mean "title"'],
  ])('%s, however often it is sent', async (_what, input, meta, path, words) => {
    for (let time = 1; time <= 3; time += 1)
      expect(await refusal(REGISTER, { input, meta })).toEqual({
        code: 'BAD_USER_INPUT',
        path,
        message: saying(words),
      });
  });

  it('a variable that is missing', async () => {
    expect(await refusal(REGISTER)).toEqual({
      code: 'BAD_USER_INPUT',
      path: 'input',
      message: saying('RegisterProcessingActivityInput!'),
    });
  });

  it('several values, each by itself', async () => {
    const input = { ...VISITS, role: 'CONTROLER', reference: 5.1 };
    const { errors } = await register.ask(REGISTER, { input, meta: { effectiveOn: 'today' } });

    expect(errors!.map(({ extensions }) => extensions.path).sort()).toEqual([
      'input.reference',
      'input.role',
      'meta.effectiveOn',
    ]);
  });

  it.each([
    ['an unknown code', 'role: CONTROLER, title: "Visits"', '"CONTROLLER"'],
    ['a broken key', 'role: CONTROLLER, title: "Visits", key: "our visits"', 'a key of letters, digits'],
  ])('%s within the document itself, by its line and column', async (_what, fields, words) => {
    const answer = await register.ask(
      `mutation {\n  registerProcessingActivity(input: { reference: "6.1", ${fields} }) { id }\n}`,
    );

    expect(answer).toEqual({
      data: null,
      errors: [
        {
          message: saying(words),
          locations: [{ line: 2, column: expect.any(Number) }],
          extensions: { code: expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/) },
        },
      ],
    });
  });

  it('a country that is none, of which NO is not', async () => {
    const party = (country: string) =>
      register.ask(`mutation { registerParty(input: { name: "Fjord", country: "${country}" }) { id } }`);

    expect((await party('UK')).errors![0]!.message).toBe(
      'Expected an ISO 3166-1 alpha-2 country code such as DE, not "UK".',
    );
    expect((await party('NO')).errors).toBeUndefined();
  });
});

describe('A command that a rule refuses stores nothing, and says why and where:', () => {
  it.each<[what: string, input: object, path: string, words: string]>([
    [
      'a reference to nothing',
      { ...VISITS, controllers: ['party-none'] },
      'controllers.0',
      'There is no party party-none',
    ],
    [
      'a row limited to a row that is not there',
      {
        ...VISITS,
        sources: [{ key: 's', description: 'S', dataCategories: ['clicks'], dataSubjects: [], purposes: [] }],
      },
      'sources.0.dataCategories.0',
      'The activity has no data category clicks',
    ],
    [
      'a fixed period without its period',
      { ...VISITS, retention: [{ key: 'all', kind: 'FIXED_PERIOD', until: [], unless: [] }] },
      'retention.0.period',
      'A fixed period needs its period, such as P12M',
    ],
    [
      'a key that is there twice',
      {
        ...VISITS,
        systems: [
          { key: 'crm', name: 'A' },
          { key: 'crm', name: 'B' },
        ],
      },
      'systems.1.key',
      'The key crm is there twice',
    ],
  ])('%s', async (_what, input, path, words) => {
    const code = path === 'controllers.0' ? 'NOT_FOUND' : 'INVALID';

    expect(await refusal(REGISTER, { input })).toEqual({ code, path, message: saying(words) });
  });

  it('a reference to a thing of another kind', async () => {
    const refused = await refusal(REGISTER, { input: { ...VISITS, controllers: [id.newsletter] } });

    expect(refused).toEqual({ code: 'NOT_FOUND', path: 'controllers.0', message: saying('is no party') });
  });

  it('a reference to what exists only later', async () => {
    const input = { ...VISITS, controllers: [id.acme] };
    const refused = await refusal(REGISTER, { input, meta: { effectiveOn: '2023-12-31' } });

    expect(refused).toEqual({
      code: 'NOT_FOUND',
      path: 'controllers.0',
      message: saying('not in force on 2023-12-31'),
    });
  });

  describe('a command that is too large for some ledgers', () => {
    // Just beyond the bound: a body over 1 MiB would be refused for its size.
    const purposes = Array.from({ length: 113 }, (_, i) => ({ key: `p${i}`, description: 'x'.repeat(9_000) }));
    const tooLarge = { code: 'TOO_LARGE', message: saying('one command has at most 1000000') };

    it('when it is sent, by its largest field', async () => {
      const refused = await refusal(REGISTER, { input: { ...VISITS, key: 'large', purposes } });

      expect(refused).toEqual({ ...tooLarge, path: 'purposes' });
    });

    it.each([true, false])('in a register file, before anything of it is recorded (dry run: %s)', async (dryRun) => {
      const activities = [{ ...VISITS, controllers: undefined, key: 'large', purposes }];
      const input = { parties: [{ key: 'small', name: 'Small Ltd' }], processingActivities: activities };

      const refused = await refusal(
        'mutation ($input: RegisterInput!, $dryRun: Boolean) { applyRegister(input: $input, dryRun: $dryRun) { events } }',
        { input, dryRun },
      );

      expect(refused).toEqual({ ...tooLarge, path: 'processingActivities.0.purposes' });
      expect((await register.get('{ parties(filter: { text: "Small Ltd" }) { totalCount } }')).parties.totalCount).toBe(
        0,
      );
    });
  });

  it('a thing that is not there', async () => {
    const refused = await refusal(RETITLE, { id: 'processingActivity-none' });

    expect(refused).toEqual({ code: 'NOT_FOUND', path: 'id', message: saying('There is no processing activity') });
  });

  it('retiring what is still referred to, naming what refers to it', async () => {
    const refused = await refusal('mutation ($id: ID!) { retireParty(id: $id) { id } }', { id: id.acme });

    expect(refused).toMatchObject({ code: 'STILL_REFERRED_TO', path: 'id' });
    for (const referrer of ['processing activity 5.10 Newsletter', 'engagement Sending newsletters', 'profile KR'])
      expect(refused.message).toContain(referrer);
  });

  it('annulling the registration of what is still referred to', async () => {
    const { history } = await register.get('query ($of: ID!) { history(of: $of) { nodes { position } } }', {
      of: id.mailer,
    });
    const annul =
      'mutation ($of: ID!, $position: Position!) { annul(of: $of, position: $position, reason: "x") { id } }';

    const refused = await refusal(annul, { of: id.mailer, position: history.nodes[0].position });

    expect(refused.code).toBe('STILL_REFERRED_TO');
  });

  it('an effective date before existence, and since when it exists', async () => {
    const refused = await refusal(RETITLE, { id: id.newsletter, meta: { effectiveOn: '2023-12-31' } });

    expect(refused).toEqual({
      code: 'EFFECTIVE_BEFORE_EXISTENCE',
      path: 'meta.effectiveOn',
      message: saying('exists from 2024-01-01'),
    });
  });

  it('a stale expectedRevision, and the revision that it has', async () => {
    const retitled = await register.get(RETITLE, { id: id.newsletter });
    position = retitled.retitleActivity.position;

    const refused = await refusal(RETITLE, { id: id.newsletter, meta: { expectedRevision: '0' } });

    expect(refused).toEqual({
      code: 'REVISION_CONFLICT',
      path: 'meta.expectedRevision',
      message: saying(`it is at revision ${retitled.retitleActivity.revision}, you decided on 0`),
    });
  });

  it.each([
    ['de', 'Das Feld ist leer: Sagen Sie, was es ist, oder lassen Sie es weg.'],
    ['ja-JP,ja;q=0.9', '空欄です。内容を入力するか、省いてください。'],
  ])('a blank text, in the language of the request too (%s)', async (language, text) => {
    for (const dryRun of [false, true]) {
      const query =
        'mutation ($id: ID!, $meta: CommandMeta) { retitleActivity(id: $id, title: " ", meta: $meta) { id } }';
      const answer = await fetch(`${register.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query, variables: { id: id.newsletter, meta: { dryRun } } }),
      });
      const { errors } = (await answer.json()) as { errors: object[] };
      expect(errors).toMatchObject([
        {
          message: 'It is blank: say what it is, or leave it out.',
          extensions: { code: 'INVALID', translation: { text, language: language.slice(0, 2) } },
        },
      ]);
    }
  });

  it('a correction that contradicts a later event, and which to annul or redate first', async () => {
    const source = {
      key: 'site',
      description: 'The website',
      dataCategories: ['clicks'],
      dataSubjects: [],
      purposes: [],
    };
    const { setSource } = await register.get(
      'mutation ($id: ID!, $source: SourceInput!) { setSource(id: $id, source: $source, meta: { effectiveOn: "2025-01-01" }) { position } }',
      { id: id.newsletter, source },
    );
    position = setSource.position;

    const refused = await refusal(
      'mutation ($id: ID!) { removeDataCategory(id: $id, key: "clicks", meta: { effectiveOn: "2024-06-01" }) { id } }',
      { id: id.newsletter },
    );

    expect(refused).toEqual({
      code: 'CONTRADICTS_LATER',
      path: 'meta.effectiveOn',
      message: saying(`SourceSet of 2025-01-01 (position ${setSource.position}) would no longer apply`),
    });
    expect(refused.message).toContain('Annul or redate that event first');
  });

  it.each([
    ['annul(of: OF, position: "9999", reason: "x")', 'NOT_FOUND', 'position', 'its history lists them'],
    ['annul(of: "party-none", position: "1", reason: "x")', 'NOT_FOUND', 'position', 'has no event at position 1'],
    ['annul(of: "nothing", position: "1", reason: "x")', 'NOT_FOUND', 'of', 'There is nothing with the id nothing'],
    [
      'redate(of: OF, position: "5", to: "2024-02-01", reason: "x", meta: { effectiveOn: "2024-02-01" })',
      'INVALID',
      'meta.effectiveOn',
      'leave effectiveOn out',
    ],
    ['approve(of: OF)', 'WRONG_STATUS', undefined, 'submit it for review first'],
  ])('%s', async (act, code, path, words) => {
    const refused = await refusal(`mutation { ${act.replace('OF', `"${id.newsletter}"`)} { id } }`);

    expect(refused).toEqual({ code, path, message: saying(words) });
  });
});

describe('A question that cannot be answered says what could be asked:', () => {
  it.each<[what: string, variables: object, code: string, path: string, words: string]>([
    ['a cursor that is none', { after: 'bm9uZQ' }, 'BAD_CURSOR', 'after', 'use an endCursor'],
    ['a page that is too large', { first: 1001 }, 'INVALID', 'first', '0 to 1000'],
    ['a page of less than nothing', { first: -1 }, 'INVALID', 'first', '0 to 1000'],
    [
      'a position that is not recorded',
      { at: { position: '9999' } },
      'POSITION_UNKNOWN',
      'at.position',
      'has not been recorded',
    ],
    [
      'knownAt and position at once',
      { at: { position: '1', knownAt: '2024-01-01' } },
      'INVALID',
      'at',
      'knownAt or position',
    ],
  ])('%s', async (_what, variables, code, path, words) => {
    expect(await refusal(LIST, variables)).toEqual({ code, path, message: saying(words) });
  });

  it('a cursor of another moment', async () => {
    const { parties } = await register.get('{ parties(first: 1) { pageInfo { endCursor } } }');
    const variables = { after: parties.pageInfo.endCursor, at: { on: '2024-01-01' } };

    expect(await refusal(LIST, variables)).toMatchObject({ code: 'BAD_CURSOR', path: 'after' });
  });

  it('the history of what never was, and a cursor that no history gave', async () => {
    expect(await refusal('{ history(of: "party-none") { totalCount } }')).toMatchObject({
      code: 'NOT_FOUND',
      path: 'of',
    });
    const story = `{ history(of: "${id.acme}", after: "bm9uZQ") { totalCount } }`;
    expect(await refusal(story)).toMatchObject({ code: 'BAD_CURSOR', path: 'after' });
  });

  it('a field that is unknown', async () => {
    const refused = await refusal('{ ledger { positon } }');

    expect(refused).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', message: saying('Did you mean "position"') });
  });
});

describe('Over HTTP', () => {
  async function send(path: string, init: RequestInit = {}): Promise<{ code: string; message: string }> {
    const response = await fetch(`${register.url}${path}`, init);
    const { data, errors } = (await response.json()) as {
      data: null;
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    return { code: errors[0]!.extensions.code, message: errors[0]!.message };
  }
  const posted = (body: string) =>
    send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('a mutation by GET is refused as such', async () => {
    const query = encodeURIComponent('mutation { registerParty(input: { name: "By GET" }) { id } }');

    const { code, message } = await send(`/graphql?query=${query}`);
    expect(code).not.toBe('INTERNAL');
    expect(message).toContain('GET');
    expect(await register.position()).toBe(position);
  });

  it('one of several operations is asked for by its name', async () => {
    const query = encodeURIComponent('query A { ledger { position } } query B { ledger { events } }');

    expect((await send(`/graphql?query=${query}`)).code).not.toBe('INTERNAL');
  });

  it.each([
    ['malformed JSON', '{ "query": ', 'not valid JSON'],
    ['no query', '{}', 'Unknown query'],
    ['variables that are none', '{ "query": "{ ledger { position } }", "variables": "none" }', 'must be object'],
    [
      'an operation name that cannot become a text',
      '{ "query": "{ ledger { position } }", "operationName": { "toString": 1 } }',
      'must be string',
    ],
  ])('%s is told', async (_what, body, words) => {
    expect(await posted(body)).toEqual({ code: 'BAD_REQUEST', message: saying(words) });
  });

  it('a document that does not parse is told', async () => {
    const refused = await posted(JSON.stringify({ query: '{ ledger {' }));

    expect(refused).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', message: saying('Syntax Error') });
  });
});

describe('A register file that is refused by the register stores nothing', () => {
  it.each<[what: string, file: string, code: string, path: string]>([
    [
      'a reference to a key that neither it nor the register has',
      'processingActivities: [{ key: visits, reference: "6.1", title: Visits, role: CONTROLLER, controllers: [acme, acmee] }]',
      'NOT_FOUND',
      'processingActivities.0.controllers.1',
    ],
    ['a thing without a key', 'parties: [{ key: fjord, name: Fjord }, { name: Nameless }]', 'INVALID', 'parties.1.key'],
    [
      'a key that is there twice',
      'parties: [{ key: fjord, name: Fjord }, { key: fjord, name: Fjord again }]',
      'INVALID',
      'parties.1.key',
    ],
    [
      'a row that is there twice in a thing that exists',
      'processingActivities: [{ key: newsletter, reference: "5.10", title: Newsletter, role: CONTROLLER, dataSubjects: [{ key: readers, name: Readers }, { key: readers, name: Others }] }]',
      'INVALID',
      'processingActivities.0.dataSubjects.1',
    ],
    [
      'a thing that refers back to itself',
      'parties: [{ key: hen, name: Hen, parent: egg }, { key: egg, name: Egg, parent: hen }]',
      'INVALID',
      'parties.0.parent',
    ],
    [
      'a rule that is broken in the last of its things',
      `
parties: [{ key: fjord, name: Fjord }]
transfers: [{ key: out, kind: STORAGE, importer: fjord, grounds: [{ law: EU, code: KR.CONSENT }] }]`,
      'INVALID',
      'transfers.0.grounds.0.code',
    ],
  ])('%s', async (_what, file, code, path) => {
    const { data, errors } = await register.tryApplying(file);

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code, path } }]);
    expect(await register.position()).toBe(position);
  });
});

describe('A register file that cannot be read as one is told mistake by mistake, with path and line:', () => {
  function mistakes(text: string): readonly FileMistake[] {
    try {
      readRegisterFile(text, register.schema);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile);
      return (error as UnreadableFile).mistakes;
    }
    throw new Error('It was read.');
  }
  const activity = (fields: string) => `
processingActivities:
  - key: visits
    title: Visits
    role: CONTROLLER
${fields}`;

  it('a 5.10 that became a number because it had no quotes', () => {
    expect(mistakes(activity('    reference: 5.10'))).toEqual([
      { path: 'processingActivities.0.reference', line: 6, message: saying('put it in quotes') },
    ]);
  });

  it('a key that is there twice', () => {
    expect(mistakes(activity('    reference: "6.1"\n    title: Again'))).toEqual([
      { path: '', line: 7, message: saying('keys must be unique') },
    ]);
  });

  it('a bomb of aliases', () => {
    const layers = 'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`);

    expect(mistakes(['a: &a [x]', ...layers].join('\n'))).toEqual([{ path: '', line: 2, message: saying('alias') }]);
  });

  it('more than 16 MiB', () => {
    expect(mistakes(`parties: [] # ${' '.repeat(LARGEST_FILE)}`)).toEqual([
      { path: '', message: saying('at most 16 MiB') },
    ]);
  });

  it.each([
    ['an unknown field', '    reference: "6.1"\n    titel: Visit', 'processingActivities.0', 'Did you mean "title"'],
    [
      'an unknown code',
      '    reference: "6.1"\n    purposes: [{ key: p, description: P, legalBases: [{ basis: CONSEND }] }]',
      'processingActivities.0.purposes.0.legalBases.0.basis',
      '"CONSENT"',
    ],
    [
      'a period that is no ISO duration',
      '    reference: "6.1"\n    retention: [{ key: r, kind: FIXED_PERIOD, period: 12M }]',
      'processingActivities.0.retention.0.period',
      'ISO 8601 duration',
    ],
  ])('%s', (_what, fields, path, words) => {
    expect(mistakes(activity(fields))).toEqual([{ path, line: expect.any(Number), message: saying(words) }]);
  });

  it('a broken date', () => {
    expect(mistakes('effectiveOn: 2023-02-29')).toEqual([
      { path: 'effectiveOn', line: 1, message: saying('an ISO 8601 date such as 2023-02-22') },
    ]);
  });

  it('several at once', () => {
    const lines = mistakes('effectiveOn: soon\nparties:\n  - key: a\n    name: 7\n  - name: B\n    country: UK');

    expect(lines.map(({ path, line }) => `${line} ${path}`)).toEqual([
      '1 effectiveOn',
      '4 parties.0.name',
      '6 parties.1.country',
    ]);
  });

  it.each([
    ['a list', '- parties'],
    ['a word', 'parties'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(mistakes(text)).toEqual([{ path: '', line: 1, message: saying('is a mapping with lists') }]);
  });

  it.each([
    ['a bracket that is not closed', 'parties: [{ key: a, name: A }'],
    ['a tab', 'parties:\n\t- key: a'],
    ['a tag that is unknown', 'parties: !things []'],
  ])('%s', (_what, text) => {
    expect(mistakes(text)).toContainEqual({
      path: '',
      line: expect.any(Number),
      message: expect.stringMatching(/\w{3}.*\.$/s),
    });
  });

  it('an anchor that is not there', () => {
    expect(mistakes('parties: *all')).toEqual([{ path: '', message: saying('Unresolved alias') }]);
  });

  it('and NO is no mistake: it is Norway, or a no', () => {
    const text =
      'parties: [{ key: fjord, name: Fjord, country: NO }]\nengagements: [{ key: e, processor: fjord, work: W, marketing: NO }]';

    expect(readRegisterFile(text, register.schema)).toMatchObject({
      parties: [{ country: 'NO' }],
      engagements: [{ marketing: 'NO' }],
    });
  });
});
