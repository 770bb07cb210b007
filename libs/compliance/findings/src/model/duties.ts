// Which rules ask for the same thing to be done, as data.

/** Duties that laws or kinds of things have under several names. Every other rule's duty is its name without the law. */
export const DUTIES: Readonly<Record<string, readonly string[]>> = {
  RECORD: ['ART30.CONTROLLER', 'ART30.PROCESSOR', 'ART12.CONTROLLER', 'ART12.PROCESSOR', 'DOCUMENTATION', 'RECORD'],
  'PROCESSOR.CONTRACT': ['PROCESSOR.CONTRACT', 'OPERATOR.CONTRACT', 'OUTSOURCING.CONTRACT', 'DELEGATION.CONTRACT'],
  'DELEGATION.OVERSEAS': ['DELEGATION.OVERSEAS', 'PROCESSOR.ABROAD'],
  'BASIS.UNKNOWN': ['BASIS.UNKNOWN', 'LEGAL_BASIS.UNKNOWN', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY'],
  'BASIS.SENSITIVE': ['SENSITIVE.INTERESTS', 'SENSITIVE.LEGITIMATE_INTEREST'],
  'TRANSFER.COUNTRY': ['TRANSFER.COUNTRY', 'RECOGNITION.COUNTRY'],
  JURISTIC_PERSONS: ['JURISTIC_PERSONS', 'TRANSFER.JURISTIC_PERSONS'],
  LICENCE: ['LICENCE', 'FILING.PERMISSION'],
  OFFICER: ['OFFICER', 'RECORD.OFFICER'],
  REGISTRATION: ['DATABASES.REGISTERED', 'RNBD.REGISTERED', 'FILING.NATIONAL_REGISTER', 'FILING.TRANSFERS'],
  'FILING.REGISTRATION': ['FILING.REGISTRATION', 'FILING.DELEGATE'],
  'RETENTION.POLICY': ['RETENTION.POLICY', 'SCHEDULE_1.RETENTION'],
  REVIEW: ['REVIEW.ACTIVITY', 'REVIEW.TRANSFER'],
  DOSSIER: ['TRANSFER.DOSSIER', 'DOSSIER.REASON', 'FILING.PROCESSING_DOSSIER'],
  STANDARD: ['PROFILE.STANDARD', 'MEASURES.STANDARD'],
};

const BY_NAME = new Map(Object.entries(DUTIES).flatMap(([duty, names]) => names.map((name) => [name, duty])));

/** Returns the duty of a rule by its name, which is its id without the law. */
export function dutyOf(name: string): string {
  return BY_NAME.get(name) ?? name;
}

/** Returns the field of a path. Rows of a list are one field; each statement is one of its own, by its topic. */
export function fieldOf(path: string): string {
  const [field, topic] = path.split('.');
  return field === 'statements' && topic !== undefined ? `${field}.${topic}` : field!;
}
