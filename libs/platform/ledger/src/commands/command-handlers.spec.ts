import { jest } from '@jest/globals';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import type { Dated, Decider, Thing } from '../decider.js';
import type { Fact } from '../event.js';
import { commandHandlers } from './command-handlers.js';
import { CommandRunner } from './command-runner.js';
import { command } from './commands.js';
import type { Receipt } from './receipt.js';

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
  name: (lamp) => lamp.colour ?? 'dark',
  decide,
  evolve,
};

function decide(command: LampCommand): readonly LampFact[] {
  switch (command.type) {
    case 'LightLamp':
      return [{ type: 'LampLit', data: command.data }];
    case 'PutOutLamp':
      return [{ type: 'LampPutOut', data: {} }];
  }
}

function evolve(_lamp: Lamp | undefined, fact: Dated<LampFact>): Lamp {
  switch (fact.type) {
    case 'LampLit':
      return { colour: fact.data.colour, retired: false };
    case 'LampPutOut':
      return { retired: false };
  }
}

const handlerNames = (providers: unknown[]) =>
  providers.filter((provider) => typeof provider === 'function').map(({ name }) => name);

describe('the command handlers of a decider', () => {
  const receipt: Receipt = { id: 'lamp-1', revision: 0n, position: 1n, shadowedBy: [], readModel: 'CURRENT' };
  const run = jest.fn(async () => receipt);

  async function started() {
    const module = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: CommandRunner, useValue: { run } },
        ...commandHandlers(lampDecider, { LightLamp, PutOutLamp }),
      ],
    }).compile();
    return module.init();
  }

  it('are one for each command', () => {
    const providers = commandHandlers(lampDecider, { LightLamp, PutOutLamp });
    expect(handlerNames(providers)).toEqual(['LightLampHandler', 'PutOutLampHandler']);
  });

  it('have the bus run every command under the rules of its kind, and answer the receipt', async () => {
    const module = await started();
    for (const command of [new LightLamp('lamp-1', { colour: 'red' }), new PutOutLamp('lamp-1', {})]) {
      expect(await module.get(CommandBus).execute(command)).toBe(receipt);
      expect(run).toHaveBeenLastCalledWith(lampDecider, command);
    }
    await module.close();
  });
});

describe('what does not compile', () => {
  it('a command without its class', () => {
    // @ts-expect-error PutOutLamp is left out: nobody would handle it
    const providers = commandHandlers(lampDecider, { LightLamp });
    expect(handlerNames(providers)).toEqual(['LightLampHandler']);
  });

  it('a command under the name of another', () => {
    // @ts-expect-error PutOutLamp would be handled twice, LightLamp never
    const providers = commandHandlers(lampDecider, { LightLamp: PutOutLamp, PutOutLamp });
    expect(handlerNames(providers)).toEqual(['PutOutLampHandler', 'PutOutLampHandler']);
  });

  it('a decider that leaves a command out of decide', () => {
    // @ts-expect-error PutOutLamp is left out: nothing would be decided
    function forgetful(command: LampCommand): readonly LampFact[] {
      switch (command.type) {
        case 'LightLamp':
          return [{ type: 'LampLit', data: command.data }];
      }
    }
    expect(forgetful(new PutOutLamp('lamp-1', {}))).toBeUndefined();
  });

  it('a decider that leaves a fact out of evolve', () => {
    // @ts-expect-error LampPutOut is left out: the lamp would be gone
    function forgetful(_lamp: Lamp | undefined, fact: Dated<LampFact>): Lamp {
      switch (fact.type) {
        case 'LampLit':
          return { colour: fact.data.colour, retired: false };
      }
    }
    expect(forgetful(undefined, { type: 'LampPutOut', data: {}, effectiveOn: '2024-01-01' })).toBeUndefined();
  });

  it('a decider that creates by a command which it does not have', () => {
    // @ts-expect-error there is no BuyLamp
    const decider: Decider<Lamp, LampCommand, LampFact> = { ...lampDecider, creates: ['BuyLamp'] };
    expect(decider.creates).not.toContain('LightLamp');
  });

  it('a command whose data have another type than its class declares', () => {
    // @ts-expect-error: a colour is a string
    expect(new LightLamp('lamp-1', { colour: 7 }).data).toEqual({ colour: 7 });
    // @ts-expect-error: a colour is required
    expect(new LightLamp('lamp-1', {}).data).toEqual({});
  });

  it('a decision on a fact whose data have another type', () => {
    // @ts-expect-error: a colour is a string
    const decision: ReturnType<typeof decide> = [{ type: 'LampLit', data: { colour: 7 } }];
    expect(decision).toHaveLength(1);
  });
});
