import type { Jurisdiction } from '../../jurisdiction.js';
import { US_HEALTH_STATES } from './health.js';
import { STATES_A_I } from './states-a-i.js';
import { STATES_K_M } from './states-k-m.js';
import { STATES_N_R } from './states-n-r.js';
import { STATES_T_V } from './states-t-v.js';
import { usState } from './template.js';

/** The laws of the states by their names. California's is not among them: it has a file of its own. */
export const US_STATES: readonly Jurisdiction[] = [...STATES_A_I, ...STATES_K_M, ...STATES_N_R, ...STATES_T_V].map(
  usState,
);

/**
 * The codes of the laws of states without California. Their acts on consumers bind by numbers, and only if the organisation
 * says that they are reached. Those of two states on health data bind by no number.
 */
export const STATE_CODES: readonly string[] = [...US_STATES, ...US_HEALTH_STATES].map(({ code }) => code);

/** The codes of the laws on health data alone. */
export const HEALTH_STATE_CODES: readonly string[] = US_HEALTH_STATES.map(({ code }) => code);
