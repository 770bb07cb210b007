import { textsIn } from '#translations';

// Names of the words of the register, with their articles of the GDPR. The UK GDPR has the same numbers.

/** Said where the register says that there is none. */
export const NONE = textsIn('none', ['fr', 'de'], { none: 'None' });

/** Special categories of personal data (Art 9(1)). */
export const SPECIAL_NAMES = textsIn('special', ['fr', 'de'], {
  RACIAL_OR_ETHNIC_ORIGIN: 'racial or ethnic origin',
  POLITICAL_OPINIONS: 'political opinions',
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: 'religious or philosophical beliefs',
  TRADE_UNION_MEMBERSHIP: 'trade union membership',
  GENETIC: 'genetic data',
  BIOMETRIC: 'biometric data',
  HEALTH: 'health',
  SEX_LIFE_OR_ORIENTATION: 'sex life or sexual orientation',
});

/** Roles of the organisation. */
export const ROLE_NAMES = textsIn('role', ['fr', 'de'], {
  CONTROLLER: 'Controller',
  JOINT_CONTROLLER: 'Joint controller',
  PROCESSOR: 'Processor',
});
