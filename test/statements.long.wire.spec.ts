import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { getNamedType, isEnumType, isObjectType, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { CompiledQuery } from 'kysely';
import { parse as parseYaml, stringify } from 'yaml';
import { ReadModelDatabase } from '#read-model';
import { ServedRegister } from './over-the-wire.js';

const CONTRACT = parse(readFileSync(join(import.meta.dirname, 'fixtures/contract/operations.graphql'), 'utf8'));

/** The contract's query, word for word. */
function operation(name: string): string {
  const found = CONTRACT.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION && d.name?.value === name,
  );
  return print(found!);
}

/** Makes a register file of so many activities, each with controllers, processors, a transfer and rows with references. */
function fileOf(activities: number): string {
  const numbers = Array.from({ length: activities }, (_, i) => i + 1);
  return stringify({
    effectiveOn: '2024-01-01',
    contacts: numbers.map((n) => ({ key: `contact-${n}`, email: `office-${n}@acme.example` })),
    parties: numbers.map((n) => ({
      key: `party-${n}`,
      name: `Party ${n}`,
      officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: `contact-${n}` }],
    })),
    processingActivities: numbers.map((n) => ({
      key: `activity-${n}`,
      reference: `5.${n}`,
      title: `Activity ${n}`,
      role: 'JOINT_CONTROLLER',
      controllers: [`party-${n}`, `party-${(n % activities) + 1}`],
      dataCategories: [{ key: 'addresses', name: 'Addresses' }],
      purposes: [{ key: 'p', description: 'P', dataCategories: ['addresses'], legalBases: [{ basis: 'CONSENT' }] }],
      retention: [
        { key: 'r', kind: 'FIXED_PERIOD', period: 'P12M', trigger: 'its end', appliesTo: { purposes: ['p'] } },
      ],
    })),
    engagements: numbers.map((n) => ({
      key: `engagement-${n}`,
      processor: `party-${n}`,
      work: `Work ${n}`,
      activities: [`activity-${n}`, `activity-${(n % activities) + 1}`],
      ...(n > 1 && n <= 6 && { under: `engagement-${n - 1}` }),
    })),
    transfers: numbers.map((n) => ({
      key: `transfer-${n}`,
      kind: 'PROVISION',
      exporter: `party-${n}`,
      importer: `party-${(n % activities) + 1}`,
      countries: ['NO'],
      activities: [`activity-${n}`],
    })),
    jurisdictionProfiles: [
      { code: 'ALL', recipients: [{ key: 'authorities', name: 'Authorities' }] },
      ...['KR', 'JP', 'ZA', 'BR'].slice(0, Math.ceil(activities / 25)).map((code) => ({
        code,
        controllers: [{ party: 'party-1' }, { party: 'party-2' }],
        contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-1' }],
      })),
    ],
  });
}

/** A list of the contract, its length for so many activities, and its place in the answer. */
const LISTS: Record<string, { of: (activities: number) => number; read: (data: never) => unknown[] }> = {
  ProcessingActivities: {
    of: (n) => n,
    read: (d: { processingActivities: { nodes: [] } }) => d.processingActivities.nodes,
  },
  Processors: { of: (n) => n, read: (d: { processors: { nodes: [] } }) => d.processors.nodes },
  Transfers: { of: (n) => n, read: (d: { transfers: { nodes: [] } }) => d.transfers.nodes },
  Parties: { of: (n) => n, read: (d: { parties: { nodes: [] } }) => d.parties.nodes },
  JurisdictionProfiles: {
    of: (n) => 1 + Math.ceil(n / 25),
    read: (d: { jurisdictionProfiles: [] }) => d.jurisdictionProfiles,
  },
};

