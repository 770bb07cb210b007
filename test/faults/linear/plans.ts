import fc from 'fast-check';
import { HAS_SERVER } from '../../../libs/platform/ledger/src/testing/eventstoredb.server.js';
import { ON_POSTGRES } from '../../../libs/platform/read-model/src/engines/postgres.testing.js';
import { ON_EVENTSTOREDB } from '../../stores.js';

// Generated plans: what the clients do on few things, and the faults in the meantime.

/** Things of a history: two that commands register, one that is there from the beginning, and one that only files name. */
export const THINGS = ['first', 'second', 'standing', 'filed'] as const;
export type ThingName = (typeof THINGS)[number];

/** Faults by the engine that they need. Those of EventStoreDB are made by its double; a real server stays as it is. */
const FAULTS = {
  always: ['kill', 'freeze', 'nothing'],
  postgres: ['cut read models'],
  eventstoredb: ['cut ledger', 'cut ledger', 'silent ledger', 'lose answer', 'lose answer'],
} as const;
export type Fault = (typeof FAULTS)[keyof typeof FAULTS][number];

const thing = fc.constantFrom<ThingName>('first', 'first', 'first', 'second', 'standing', 'standing');
const name = fc.constantFrom('Ada', 'Bolt', 'Core');
const account = fc.constantFrom(0, 0, 0, 1);
const expects = fc.constantFrom('nothing', 'nothing', 'newest', 'newest', 'older');
/** Picks the id of a command among few: 0 is that of the thing's registration. Small numbers are likely to meet. */
const id = fc.oneof(
  { weight: 1, arbitrary: fc.nat(2) },
  { weight: 4, arbitrary: fc.integer({ min: 3, max: 1_000_000 }) },
);
const registration = (thing: ThingName) =>
  fc.record({
    does: fc.constant('register'),
    thing: fc.constant(thing),
    ...{ name, account, id: fc.constant(0), expects: fc.constant('nothing') },
  });
const command = fc.oneof(
  { weight: 1, arbitrary: registration('first') },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('rename'), thing, name, account, id, expects }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('annul'), thing, name, account, id, expects }) },
);
const file = fc.record({
  does: fc.constant('file'),
  things: fc.subarray<ThingName>(['standing', 'filed'], { minLength: 1 }),
  account,
});
const read = fc.record({ does: fc.constantFrom('read', 'read', 'history'), thing });
const operation = fc.oneof(
  { weight: 6, arbitrary: fc.record({ command: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.record({ file: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ read }) },
);
/** An operation, the process that is asked, the pause before it, and the milliseconds after which the client gives up. */
const step = fc.record({
  operation,
  process: fc.nat(1),
  pause: fc.constantFrom(0, 0, 1, 5, 20),
  patience: fc.constantFrom(3_000, 3_000, 3_000, 3_000, 5, 15, 40),
});
const fault = fc.record({
  what: fc.constantFrom<Fault>(
    ...FAULTS.always,
    ...(ON_POSTGRES ? FAULTS.postgres : []),
    ...(ON_EVENTSTOREDB && !HAS_SERVER ? FAULTS.eventstoredb : []),
  ),
  after: fc.nat(150),
  lasts: fc.constantFrom(30, 200, 600),
  process: fc.nat(1),
});

/** Generates plans. The first commands register. Clients send commands out of one pool, so a command is sent again by them and by others. */
export const plans = fc.record({
  commands: fc
    .tuple(registration('first'), registration('second'), fc.array(command, { minLength: 10, maxLength: 10 }))
    .map(([first, second, others]) => [first, second, ...others]),
  files: fc.array(file, { minLength: 2, maxLength: 2 }),
  clients: fc.array(fc.array(step, { minLength: 10, maxLength: 15 }), { minLength: 4, maxLength: 5 }),
  faults: fc.array(fault, { minLength: 1, maxLength: 2, size: 'max' }),
});

export type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;
export type Step = Plan['clients'][number][number];
export type PlannedCommand = Plan['commands'][number];
