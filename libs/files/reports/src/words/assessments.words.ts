import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';

/** The words of the registers of assessments. The kinds and states are those of the console. */
export const ASSESSMENTS_WORDS = textsIn('assessments', WHOLE_LANGUAGES, {
  register: '{kind} register',
  of: 'Of what',
  needed: 'Needed',
  state: 'State',
  on: 'Date',
  outcome: 'Outcome',
  reference: 'Document',
  since: 'Record changed since',
  because: 'Outdated because this has changed',
  none: 'No assessment of this kind is recorded.',
  changes: 'Changed since assessed',
  kind: 'Assessment',
  field: 'Field',
  before: 'When it was assessed',
  after: 'Now',
  noBase: 'What was assessed is not in the register.',
  vendors: 'Assessments of companies',
  party: 'Company',
  by: 'Made by',
  counts: 'What counts',
  ofActivity: 'An assessment rests on these fields of a processing activity: {fields}.',
  ofTransfer: 'An assessment of a transfer rests on these fields of it, as they were on its date: {fields}.',
});