describe('One answer costs as many SQL statements however much it shows', () => {
  let execute: jest.SpiedFunction<(query: CompiledQuery) => Promise<unknown>>;
  const registers = new Map<number, ServedRegister>();

  beforeAll(async () => {
    for (const activities of [10, 100]) {
      const register = await ServedRegister.start();
      registers.set(activities, register);
      await register.apply(fileOf(activities));
    }
    const executor = registers.get(10)!.app.get(ReadModelDatabase, { strict: false }).reader.getExecutor();
    const base = Object.getPrototypeOf(Object.getPrototypeOf(executor)) as typeof executor;
    execute = jest.spyOn(base, 'executeQuery') as never;
  });
  afterAll(async () => {
    execute.mockRestore();
    for (const register of registers.values()) await register.destroy();
  });

  /** Returns the SQL statements for the whole list, without those that read the position, which a timer sends. */
  async function statements(name: string, activities: number, at?: object): Promise<string[]> {
    execute.mockClear();
    const data = await registers.get(activities)!.get(operation(name), { first: 1000, at });
    expect(LISTS[name]!.read(data as never)).toHaveLength(LISTS[name]!.of(activities));
    return execute.mock.calls.map(([query]) => query.sql).filter((sql) => !sql.includes('from "checkpoints"'));
  }

  it.each(Object.keys(LISTS))('%s: fewer than twenty, of 10 activities and of 100', async (name) => {
    const few = await statements(name, 10);
    const many = await statements(name, 100);

    expect(few.length).toBeGreaterThan(1);
    expect(few.length).toBeLessThan(20);
    expect(many).toHaveLength(few.length);
  });

  it('ProcessingActivities: also at a past moment, and when it is asked for again', async () => {
    const present = await statements('ProcessingActivities', 100);
    const past = await statements('ProcessingActivities', 100, { on: '2024-06-01', knownAt: '9000-01-01' });
    const again = await statements('ProcessingActivities', 100);

    expect(past.length).toBeLessThan(20);
    expect(again.length).toBeLessThanOrEqual(present.length);
  });

  it('the spy sees what is asked: a page, its count, and what its rows lead to', async () => {
    const seen = await statements('ProcessingActivities', 10, { on: '2024-07-07' });

    expect(seen.filter((sql) => /count\(/i.test(sql))).toHaveLength(1);
    expect(seen.every((sql) => /^\s*select/i.test(sql))).toBe(true);
  });

  it('a register file reads one state of each thing, however long its history is', async () => {
    const register = registers.get(10)!;
    const { processingActivities } = await register.get('{ processingActivities { nodes { id } } }');
    for (const { id } of (processingActivities as { nodes: { id: string }[] }).nodes.slice(0, 3))
      for (let day = 10; day < 30; day += 1)
        await register.get(
          `mutation { retitleActivity(id: "${id}", title: "As of ${day}", meta: { effectiveOn: "2024-01-${day}" }) { id } }`,
        );
    const things = Object.values(parseYaml(fileOf(10)))
      .filter(Array.isArray)
      .flat();
    execute.mockClear();
    await register.get(
      'mutation { applyRegister(dryRun: true, input: { parties: [{ key: "new", name: "New" }] }) { events } }',
    );
    const read = execute.mock.calls.map(([query]) => query).filter(({ sql }) => sql.includes('from "documents"'));

    expect(read.flatMap(({ parameters }) => parameters)).toHaveLength(things.length);
  });

  describe('Counts and filters by a facet, and orders', () => {
    /** Returns a request for each facet of each list, by which it is counted and filtered, and for each order. */
    function requests(register: ServedRegister): string[] {
      return Object.values(register.schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
        const page = getNamedType(type);
        const by = isObjectType(page) ? page.getFields().counts?.args.find((arg) => arg.name === 'by') : undefined;
        const sort = args.find((arg) => arg.name === 'sort');
        if (!by || !sort || args.some((arg) => arg.name === 'from')) return [];
        const valuesOf = (arg: typeof by) => {
          const named = getNamedType(arg.type);
          return isEnumType(named) ? named.getValues().map((value) => value.name) : [];
        };
        const keys = getNamedType(sort.type);
        const sorts = 'getFields' in keys ? valuesOf((keys.getFields() as Record<string, never>).by!) : [];
        return [
          ...valuesOf(by).flatMap((facet) => [
            `{ ${name}(first: 0) { counts(by: ${facet}) { value label count } } }`,
            `{ ${name}(first: 5, filter: { facets: [{ by: ${facet}, values: ["none", "NO"] }] }) { totalCount } }`,
          ]),
          ...sorts.map((key) => `{ ${name}(first: 5, sort: [{ by: ${key} }]) { pageInfo { endCursor } } }`),
        ];
      });
    }

    /** Returns what the engine asks its tables for a request. */
    async function queries(register: ServedRegister, request: string, token?: string): Promise<CompiledQuery[]> {
      execute.mockClear();
      const { errors } = await register.ask(request, {}, token);
      expect(errors?.[0]?.extensions.code ?? 'FORBIDDEN').toBe('FORBIDDEN'); // regulators read no notes
      return execute.mock.calls.map(([query]) => query).filter(({ sql }) => /\brectangles\b/.test(sql));
    }

    /**
     * Returns the steps of the statement that read all of a kind again for each row of another step. They take time with the product
     * of two numbers of things.
     */
    async function readAgain(register: ServedRegister, { sql, parameters }: CompiledQuery): Promise<string[]> {
      const { reader } = register.app.get(ReadModelDatabase, { strict: false });
      const plan = await reader.executeQuery<{ id: bigint; parent: bigint; detail: string }>(
        CompiledQuery.raw(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]),
      );
      const steps = new Map(plan.rows.map((step) => [step.id, step]));
      const isOfAll = ({ detail }: { detail: string }) => /^SCAN (?!CONSTANT)|\(kind=\? AND view=\?/.test(detail);
      const isRepeated = (step: { parent: bigint }): boolean => {
        const around = steps.get(step.parent);
        return (
          around !== undefined &&
          (/^CORRELATED/.test(around.detail) ||
            (!/^LIST SUBQUERY|^MATERIALIZE|^CO-ROUTINE/.test(around.detail) && isRepeated(around)))
        );
      };
      return plan.rows
        .filter(isOfAll)
        .filter((step, i, all) => isRepeated(step) || all.slice(0, i).some(({ parent }) => parent === step.parent))
        .map(({ detail }) => detail);
    }

    it('take as many statements for 10 activities as for 100, and none reads all of a kind for each thing of another', async () => {
      const [few, many] = [registers.get(10)!, registers.get(100)!];
      for (const request of requests(many)) {
        const asked = await queries(many, request);
        expect([request, asked.length]).toEqual([request, (await queries(few, request)).length]);
        for (const query of asked) expect([request, await readAgain(many, query)]).toEqual([request, []]);
      }
    });

    it('nor does one of a regulator', async () => {
      const register = registers.get(100)!;
      await register.lock();
      const key = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2999-12-31' });
      for (const request of requests(register))
        for (const query of await queries(register, request, key))
          expect([request, await readAgain(register, query)]).toEqual([request, []]);
    });
  });
});
