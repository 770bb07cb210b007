import { ModuleMocker } from 'jest-mock';

const mocker = new ModuleMocker(globalThis);
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL'); // where Jest looks for it

/** The part of '@jest/globals' that specs import. */
export const jest = {
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  setTimeout: (milliseconds) => {
    globalThis[TIMEOUT] = milliseconds;
  },
};

/** Ends what a spec set by `jest`. */
export function resetJest() {
  mocker.restoreAllMocks();
  delete globalThis[TIMEOUT];
}
