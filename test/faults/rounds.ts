/** Number of times that each fault is caused. Default: 3; a hundred with `FAULT_ROUNDS=100 npm test -- test/faults`. */
export const ROUNDS = Number(process.env.FAULT_ROUNDS || 3);
