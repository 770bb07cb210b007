import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { CommandRunner, command, type Dated, type Decider, type Fact, type Thing } from '#ledger';
import { projection, VIEW } from '#read-model';
import { wholeAspect } from '#slice';
import { Slices, slice } from './slice.js';

class LightLamp extends command<'LightLamp', { colour: string }>('LightLamp') {}
class PutOutLamp extends command<'PutOutLamp', Record<string, never>>('PutOutLamp') {}

type LampCommand = LightLamp | PutOutLamp;
type LampFact = Fact<'LampLit', { colour: string }> | Fact<'LampPutOut', Record<string, never>>;
interface Lamp extends Thing {
  readonly colour?: string;
}

const lampDecider: Decider<Lamp, LampCommand, LampFact> = {
  category: 'lamp',
  noun: 'lamp',
  creates: ['LightLamp'],
  revives: [],
  references: {},
  words: { LampLit: { colour: 'colour' }, LampPutOut: {} },
  name: () => 'lamp',
  decide: () => [],
  evolve: (_lamp: Lamp | undefined, _fact: Dated<LampFact>) => ({ retired: false }),
};

const parts = {
  decider: lampDecider,
  commands: { LightLamp, PutOutLamp },
  projection: projection({
    decider: lampDecider,
    version: 1,
    sort: () => '',
    indexTerms: () => ({}),
    text: () => ({}),
  }),
  access: {},
  file: {
    name: 'lamps',
    aspects: [wholeAspect(LightLamp, 'colour')],
    register: LightLamp,
    retire: PutOutLamp,
    reinstate: LightLamp,
  },
  providers: [],
};

describe('a slice', () => {
  it('registers its decider and its projection', () => {
    // Given
    const lamps = new Slices([slice(parts)]);

    // Then
    expect(lamps.deciders().of('lamp-1')).toBe(lampDecider);
    expect(lamps.projections().all).toEqual([parts.projection]);
  });

  it('has a handler for every command, before its own providers', async () => {
    // Given
    class LampResolver {}
    const run = async () => 'done';
    const lamps = new Slices([slice({ ...parts, providers: [LampResolver] })]);
    expect(lamps.providers().at(-1)).toBe(LampResolver);
    const module = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [...lamps.providers(), { provide: CommandRunner, useValue: { run } }],
    }).compile();
    await module.init();

    // When
    const answer = await module.get(CommandBus).execute(new PutOutLamp('lamp-1', {}));

    // Then
    expect(answer).toBe('done');
    await module.close();
  });

  it('has a list in a register file, with things named by key', () => {
    const [section] = new Slices([slice(parts)]).sections;

    expect(section).toMatchObject({ name: 'lamps', keyField: 'key', register: LightLamp, decider: lampDecider });
  });

  it('has no list if a file cannot hold its things', () => {
    const { file: _, ...unlisted } = parts;

    expect(new Slices([slice(unlisted)]).sections).toEqual([]);
  });

  it('says who can read its things', () => {
    // Given
    const secret = new Slices([slice({ ...parts, access: { isForAdministrators: true } })]).accessRules();
    const lamps = new Slices([slice(parts)]).accessRules();

    // Then
    expect(lamps.readScopeOf({ account: 'a', role: 'VIEWER' }).kinds.get('lamp')).toEqual({ view: VIEW.CURRENT });
    expect(secret.readScopeOf({ account: 'a', role: 'VIEWER' }).kinds.get('lamp')).toBeUndefined();
    expect(secret.readScopeOf({ account: 'a', role: 'ADMINISTRATOR' }).kinds.get('lamp')).toEqual({
      view: VIEW.CURRENT,
    });
  });
});

describe('what does not compile', () => {
  it('a slice that leaves out a command', () => {
    // @ts-expect-error PutOutLamp is left out: nothing would handle it
    const lamps = slice({ ...parts, commands: { LightLamp } });
    expect(lamps.providers).toHaveLength(1);
  });

  it('a list whose things are registered by a command of another kind', () => {
    class BuyLamp extends command<'BuyLamp', Record<string, never>>('BuyLamp') {}
    // @ts-expect-error BuyLamp is no command of the decider
    const lamps = slice({ ...parts, file: { ...parts.file, register: BuyLamp } });
    expect(lamps.section?.register).toBe(BuyLamp);
  });
});
