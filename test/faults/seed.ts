/**
 * The seed of generated tests. `SEED=… npm test -- FILE` plays the same plans again. `npm run test:everything` has a new seed
 * in each run; otherwise it is fixed.
 */
export const SEED = Number(
  process.env.SEED || (process.env.TEST_RUN === 'everything' ? Date.now() % 2 ** 31 : 20_261_126),
);

/** Does the work. An error that it throws also says how to do the same work again. */
export async function replayable(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) error.message = `SEED=${SEED}, ${what}:\n${error.message}`;
    throw error;
  }
}
