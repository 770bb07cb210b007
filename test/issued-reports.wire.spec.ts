import { createHash, randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { type Issue, IssueReport } from '#issued-reports';
import { Ledger, newIdOf } from '#ledger';
import { kindOf, type TemplateVersion } from '#reports';
import { IssuedFiles } from '../libs/files/reports/src/issue/issued-files.js';
import { ISSUED, IssuingRegister } from './issuing.js';

/** A file that adds people and a transfer under clauses. */
const PEOPLE = `
effectiveOn: 2024-01-01
parties:
  - { key: host, name: Host Inc, country: US }
processingActivities:
  - { key: stays, reference: "9", title: Stays, role: CONTROLLER, controllers: [acme], dataSubjects: [{ key: guests, name: Guests }] }
transfers:
  - { key: abroad, name: Abroad, kind: ENTRUSTMENT, exporter: acme, importer: host, countries: [US], activities: [stays] }
`;

/** A file that adds an activity. */
const LATER = `
effectiveOn: 2024-01-01
processingActivities:
  - { key: later, reference: "3", title: Later, role: CONTROLLER, controllers: [acme] }
`;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('Issuing a report', () => {
  let register: IssuingRegister;
  beforeAll(async () => {
    register = await IssuingRegister.start();
  });
  afterAll(() => register.served.destroy());

  const count = async () => (await register.served.get('{ reports { totalCount } }')).reports.totalCount;

  it('given open gaps, when issued, then is refused with each gap and its id, and nothing is recorded', async () => {
    const before = await register.served.position();
    const { data, errors } = await register.tryIssuing();

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'GAPS_OPEN', path: 'input.acceptedGaps' } }]);
    const gaps = errors![0]!.extensions.gaps as object[];
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps)
      expect(gap).toEqual({ id: expect.any(String), article: expect.any(String), message: expect.any(String) });
    expect(await register.served.position()).toBe(before);
  });

  it('given all gaps but one accepted, when issued, then names the one that is left', async () => {
    const [left, ...acceptedGaps] = await register.openGaps();
    expect((await register.openGaps({ acceptedGaps })).sort()).toEqual([left]);
  });

  it('given its gaps accepted, when issued, then records what was handed over, and serves the same bytes', async () => {
    const acceptedGaps = await register.openGaps();
    const position = await register.served.position();

    const { report } = await register.issue();

    expect(report).toMatchObject({
      kind: 'ICO',
      moment: { on: new Date().toISOString().slice(0, 10), position },
      language: 'en',
      format: 'JSON',
      by: 'anonymous',
      account: null,
      issuedTo: 'The authority',
      purpose: 'Request 4711',
      recipientErased: false,
      controller: null,
      activities: [],
      contacts: [{ name: 'Dana Example' }],
    });
    expect([...report.acceptedGaps].sort()).toEqual([...acceptedGaps].sort());
    expect(report.file.acceptedGaps.map(({ id }: { id: string }) => id)).toEqual(report.acceptedGaps);
    const bytes = await register.bytes(report.file.address);
    expect(bytes.length).toBe(report.size);
    expect(JSON.parse(String(bytes))).toMatchObject({
      state: 'ISSUED',
      issue: { number: report.number, on: report.issuedOn, to: 'The authority', purpose: 'Request 4711' },
    });
    expect(sha256(bytes)).toBe(report.file.sha256);
  });

  it('given drafts that nobody has approved, then leaves them out, says how many to its maker alone, and keeps the choice', async () => {
    const unapproved = 'LEFT_OUT';
    const input = { kind: 'ICO', format: 'JSON', issuedTo: 'The authority', purpose: 'Request 4712', unapproved };
    const acceptedGaps = await register.openGaps(input);
    const { issueReport } = await register.served.get(
      'mutation ($input: IssueReportInput!) { issueReport(input: $input) { leftOut report { id unapproved file { address } } } }',
      { input: { ...input, acceptedGaps } },
    );
    expect(issueReport).toMatchObject({ leftOut: 2, report: { unapproved } });
    const { id, file } = issueReport.report;
    expect(String(await register.bytes(file.address))).not.toMatch(/Letters|Shop|leftOut/);
    const { reissue } = await register.served.get('query ($id: ID!) { reissue(id: $id) { answer } }', { id });
    expect(reissue.answer).toBe('SAME');
  });

  it('given the same command sent again, then answers the first receipt, and adds nothing', async () => {
    const meta = { commandId: randomUUID() };
    const acceptedGaps = await register.openGaps();
    const first = await register.issue({ acceptedGaps }, meta);
    await register.served.apply(LATER);
    const position = await register.served.position();

    expect(await register.issue({ acceptedGaps }, meta)).toEqual(first);
    expect(await register.served.position()).toBe(position);
  });

  it('given the same command several times at once, then issues one report', async () => {
    const meta = { commandId: randomUUID() };
    const acceptedGaps = await register.openGaps();
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 3 }, () => register.tryIssuing({ acceptedGaps }, meta)));

    expect(new Set(answers.map(({ data }) => data?.issueReport?.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it.each([
    ['another recipient', { issuedTo: 'Somebody else' }],
    ['another purpose', { purpose: 'Another' }],
    ['another moment', { at: { on: '2024-06-01' } }],
    ['another format', { format: 'CSV' }],
  ])('given its id used for %s, then is refused', async (_, other) => {
    const meta = { commandId: randomUUID() };
    await register.issue({}, meta);
    const { errors } = await register.tryIssuing({ acceptedGaps: await register.openGaps(), ...other }, meta);
    expect(errors).toMatchObject([{ extensions: { code: 'COMMAND_ID_REUSED' } }]);
  });

  it.each([
    ['no recipient', { issuedTo: ' ' }, {}, 'INVALID', 'issuedTo'],
    ['no purpose', { purpose: '' }, {}, 'INVALID', 'purpose'],
    ['an account without a grant', { account: 'account-1' }, {}, 'NOT_FOUND', 'input.account'],
    ['an unknown kind', { kind: 'NONE' }, {}, 'NOT_FOUND', 'kind'],
    ['an unknown language', { language: 'xx' }, {}, 'BAD_USER_INPUT', undefined],
    ['a date of its own', {}, { effectiveOn: '2024-01-01' }, 'INVALID', 'meta.effectiveOn'],
    ['a rehearsal', {}, { dryRun: true }, 'INVALID', 'meta.dryRun'],
    ['a revision', {}, { expectedRevision: '0' }, 'INVALID', 'meta.expectedRevision'],
  ])('given %s, then is refused', async (_, input, meta, code, path) => {
    const { errors } = await register.tryIssuing({ acceptedGaps: await register.openGaps(), ...input }, meta);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    if (path) expect(errors![0]!.extensions.path).toBe(path);
  });

  it('given a scope and a moment, then issues what it was then', async () => {
    const [acme, letters] = [
      await register.idOf('parties', 'acme'),
      await register.idOf('processingActivities', 'letters'),
    ];
    const at = { on: '2024-02-01', position: await register.served.position() };
    await register.served.apply(LATER.replaceAll('ater', 'atest').replace('"3"', '"4"'));

    const { report } = await register.issue({ controller: acme, at });
    expect(report).toMatchObject({ controller: { name: 'Acme Ltd' }, moment: { on: '2024-02-01' } });
    const ofOne = (await register.issue({ activities: [letters, letters] })).report;
    expect(ofOne.activities).toEqual([{ id: letters, name: expect.stringContaining('Letters') }]);

    const text = (await register.bytes(report.file.address)).toString();
    expect(text).toContain('Shop');
    expect(text).not.toContain('Latest');
    expect((await register.bytes(ofOne.file.address)).toString()).not.toContain('Shop');
  });

  it('lists what was issued, the newest first, in pages, and finds it by text and kind', async () => {
    const before = await count();
    for (const n of [1, 2, 3]) await register.issue({ purpose: `Request ${n}` });
    const ask = async (rest = '') =>
      (
        await register.served.get(
          `{ reports${rest} { totalCount nodes { purpose } pageInfo { hasNextPage endCursor } counts(by: KIND) { value count } } }`,
        )
      ).reports;

    const page = await ask('(first: 2)');
    expect(page).toMatchObject({ totalCount: before + 3, nodes: [{ purpose: 'Request 3' }, { purpose: 'Request 2' }] });
    expect((await ask(`(first: 2, after: "${page.pageInfo.endCursor}")`)).nodes[0]).toEqual({ purpose: 'Request 1' });
    expect(page.counts).toEqual([{ value: 'ICO', count: before + 3 }]);
    expect((await ask('(filter: { text: "request 2" })')).nodes).toEqual([{ purpose: 'Request 2' }]);
    expect((await ask('(filter: { kind: "OTHER" })')).totalCount).toBe(0);
    expect((await ask('(sort: [{ by: ISSUED_AT }])')).nodes[0]).not.toEqual({ purpose: 'Request 3' });
  });

  it('is known at a position from which on it was issued, and not before', async () => {
    const before = await register.served.position();
    const { id } = await register.issue();
    const at = (position: string) =>
      register.served.get(`{ issuedReport(id: "${id}", at: { position: "${position}" }) { id } }`);
    expect((await at(before)).issuedReport).toBeNull();
    expect((await at(await register.served.position())).issuedReport).toEqual({ id });
  });
});

describe('An issued report, made again', () => {
  let register: IssuingRegister;
  beforeAll(async () => {
    register = await IssuingRegister.start();
  });
  afterAll(() => register.served.destroy());

  const reissue = async (id: string) =>
    (
      await register.served.get(
        `{ reissue(id: "${id}") { answer movedOn { what before now } madeAgain byItsTemplate byCurrentTemplate issued { address sha256 } } }`,
      )
    ).reissue;

  it('is narrowed to the same people and transfers, and says which', async () => {
    await register.served.apply(PEOPLE);
    const transfer = await register.idOf('transfers', 'abroad');
    const notice = await register.issue({ kind: 'UK_NOTICE', dataSubjects: ['Guests'], format: 'MARKDOWN' });
    const tables = await register.issue({ kind: 'UK_IDTA', transfers: [transfer], format: 'HTML' });
    const scopes = await register.served.get(
      '{ reports(first: 2) { nodes { kind dataSubjects transfers { id name } } } }',
    );
    expect(scopes.reports.nodes).toEqual([
      { kind: 'UK_IDTA', dataSubjects: [], transfers: [{ id: transfer, name: 'Abroad' }] },
      { kind: 'UK_NOTICE', dataSubjects: ['Guests'], transfers: [] },
    ]);
    const text = String(await register.bytes(notice.report.file.address));
    expect(text).toMatch(/^# Information on the processing of your data: Guests/);
    for (const { id } of [notice, tables]) expect(await reissue(id)).toMatchObject({ answer: 'SAME', movedOn: [] });
  });

  it('is the same, also after the register has moved on', async () => {
    const { id, report } = await register.issue();
    await register.served.apply(LATER);

    expect(await reissue(id)).toMatchObject({
      answer: 'SAME',
      movedOn: [],
      madeAgain: report.file.sha256,
      byItsTemplate: expect.stringContaining('/reports/draft?'),
      byCurrentTemplate: null,
      issued: { address: report.file.address, sha256: report.file.sha256 },
    });
  });

  it('is the same as PDF too, which another process makes', async () => {
    const { id, report } = await register.issue({ format: 'PDF' });
    expect(report.file.mediaType).toBe('application/pdf');
    expect((await register.bytes(report.file.address)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await reissue(id)).toMatchObject({ answer: 'SAME', madeAgain: report.file.sha256 });
  });

  it('given other law data, another renderer and other content since, then says what has moved on, and keeps the file', async () => {
    const { id, report } = await register.issue();
    const get = <T>(part: abstract new (...args: never[]) => T) => register.served.app.get<T>(part, { strict: false });
    const data = (await get(Ledger).read(id))[0]!.data as Issue;
    const before = { sha256: sha256(Buffer.from('{}')), contentHash: 'f'.repeat(64), bytes: Buffer.from('{}') };
    const former = await register.served.inside(async () => {
      const commandId = randomUUID();
      const of = { ...data, id: newIdOf('issuedReport', commandId) };
      const kept = (await get(IssuedFiles).open({ ...data, id }))!;
      const file = await get(IssuedFiles).keep({ ...kept, ...before }, of, commandId);
      const issue = { ...data, file, lawVersion: '2020-01-01.1', renderer: 'Regesta 0.0.1' };
      return get(CommandBus).execute(new IssueReport(of.id, issue, { commandId }));
    });

    expect(await reissue(former.id)).toMatchObject({
      answer: 'CHANGED',
      movedOn: [
        { what: 'LAW', before: '2020-01-01.1', now: report.lawVersion },
        { what: 'RENDERER', before: 'Regesta 0.0.1', now: report.renderer },
        { what: 'CONTENT', before: before.contentHash, now: report.file.contentHash },
      ],
      madeAgain: report.file.sha256,
      issued: { sha256: before.sha256 },
    });
    expect((await register.bytes(`/reports/${former.id}`)).toString()).toBe('{}');
  });

  it('given a new template of its kind, then is the same by its own, and says where it is made by the new one', async () => {
    const { id, report } = await register.issue();
    const templates = kindOf('ICO').templates as [TemplateVersion, ...TemplateVersion[]];
    const [current] = templates;
    templates.push({ ...current, version: 'next' });
    try {
      const again = await reissue(id);
      expect(again).toMatchObject({
        answer: 'SAME',
        movedOn: [{ what: 'TEMPLATE', before: current.version, now: 'next' }],
        madeAgain: report.file.sha256,
      });
      const made = async (address: string) => JSON.parse(String(await register.bytes(address))).report.cover.template;
      expect(await made(again.byItsTemplate)).toMatchObject({ version: current.version });
      expect(await made(again.byCurrentTemplate)).toMatchObject({ version: 'next' });
    } finally {
      templates.pop();
    }
  });

  it('given a person in it forgotten, then is erased: no file, no hash, no text, at any moment', async () => {
    const { id, report } = await register.issue();
    const before = await register.served.position();
    const [{ id: dana }] = report.contacts;
    await register.served.get(
      `mutation { forgetContact(id: "${await register.idOf('contacts', 'unnamed')}", reason: "Asked") { id } }`,
    );
    expect((await reissue(id)).answer).toBe('SAME'); // somebody else was forgotten

    await register.served.get(`mutation { forgetContact(id: "${dana}", reason: "Asked") { id } }`);

    expect(await reissue(id)).toEqual({
      answer: 'ERASED',
      movedOn: [],
      madeAgain: null,
      byItsTemplate: null,
      byCurrentTemplate: null,
      issued: null,
    });
    for (const at of ['', `, at: { position: "${before}" }`]) {
      const { issuedReport } = await register.served.get(`{ issuedReport(id: "${id}"${at}) { ${ISSUED} } }`);
      expect(issuedReport).toMatchObject({ file: null, issuedTo: 'The authority', acceptedGaps: report.acceptedGaps });
    }
    const response = await register.download(report.file.address);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ERASED' } }] });
  });

  it('is refused for an id that is none', async () => {
    for (const id of ['issuedReport-none', 'contact-1', '']) {
      const { errors } = await register.served.ask(`{ reissue(id: "${id}") { answer } }`);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

describe('The recipient of an issued report', () => {
  it('can be forgotten: the fact stays, and the file, which names the recipient, is gone', async () => {
    const register = await IssuingRegister.start();
    try {
      const { id, report } = await register.issue({ issuedTo: 'Vera Recipient' });
      await register.served.get(`mutation { forgetContact(id: "${id}", reason: "Asked") { id } }`);

      const { issuedReport } = await register.served.get(`{ issuedReport(id: "${id}") { ${ISSUED} } }`);
      expect(issuedReport).toEqual({ ...report, file: null, issuedTo: null, purpose: null, recipientErased: true });
      expect((await register.download(report.file.address)).status).toBe(410);
    } finally {
      await register.served.destroy();
    }
  });
});
