import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';

/** The words of the retention schedule. Those of the rules are the same as in the records of laws. */
export const SCHEDULE_WORDS = textsIn('retention-schedule', WHOLE_LANGUAGES, {
  schedule: 'Retention by activity',
  activity: 'Processing activity',
  data: 'Data',
  rule: 'Kept for',
  begins: 'Counted from',
  act: 'Then',
  exceptions: 'Earlier ends and exceptions',
  responsible: 'Who answers for it',
  endsOn: 'Processing ends on',
  all: 'All data of the activity',
  END_OF_MONTH: 'the end of the month of: {trigger}',
  END_OF_YEAR: 'the end of the year of: {trigger}',
  none: 'No rule is recorded.',
  general: 'Rules for several activities',
  jurisdiction: 'Jurisdiction',
  scope: 'For',
  everywhere: 'All activities',
  without: 'Data without a rule',
  policies: 'Policies',
  policy: 'Policy',
  followed: 'Followed',
  because: 'Why not',
  dates:
    'The register states the events from which periods count, not the days of single records. Dates are shown where it states them.',
});
