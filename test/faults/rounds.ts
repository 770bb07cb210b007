/** How often each fault is caused: three times in CI, a hundred with `FAULT_ROUNDS=100 npm test -- test/faults`. */
export const ROUNDS = Number(process.env.FAULT_ROUNDS || 3);
