export * from './bound.js';
export * from './counted.js';
export * from './countries.js';
export * from './dated.js';
export * from './evidence.js';
export * from './instrument.js';
export * from './jurisdiction.js';
export { SCHEDULE_1 as UK_SCHEDULE_1 } from './jurisdictions/uk.schedule-1.js';
export { thresholdsInWords } from './jurisdictions/us/numbers.js';
export { HEALTH_STATE_CODES as US_HEALTH_STATES, STATE_CODES as US_STATES } from './jurisdictions/us/states.js';
export {
  canNameGroundsOf,
  groundCoded,
  groundsOf,
  knownLaws,
  lawOf,
  lawOfGround,
  lawsAlongside,
  lawsOf,
  versionsOf,
} from './known-laws.js';
export * from './law.js';
export * from './law-changes.js';
export * from './law-text.js';
export * from './looked-through.js';
export * from './open-points.js';
export * from './recognition.js';
export * from './retention.js';
export * from './rows.js';
export * from './source.js';
export * from './sources.js';
export * from './standards.js';
export * from './texts.js';
export * from './vocabulary.js';
