/**
 * Declares a block of specs that needs something of the machine. Without it the block is skipped and says so.
 * In CI the run fails instead.
 */
export function describeWhere<T>(there: T | undefined, what: string, why: string, specs: (there: T) => void): void {
  if (there !== undefined) describe(what, () => specs(there));
  else if (process.env.CI) throw new Error(`${what} must not be left out in CI: ${why}.`);
  else {
    process.stderr.write(`\nLeft out: ${what}, since ${why}.\n`);
    describe.skip(what, () => it('is left out', () => {}));
  }
}
