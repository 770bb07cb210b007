import { type AccountRole, type GrantScope, WorkContext, within } from '#kernel';
import { Law } from '#law';
import type { Decider } from '#ledger';
import { AccessRules, type Moment, type PageRequest, type ReadScope } from '#read-model';
import { KINDS, Snapshot } from '#snapshot';
import { Findings } from './findings.js';
import { Judgements } from './judgements.js';
import { snapshotOf, type Things } from './testing.js';

/** Returns findings of a register, without things unless some are given, the moments that are judged, and the edit that comes next. */
function register(things?: Things) {
  let position = 1n;
  let edition = { generation: 0, forgotten: 0n };
  let judging = 5;
  let isFailing = false;
  const judged: bigint[] = [];
  let readScope: ReadScope | undefined;
  const moments = {
    ofPage: async ({ at }: PageRequest) => ({
      first: 50,
      moment: { position: at?.position ?? position, on: at?.on ?? '2026-11-01', edition, readScope },
    }),
  };
  const snapshots = {
    at: async (moment: Moment) => {
      judged.push(moment.position);
      await new Promise((resolve) => setTimeout(resolve, judging));
      if (isFailing) throw new Error('no snapshot');
      return things ? snapshotOf(moment.on, things) : new Snapshot({ moment });
    },
  };
  const deciders = { of: () => ({ name: () => 'Étude' }) };
  const judgements = new Judgements(snapshots as never, new Law(), deciders as never, {} as never);
  const findings = new Findings(judgements, moments as never, {} as never, new Law(), snapshots as never);
  const edit = () => {
    position += 1n;
  };
  const promote = () => {
    edition = { ...edition, generation: edition.generation + 1 };
  };
  const takeBack = () => {
    edition = { ...edition, generation: edition.generation - 1 };
  };
  const forgetPerson = () => {
    edition = { ...edition, forgotten: edition.forgotten + 1n };
  };
  const judgingTakes = (milliseconds: number) => {
    judging = milliseconds;
  };
  const fail = () => {
    isFailing = true;
  };
  const signIn = (role: AccountRole, scope?: GrantScope) => {
    readScope = RULES.readScopeOf({ account: 'a', role, scope });
  };
  return { findings, judged, edit, promote, takeBack, forgetPerson, judgingTakes, fail, signIn };
}

/** Rules of access as those of the register are: a kind for administrators, and others that grants cover. */
const RULES = new AccessRules(
  [...KINDS, 'grant'].map((category) => ({
    decider: { category } as Decider,
    access: {
      isForAdministrators: category === 'grant',
      covered: ({ activities }: GrantScope) => ({ ids: activities }),
    },
  })),
);

const LONG = 200;
const SHORT = 20;

