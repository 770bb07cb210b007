/** Security measures that models name, by their keys (GDPR Art 32(1)). */
export const MEASURES = {
  'access-roles': 'Access by roles, reviewed regularly',
  'two-factors': 'Sign-in with two factors',
  'encryption-in-transit': 'Encryption in transit',
  'encryption-at-rest': 'Encryption at rest',
  backups: 'Backups that are tested',
  logging: 'Log of access',
  confidentiality: 'Commitment to confidentiality',
  training: 'Training of staff',
  pseudonymisation: 'Pseudonymisation',
  'locked-rooms': 'Locked rooms and cabinets',
  deletion: 'Deletion by rule, checked',
  'own-channel': 'A channel of its own, seen by few',
} as const satisfies Readonly<Record<string, string>>;

/** The key of a measure. */
export type MeasureKey = keyof typeof MEASURES;
