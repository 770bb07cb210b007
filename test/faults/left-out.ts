/**
 * A block of specs that takes something of the machine: where that is not there, the block is skipped and says so;
 * in CI it is there, or the run fails.
 */
export function describeWhere<T>(there: T | undefined, what: string, why: string, specs: (there: T) => void): void {
  if (there !== undefined) describe(what, () => specs(there));
  else if (process.env.CI) throw new Error(`${what} must not be left out in CI: ${why}.`);
  else {
    process.stderr.write(`\nLeft out: ${what}, since ${why}.\n`);
    describe.skip(what, () => it('is left out', () => {}));
  }
}