async function untilJudging(judged: readonly bigint[]): Promise<void> {
  while (judged.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('Those who ask for the findings of the present', () => {
  it('share the judgement after the one under way, whenever they came', async () => {
    const { findings, judged, edit } = register();
    const first = findings.page({});
    await untilJudging(judged);
    const others = [2n, 3n, 4n].map(() => {
      edit();
      return findings.page({});
    });

    await Promise.all([first, ...others]);

    expect(judged).toEqual([1n, 4n]);
  });

  it('are answered as of a position or a time that they name', async () => {
    const { findings, judged, edit } = register();
    const first = findings.page({});
    await untilJudging(judged);
    edit();
    edit();

    await Promise.all([first, findings.page({ at: { position: 2n } })]);

    expect(judged).toEqual([1n, 2n]);
  });
});

describe('Findings under laws of the seat or a representative', () => {
  const acme = { id: 'party-acme', name: 'Société Générale de Météorologie', country: 'FR', group: true };
  const transfer = { id: 'transfer-1', kind: 'PROVISION' as const, exporter: acme.id, importer: 'party-us' };
  const { findings } = register({
    party: [acme],
    transfer: [{ ...transfer, jurisdictions: ['EU', 'ZA'] }],
    jurisdictionProfile: [{ id: 'jurisdictionProfile-za', code: 'ZA' }],
  });
  const found = async (filter: object) => {
    const { nodes, totalCount } = await findings.page({ first: 1000 }, filter);
    return { nodes, totalCount: await totalCount() };
  };

  it('are asked for by themselves, and so are the others: each law is on one side', async () => {
    const lawsOf = async (isOwnLaw: boolean) => new Set((await found({ isOwnLaw })).nodes.flatMap(({ laws }) => laws));
    const [own, other] = [await lawsOf(true), await lawsOf(false)];
    expect([...own]).toEqual(['EU']);
    expect([...other]).toContain('ZA');
    expect([...other]).not.toContain('EU');
  });

  it('are as grave as their own laws say, whatever another law says of the same', async () => {
    const { totalCount } = await found({});
    const [own, other] = [await found({ isOwnLaw: true }), await found({ isOwnLaw: false })];
    expect(own.totalCount).toBeLessThan(totalCount);
    expect(own.totalCount + other.totalCount).toBeGreaterThan(totalCount); // what both say is on both sides
    const errors = own.nodes.filter(({ severity }) => severity === 'ERROR');
    expect((await found({ isOwnLaw: true, severity: 'ERROR' })).totalCount).toBe(errors.length);
  });
});

describe('Those who read the same', () => {
  const EVERYBODY = ['ADMINISTRATOR', 'VIEWER', 'EDITOR', 'APPROVER'] as const;

  it('share one judgement, whatever their roles are, also after an edit', async () => {
    const { findings, judged, edit, signIn } = register();
    for (const _ of [1, 2]) {
      for (const role of EVERYBODY) {
        signIn(role);
        await findings.page({});
      }
      edit();
    }
    expect(judged).toEqual([1n, 2n]);
  });

  it('share it not with a regulator, and regulators not with each other, unless their grants cover the same', async () => {
    const { findings, judged, signIn } = register();
    const granted = (activity: string, more = {}) => ({ jurisdictions: [], activities: [activity], ...more });
    const ask = async (role: AccountRole, scope?: GrantScope) => {
      signIn(role, scope);
      await findings.page({});
      return judged.length;
    };
    expect([
      await ask('VIEWER'),
      await ask('REGULATOR', granted('a')),
      await ask('REGULATOR', granted('b')),
      await ask('REGULATOR', granted('a', { includesReasons: true })),
      await ask('EDITOR'),
    ]).toEqual([1, 2, 3, 3, 3]);
  });
});

describe('Those who wait for the findings only so long', () => {
  /** A register that was judged, then changed, and is judged for long. */
  async function changed() {
    const one = register();
    await one.findings.page({});
    one.edit();
    one.judgingTakes(LONG);
    return one;
  }
  const positionOf = (cursor: string) => BigInt(JSON.parse(Buffer.from(cursor, 'base64url').toString())[0]);

  it('get those of the newest moment before, and learn that', async () => {
    const { findings } = await changed();
    const page = await findings.page({ maxWaitMs: SHORT });
    expect([page.isStale, positionOf(page.cursorAt(0))]).toEqual([true, 1n]);
  });

  it('get an answer that nobody may keep, unless it is of the present', async () => {
    const { findings } = await changed();
    const [early, late] = [new WorkContext(10_000), new WorkContext(10_000)];
    await within(early, () => findings.page({ maxWaitMs: SHORT }));
    await within(late, () => findings.page({ maxWaitMs: 10 * LONG }));
    expect([early.isProvisional, late.isProvisional]).toEqual([true, false]);
  });

  it('get those of the present later, which are worked out meanwhile, and once', async () => {
    const { findings, judged } = await changed();
    await findings.page({ maxWaitMs: SHORT });
    const page = await findings.page({ maxWaitMs: 10 * LONG });
    expect([page.isStale, positionOf(page.cursorAt(0)), judged]).toEqual([false, 2n, [1n, 2n]]);
  });

  it('wait all the same if no moment before was judged on that date', async () => {
    const { findings } = await changed();
    const page = await findings.page({ maxWaitMs: SHORT, at: { on: '2026-11-02' } });
    expect([page.isStale, positionOf(page.cursorAt(0))]).toEqual([false, 2n]);
  });

  it('get none of a later moment for one that is past', async () => {
    const { findings, judged } = await changed();
    await findings.page({});
    const page = await findings.page({ maxWaitMs: SHORT, at: { position: 1n } });
    expect([page.isStale, positionOf(page.cursorAt(0)), judged]).toEqual([false, 1n, [1n, 2n]]);
  });

  it('get what was found before while new read models, which have taken over, are judged', async () => {
    const { findings, promote, judged } = await changed();
    promote();
    const page = await findings.page({ maxWaitMs: SHORT });
    expect([page.isStale, positionOf(page.cursorAt(0)), judged]).toEqual([true, 1n, [1n, 2n]]);
  });

  it('get that also if some requests still read the former read models meanwhile', async () => {
    const { findings, promote, takeBack } = await changed();
    promote();
    await findings.page({ maxWaitMs: SHORT });
    takeBack();
    await findings.page({ maxWaitMs: SHORT });
    promote();
    const page = await findings.page({ maxWaitMs: SHORT });
    expect([page.isStale, positionOf(page.cursorAt(0))]).toEqual([true, 1n]);
  });

  it('get that also for a moment that is past, when a later one has been judged in the new read models', async () => {
    const { findings, edit, promote, judgingTakes } = register();
    await findings.page({});
    edit();
    promote();
    edit();
    await findings.page({});
    judgingTakes(LONG);
    const page = await findings.page({ maxWaitMs: SHORT, at: { position: 2n } });
    expect([page.isStale, positionOf(page.cursorAt(0))]).toEqual([true, 1n]);
  });

  it('get that also if nobody has changed anything', async () => {
    const { findings, promote, judgingTakes } = register();
    await findings.page({});
    judgingTakes(LONG);
    promote();
    const pages = [await findings.page({ maxWaitMs: SHORT }), await findings.page({ maxWaitMs: 10 * LONG })];
    expect(pages.map(({ isStale }) => isStale)).toEqual([true, false]);
  });

  it('get nothing that was found before a person was forgotten', async () => {
    const { findings, forgetPerson } = await changed();
    forgetPerson();
    const page = await findings.page({ maxWaitMs: SHORT });
    expect([page.isStale, positionOf(page.cursorAt(0))]).toEqual([false, 2n]);
  });

  it('learn of a judgement that fails, the second time they ask', async () => {
    const one = await changed();
    one.fail();
    await one.findings.page({ maxWaitMs: SHORT });
    await new Promise((resolve) => setTimeout(resolve, 2 * LONG));
    await expect(one.findings.page({ maxWaitMs: SHORT })).rejects.toThrow('no snapshot');
  });

  it('cannot wait for less than nothing', async () => {
    const { findings } = register();
    await expect(findings.page({ maxWaitMs: -1 })).rejects.toMatchObject({ code: 'INVALID', path: 'maxWaitMs' });
  });
});
