import type { InventoryField } from './inventory.js';

/**
 * The fields that a column can be read as, each with its meaning. The mapping, the command line, the page of the documentation and
 * the words of headings follow from this table.
 */
export const FIELDS = {
  key: 'A short name of the activity in Latin letters. It finds the activity again when its name has changed.',
  reference: 'The number or the reference of the activity. It finds the activity again.',
  title: 'The name of the activity. Rows with the same key, reference or name are one activity.',
  description: 'What is done, as a text.',
  role: 'Whether your organisation is controller, joint controller or processor.',
  status: 'Whether the activity goes on. One that has ended is asked about, and left out until you answer.',
  department: 'The department or function that is responsible.',
  owner: 'The person who answers for the activity: a name or an e-mail address.',
  controller: 'The organisation that decides on purposes and means.',
  jointController: 'Organisations that decide together with the controller.',
  purpose: 'What the data are used for. Several are divided by lines or semicolons.',
  legalBasis:
    'The legal basis: consent, contract, legal obligation, vital interests, public task, legitimate interests.',
  specialCondition: 'The condition for special categories of data (GDPR Art 9(2)). It belongs to a legal basis.',
  legitimateInterest: 'The interest that is pursued. It belongs to the legal basis of legitimate interests.',
  dataSubject: 'The categories of people, such as employees and customers.',
  dataCategory: 'The categories of personal data.',
  specialCategory: 'The special categories among the data, such as health (GDPR Art 9(1)).',
  source: 'Where the data come from.',
  recipient: 'Who receives the data.',
  processor: 'Who processes the data on behalf of the controller. Each becomes a party with an engagement.',
  processorContract: 'The contract with the processor, as a reference or a link.',
  country: 'Other countries that receive the data. Each becomes a transfer.',
  safeguard: 'The safeguard of the transfers: standard contractual clauses, adequacy, binding corporate rules.',
  retention: 'How long the data are kept: a period, with the event from which it counts.',
  securityMeasure: 'Technical and organisational measures.',
  automatedDecision: 'Decisions by machines alone, and profiling.',
  system: 'Systems and applications that are used.',
  vulnerable: 'Which of the data subjects are vulnerable: their names, or yes for all of the row.',
  legitimateInterestsAssessment: 'The assessment of the legitimate interests, as a reference or a link.',
  consentRecord: 'The record of consent, as a reference or a link.',
  privacyNotice: 'The privacy notice, as a reference or a link.',
  dpiaNeeded: 'Whether an impact assessment is needed: yes or no.',
  dpiaState: 'How far the impact assessment is: not started, in progress, completed.',
  dpiaDocument: 'The impact assessment, as a reference or a link.',
  breach: 'A personal data breach that has occurred.',
  breachDocument: 'The record of the breach, as a reference or a link.',
  schedule1: 'The condition of Schedule 1 of the Data Protection Act 2018 (UK).',
  retentionPolicy: 'The policy of retention and erasure, as a reference or a link.',
  retentionFollowed: 'Whether the policy is followed: yes or no.',
  retentionReasons: 'Why the policy is not followed.',
  technology: 'Technologies that are used.',
  created: 'The day on which the record was made. A new activity begins on it.',
  updated: 'The day of the last change. What the row says holds from it.',
  ended:
    'The day on which the activity ended. If it is over, it is asked about, and recorded with its end if you say so.',
  UNANSWERED:
    'A question: its heading only resembles one that is known. Until you choose a field, its texts are in the description.',
  DESCRIPTION: 'No field has the meaning: the text goes to the description, with its heading.',
  NOTHING: 'Leave the column out.',
} as const;

/** A field that a column can be read as: of activities, or of an inventory. */
export type MappedField = keyof typeof FIELDS | InventoryField;

/** The meaning of a column. */
export type Meaning = Exclude<keyof typeof FIELDS, 'UNANSWERED' | 'DESCRIPTION' | 'NOTHING'>;

/** Fields that name an activity. */
export const NAMING: readonly Meaning[] = ['key', 'reference', 'title'];

/**
 * Fields that make things of the register, join rows to one, say that something exists or has happened, or give days. A heading that is
 * only guessed to mean one of them is a question.
 */
export const MAKING: ReadonlySet<MappedField> = new Set<MappedField>([
  ...NAMING,
  ...(['controller', 'jointController', 'processor', 'recipient', 'country', 'owner', 'status'] as const),
  ...(['created', 'updated', 'ended', 'automatedDecision', 'breach', 'breachDocument'] as const),
  ...(['legitimateInterestsAssessment', 'dpiaNeeded', 'dpiaState', 'dpiaDocument'] as const),
]);
