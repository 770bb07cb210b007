import { jest } from '@jest/globals';
import { type Meter, metrics } from '@opentelemetry/api';
import Environment from './environment.js';

describe('What a spec changes of the worker that it shares with others', () => {
  it.each<[string, () => void, () => unknown]>([
    ['a variable that is new', () => Object.assign(process.env, { TEST_LEFT: 'here' }), () => process.env.TEST_LEFT],
    ['a variable that is changed', () => Object.assign(process.env, { NODE_ENV: 'x' }), () => process.env.NODE_ENV],
    ['a variable that is removed', () => delete process.env.PATH, () => process.env.PATH],
    ['the exit code', () => Object.assign(process, { exitCode: 7 }), () => process.exitCode],
    ['the console', () => Object.assign(globalThis, { console: {} }), () => globalThis.console],
    [
      'the provider of meters',
      () => metrics.setGlobalMeterProvider({ getMeter: () => ({}) as Meter }),
      () => metrics.getMeterProvider(),
    ],
    ['a method that is spied on', () => jest.spyOn(Math, 'random'), () => Math.random],
    ['the time that a test may take', () => jest.setTimeout(1), () => Reflect.get(globalThis, TIME)],
  ])('ends with it: %s', async (_, change, read) => {
    const environment = new Environment();
    const before = read();
    change();
    expect(read()).not.toBe(before);

    await environment.teardown();

    expect(read()).toBe(before);
  });
});

/** The symbol by which Jest finds it. */
const TIME = Symbol.for('TEST_TIMEOUT_SYMBOL');
