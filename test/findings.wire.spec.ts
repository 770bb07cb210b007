import { jest } from '@jest/globals';
import { Snapshots } from '#snapshot/reader';
import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2019-01-01
parties:
  - { key: acme, name: Acme, country: DE }
  - { key: hosting, name: Hosting Inc., country: US }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [acme] }
  - { key: visits, reference: "2", title: Visits, role: CONTROLLER, controllers: [acme] }
transfers:
  - key: shielded
    name: Hosting
    kind: STORAGE
    exporter: acme
    importer: hosting
    countries: [US]
    activities: [letters]
    grounds: [{ key: shield, law: EU, code: EU.ADEQ, condition: Privacy Shield }]
  - key: recognised
    name: Tokyo
    kind: STORAGE
    exporter: acme
    importer: hosting
    countries: [JP]
    activities: [letters]
    grounds: [{ key: adequacy, law: EU, code: EU.ADEQ, since: 2021-01-01, recognitionLostOn: 2025-05-01 }]
  - { key: placeless, name: Support, kind: ACCESS, exporter: acme, importer: hosting, activities: [letters] }
`;

const FINDINGS = `query ($filter: FindingFilter, $first: Int, $after: String, $at: Moment) {
  findings(filter: $filter, first: $first, after: $after, at: $at) {
    totalCount
    lawVersion
    pageInfo { hasNextPage endCursor }
    nodes { rule law article severity message subject { type id name } path isVerified }
  }
}`;

let register: ServedRegister;
const ask = async (variables: object) => (await register.get(FINDINGS, variables)).findings;
const refusal = async (variables: object) => (await register.ask(FINDINGS, variables)).errors![0]!;

beforeAll(async () => {
  register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
  await register.apply(FILE);
});
afterAll(() => register.destroy());

describe('Findings', () => {
  it('say in the language of the reader what is wrong, and in which language that is', async () => {
    const SAID = `query ($language: LanguageTag) {
      findings(filter: { rule: "EU.TRANSFER.COUNTRY" }) {
        nodes { message(language: $language) messageLanguage(language: $language) }
      }
    }`;
    const said = async (language?: string) => {
      const [{ message, messageLanguage }] = (await register.get(SAID, { language })).findings.nodes;
      return [messageLanguage, message];
    };
    const english = 'The transfer "Support" names no country. State every country that receives the data.';
    expect(await said()).toEqual(['en', english]);
    expect(await said('pt-BR')).toEqual(['en', english]);
    expect(await said('de-CH')).toEqual([
      'de',
      'Die Übermittlung „Support“ nennt kein Land. Geben Sie jedes Land an, das die Daten empfängt.',
    ]);
    expect(await said('ko')).toEqual([
      'ko',
      '이전 “Support”에 국가가 기재되어 있지 않습니다. 개인정보를 받는 모든 국가를 기재하십시오.',
    ]);
  });

  it('say of a transfer without a country that it is an error, where, by which article, and what to do', async () => {
    const { nodes } = await ask({ filter: { rule: 'EU.TRANSFER.COUNTRY' } });
    expect(nodes).toEqual([
      {
        rule: 'EU.TRANSFER.COUNTRY',
        law: 'EU',
        article: '30(1)(e)',
        severity: 'ERROR',
        message: expect.stringContaining('State every country'),
        subject: { type: 'transfer', id: expect.any(String), name: 'Support' },
        path: 'countries',
        isVerified: true,
      },
    ]);
  });

  it.each([
    ['2020-07-15', []],
    ['2020-07-16', ['Hosting']],
    ['2025-04-30', ['Hosting']],
    ['2025-05-01', ['Hosting', 'Tokyo']], // as recorded, although the law data have no end for it
    ['2026-11-25', ['Hosting', 'Tokyo']],
  ])('tell on %s which transfers relied on a recognition that had fallen', async (on, names) => {
    const { nodes } = await ask({ filter: { rule: 'EU.RECOGNITION.FELL' }, at: { on } });
    expect(nodes.map(({ subject }: { subject: { name: string } }) => subject.name)).toEqual(names);
  });

  it('come errors first, page by page, and the pages are all of them', async () => {
    const whole = await ask({ first: 1000 });
    const paged = [];
    let after: string | undefined;
    do {
      const page = await ask({ first: 2, after });
      expect(page.totalCount).toBe(whole.totalCount);
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(paged).toEqual(whole.nodes);
    expect(whole.nodes.map(({ severity }: { severity: string }) => severity)).toEqual(
      [...whole.nodes.map(({ severity }: { severity: string }) => severity)].sort(
        (a, b) => ['ERROR', 'WARNING', 'NOTICE'].indexOf(a) - ['ERROR', 'WARNING', 'NOTICE'].indexOf(b),
      ),
    );
  });

  it('are found once for a position and a date, however they are paged and filtered', async () => {
    const snapshots = register.app.get(Snapshots, { strict: false });
    const at = jest.spyOn(snapshots, 'at');
    const { pageInfo } = await ask({ first: 1, at: { on: '2021-03-01' } });
    await ask({ first: 1, after: pageInfo.endCursor });
    await ask({ filter: { severity: 'ERROR' }, at: { on: '2021-03-01' } });
    expect(at).toHaveBeenCalledTimes(1);
    at.mockRestore();
  });

  it('are found again once a person has been forgotten, whom they may name', async () => {
    const snapshots = register.app.get(Snapshots, { strict: false });
    const { position } = (await register.get('{ ledger { position } }')).ledger;
    const asOf = { first: 1, at: { position, on: '2021-04-01' } };
    await ask(asOf);
    const { id } = (await register.get('mutation { registerContact(input: { name: "Kim Example" }) { id } }'))
      .registerContact;
    const at = jest.spyOn(snapshots, 'at');
    await ask(asOf);
    expect(at).not.toHaveBeenCalled();
    await register.get(`mutation { forgetContact(id: "${id}", reason: "asked to") { id } }`);
    await ask(asOf);
    expect(at).toHaveBeenCalledTimes(1);
    at.mockRestore();
  });

  it('are of one thing, or of one kind, where that is asked for', async () => {
    const { nodes } = await ask({ filter: { type: 'transfer', law: 'DE' } });
    expect(new Set(nodes.map(({ subject }: { subject: { type: string } }) => subject.type))).toEqual(
      new Set(['transfer']),
    );
    const { id } = nodes[0].subject;
    const ofOne = await ask({ filter: { subject: id } });
    expect(new Set(ofOne.nodes.map(({ subject }: { subject: { id: string } }) => subject.id))).toEqual(new Set([id]));
  });

  it.each([
    ['BR', '2019-01-01', '2020-09-18'],
    ['PK', '2026-11-25', 'Pakistan'],
  ])('refuse a law that was not in force, saying since when it is: %s on %s', async (law, on, said) => {
    expect(await refusal({ at: { on }, filter: { law } })).toMatchObject({
      extensions: { code: 'NO_SUCH_LAW', path: 'filter.law' },
      message: expect.stringContaining(said),
    });
  });

  it('refuse a kind of thing that is not judged, listing those that are', async () => {
    expect(await refusal({ filter: { type: 'transfers' } })).toMatchObject({
      extensions: { code: 'INVALID', path: 'filter.type' },
      message: expect.stringContaining('processingActivity, engagement, transfer'),
    });
  });

  it.each(['law', 'rule', 'type'])('refuse an empty %s, and take null for nothing', async (field) => {
    expect(await refusal({ filter: { [field]: '' } })).toMatchObject({ extensions: { path: `filter.${field}` } });
    const { totalCount } = await ask({});
    expect((await ask({ filter: { [field]: null } })).totalCount).toBe(totalCount);
  });

  it('are none of a thing without a name', async () => {
    expect((await ask({ filter: { subject: '' } })).totalCount).toBe(0);
  });

  it('carry the version of the law data', async () => {
    expect((await ask({ first: 0 })).lawVersion).toMatch(/^\d{4}-\d\d-\d\d/);
  });

  it('refuse a law that is not known, listing those that are', async () => {
    expect(await refusal({ filter: { law: 'FJ' } })).toMatchObject({
      extensions: { code: 'UNKNOWN_LAW', path: 'filter.law' },
      message: expect.stringContaining('EU, UK, CH'),
    });
  });

  it('refuse a rule that is not known, saying how rules begin', async () => {
    expect(await refusal({ filter: { rule: 'EU.SHOESIZE' } })).toMatchObject({
      extensions: { code: 'INVALID', path: 'filter.rule' },
      message: expect.stringContaining('EU.TRANSFER'),
    });
  });

  it('refuse a cursor of another list', async () => {
    const { endCursor } = (await register.get('{ parties(first: 1) { pageInfo { endCursor } } }')).parties.pageInfo;
    expect(await refusal({ after: endCursor })).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });
});

describe('A transfer without a name', () => {
  it('is called by its parties and what it is for, in findings, lists, what was recorded, and searches', async () => {
    const { parties, processingActivities } = await register.get(
      '{ parties { nodes { key id } } processingActivities { nodes { key id } } }',
    );
    const idOf = (key: string) =>
      [...parties.nodes, ...processingActivities.nodes].find((thing: { key: string }) => thing.key === key).id;
    const input = {
      key: 'letters-hosting-us-1a2b',
      kind: 'ENTRUSTMENT',
      exporter: idOf('acme'),
      importer: idOf('hosting'),
      activities: [idOf('letters')],
      purposes: ['franking'],
    };
    const { registerTransfer } = await register.get(
      'mutation ($input: RegisterTransferInput!) { registerTransfer(input: $input) { id } }',
      { input },
    );
    const { id } = registerTransfer;
    const answer = await register.get(
      `query ($id: ID!) {
        transfer(id: $id) { name title }
        findings(first: 1, filter: { subject: $id }) { nodes { subject { name } } }
        recordings(first: 1) { nodes { thing { name } } }
        search(text: "franking") { nodes { name } }
      }`,
      { id },
    );
    const name = 'Acme → Hosting Inc. (1 Letters)';
    expect(answer).toMatchObject({
      transfer: { name: null, title: name },
      findings: { nodes: [{ subject: { name } }] },
      recordings: { nodes: [{ thing: { name } }] },
      search: { nodes: [{ name }] },
    });
  });
});
