import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readRegisterFile } from '#register-file';
import { ServedRegister } from './over-the-wire.js';

describe('An activity of the example', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
    const { schema } = register.app.get(GraphQLSchemaHost, { strict: false });
    const input = readRegisterFile(readFileSync('examples/infobip/register.yaml', 'utf8'), schema);
    await register.get('mutation A($input: RegisterInput!) { applyRegister(input: $input) { events } }', { input });
  });
  afterAll(() => register.destroy());

  const activity = async (reference: string, fields: string) => {
    const query = `query A($r: String) { processingActivities(filter: { reference: $r }) { nodes { id ${fields} } } }`;
    return (await register.get(query, { r: reference })).processingActivities.nodes[0];
  };

  it('has its own rows first, then those that the notice says of every activity', async () => {
    const { recipients, securityMeasures, inheritedSecurityMeasures, automatedDecisions } = await activity(
      '5.8',
      'recipients { key inherited party { name } } securityMeasures inheritedSecurityMeasures automatedDecisions { key inherited }',
    );
    const inherited = recipients.map((r: { inherited: boolean }) => r.inherited);
    expect(inherited).toEqual([...inherited].sort());
    expect(new Set(inherited)).toEqual(new Set([false, true]));
    expect(recipients.map((r: { party?: { name: string } }) => r.party?.name)).toContain('Workday Ltd');
    expect(securityMeasures).toEqual(inheritedSecurityMeasures);
    expect(automatedDecisions).toEqual([{ key: expect.any(String), inherited: true }]);
  });

  it('inherits the transfers that are said of every activity at once', async () => {
    const { transfers, inheritedTransfers } = await activity(
      '5.10',
      'transfers { key grounds { code } } inheritedTransfers { key }',
    );
    expect(inheritedTransfers).toEqual([{ key: 'outside-eea' }]);
    expect(transfers).toContainEqual({ key: 'outside-eea', grounds: [{ code: 'EU.SCC' }] });
  });

  it('tells to which data a legal basis is limited where it is', async () => {
    const { purposes } = await activity('5.1.1', 'purposes { legalBases(in: "IN") { basis dataCategories { key } } }');
    const consents = purposes
      .flatMap((p: { legalBases: { basis: string; dataCategories: { key: string }[] }[] }) => p.legalBases)
      .filter((b: { basis: string }) => b.basis === 'CONSENT');
    expect(consents.length).toBeGreaterThan(0);
    for (const { dataCategories } of consents) expect(dataCategories).toEqual([{ key: 'billing-and-financial-data' }]);
  });

  it('is asked for as it applies in the United Arab Emirates: express consent in the place of legitimate interests', async () => {
    const { purposes } = await activity('5.1.3', 'purposes { legalBases(in: "AE") { basis because } }');
    for (const { legalBases } of purposes)
      expect(legalBases).toEqual([
        { basis: 'EXPRESS_CONSENT', because: expect.stringContaining('The profile AE puts it in the place of') },
      ]);
  });
});

describe('Every command', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
  });
  afterAll(() => register.destroy());

  const party = (key: string, meta: object = {}) =>
    register.ask(
      'mutation P($input: RegisterPartyInput!, $meta: CommandMeta) { registerParty(input: $input, meta: $meta) { id } }',
      { input: { key, name: key }, meta },
    );

  it('may carry its reason and its evidence, which its history tells', async () => {
    const { data } = await party('acme', { reason: 'Merger', evidence: 'sha256:2c26b46b' });
    const { history } = await register.get('query H($of: ID!) { history(of: $of) { nodes { reason evidence } } }', {
      of: data.registerParty.id,
    });
    expect(history.nodes).toEqual([{ reason: 'Merger', evidence: 'sha256:2c26b46b' }]);
  });

  it('that places a party under another is refused where that one already stands under it', async () => {
    const [{ data: above }, { data: below }] = [await party('above'), await party('below')];
    const place = (id: string, parent: string) =>
      register.ask('mutation C($id: ID!, $parent: ID) { changePartyParent(id: $id, parent: $parent) { revision } }', {
        id,
        parent,
      });
    await place(below.registerParty.id, above.registerParty.id);
    const { errors } = await place(above.registerParty.id, below.registerParty.id);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'parent' });
  });

  it('that registers leaves each key to one thing', async () => {
    await party('twice');
    const { errors } = await party('twice');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ALREADY_EXISTS', path: 'key' });
  });
});
