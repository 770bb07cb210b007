import { type Evidence, known } from '../../evidence.js';

// How the duties of the states are known, where their acts share it. The first day is that of the act, which trackers give.

/** A practice note on the act quotes it. */
export const NOTED: Evidence = { text: ['US1'], from: ['US2'] };
/** The text as enacted was read, too. */
export const AS_ENACTED: Evidence = { text: ['US1', 'US5', 'CHECKED'], from: ['US2'] };
export const UNVERIFIED: Evidence = known('K', 'UNVERIFIED');
/** The section on the withdrawal of consent was read; the first day is that of the act. */
export const WITHDRAWN: Evidence = { text: ['US6', 'CHECKED'], from: ['US2'] };
