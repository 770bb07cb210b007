import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2019-01-01
parties:
  - { key: acme, name: Acme, country: DE, group: true }
  - { key: hosting, name: Hosting Inc., country: US }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [acme] }
transfers:
  - { key: placeless, name: Support, kind: ACCESS, exporter: acme, importer: hosting, activities: [letters], jurisdictions: [EU] }
jurisdictionProfiles:
  - { code: US-CA }
`;
const REHEARSAL = 'position rehearsal { events on closes { id } opens { id } }';
const COUNTRIES = `mutation ($id: ID!, $countries: [Destination!]!, $meta: CommandMeta) {
  changeTransferCountries(id: $id, countries: $countries, meta: $meta) { ${REHEARSAL} }
}`;
const RETIRE = `mutation ($id: ID!, $meta: CommandMeta) { endTransfer(id: $id, meta: $meta) { ${REHEARSAL} } }`;
const FINDINGS = 'query ($at: Moment) { findings(first: 1000, at: $at) { nodes { id } } }';

let register: ServedRegister;
let transfer: string;

const ids = (findings: { id: string }[]) => findings.map(({ id }) => id).sort();
const found = async (on?: string) => ids((await register.get(FINDINGS, { at: on && { on } })).findings.nodes);
/** Rehearses a command, carries it out, and returns what the rehearsal said and what came of it. */
async function both(query: string, field: string, variables: object, on?: string) {
  const before = await found(on);
  const meta = { ...(on && { effectiveOn: on }) };
  const rehearsed = (await register.get(query, { ...variables, meta: { ...meta, dryRun: true } }))[field];
  const untouched = await found(on);
  await register.get(query, { ...variables, meta });
  const after = await found(on);
  return {
    rehearsed,
    untouched: untouched.join() === before.join(),
    closes: before.filter((id) => !after.includes(id)),
    opens: after.filter((id) => !before.includes(id)),
  };
}

beforeEach(async () => {
  register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
  await register.apply(FILE);
  transfer = (await register.get('{ transfers { nodes { id } } }')).transfers.nodes[0].id;
});
afterEach(() => register.destroy());

describe('A rehearsal of a command', () => {
  it.each([
    ['today', undefined],
    ['from a later date', '2027-06-01'],
  ])('given a change that holds %s, tells which findings it closes and opens, and records nothing', async (_, on) => {
    const { rehearsed, untouched, closes, opens } = await both(
      COUNTRIES,
      'changeTransferCountries',
      { id: transfer, countries: ['US'] },
      on,
    );
    expect(untouched).toBe(true);
    expect(rehearsed.rehearsal).toMatchObject({
      events: ['TransferCountriesChanged'],
      on: on ?? '2026-11-25',
    });
    expect(ids(rehearsed.rehearsal.closes)).toEqual(closes);
    expect(ids(rehearsed.rehearsal.opens)).toEqual(opens);
    expect(closes).toContain(`finding-EU.TRANSFER.COUNTRY:${transfer}:countries`);
  });

  it('given the end of a thing, closes all of its findings', async () => {
    const { rehearsed, closes } = await both(RETIRE, 'endTransfer', { id: transfer });
    expect(ids(rehearsed.rehearsal.closes)).toEqual(closes);
    expect(closes.length).toBeGreaterThan(1);
  });

  it('given a command that changes nothing, has no events and no findings', async () => {
    const meta = { dryRun: true };
    const { rehearsal } = (await register.get(COUNTRIES, { id: transfer, countries: [], meta }))
      .changeTransferCountries;
    expect(rehearsal).toEqual({ events: [], on: '2026-11-25', closes: [], opens: [] });
  });

  it('given a command that would be refused, is refused in the same way', async () => {
    const { errors } = await register.ask(COUNTRIES, { id: 'transfer-none', countries: [], meta: { dryRun: true } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('given a command without dryRun, is null', async () => {
    const receipt = (await register.get(COUNTRIES, { id: transfer, countries: ['US'] })).changeTransferCountries;
    expect(receipt.rehearsal).toBeNull();
  });

  it('given an event to annul, tells what comes back', async () => {
    const { position: at } = (await register.get(COUNTRIES, { id: transfer, countries: ['US'] }))
      .changeTransferCountries;
    const annul = `mutation ($id: ID!, $at: Position!, $meta: CommandMeta) {
      annul(of: $id, position: $at, reason: "Wrong", meta: $meta) { ${REHEARSAL} }
    }`;
    const { rehearsed, untouched, opens } = await both(annul, 'annul', { id: transfer, at });
    expect(untouched).toBe(true);
    expect(rehearsed.rehearsal.events).toEqual(['EventAnnulled']);
    expect(ids(rehearsed.rehearsal.opens)).toEqual(opens);
  });

  it('given access, is refused: a key would be shown that opens nothing', async () => {
    const create = `mutation { createKey(grant: { role: VIEWER }, meta: { dryRun: true }) { key } }`;
    const { errors } = await register.ask(create);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'meta.dryRun' });
  });

  it('given a register file, tells what all of its commands close and open', async () => {
    const apply = `mutation ($input: RegisterInput!, $dryRun: Boolean) {
      applyRegister(input: $input, dryRun: $dryRun) { events rehearsal { events closes { id } opens { id } } }
    }`;
    const input = {
      parties: [{ key: 'second', name: 'Second', country: 'FR', group: true }],
      transfers: [
        { key: 'more', name: 'More', kind: 'ACCESS', exporter: 'second', importer: 'hosting', jurisdictions: ['EU'] },
      ],
      processingActivities: [
        { key: 'letters', reference: '1', title: 'Letters', role: 'CONTROLLER', controllers: ['acme', 'second'] },
      ],
    };
    const before = await found();
    const { rehearsal, events } = (await register.get(apply, { input, dryRun: true })).applyRegister;
    expect(rehearsal.events).toHaveLength(events);
    await register.get(apply, { input });
    const after = await found();
    const opened = after.filter((id) => !before.includes(id));
    expect(opened.length).toBeGreaterThan(0);
    expect(ids(rehearsal.opens)).toEqual(opened);
    expect(ids(rehearsal.closes)).toEqual(before.filter((id) => !after.includes(id)));
  });
});
