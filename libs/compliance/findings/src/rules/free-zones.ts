import { type Said, say } from '#kernel';
import { MONTHS } from '../model/dates-ahead.js';
import type { Rule, RuleContext } from '../model/rule.js';
import { officerOf, officerRule } from '../shared/officers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

// The laws of the Emirates' two financial free zones: notification or fee, and the officer. What else they ask is open.

/** The statement of a profile why no officer is needed. */
const NO_OFFICER = 'dataProtectionOfficer';

/** Returns the rule on a profile that names no data protection officer, and does not say why. */
function zoneOfficer(law: string, article: string, who: Said): Rule {
  return officerRule(
    law,
    'APPOINTMENT',
    article,
    'NOTICE',
    say`${who} Name one in the profile ${law}, or say there, under the item ${NO_OFFICER}, why none is needed.`,
    ({ snapshot }) => !snapshot.profile(law)?.statements.some(({ item }) => item === NO_OFFICER),
  );
}

function hasOfficer({ snapshot }: RuleContext): boolean {
  return officerOf('DATA_PROTECTION_OFFICER', 'AE-DIFC', snapshot) !== undefined;
}

/** The rules of the Dubai International Financial Centre. */
export const AE_DIFC_RULES: readonly Rule[] = [
  zoneOfficer(
    'AE-DIFC',
    '16',
    say`DIFC Bodies, and those whose high risk processing is systematic or regular, have a data protection officer, and none who can be reached is named.`,
  ),
  ...statedDutyRules(
    [
      filing(
        'AE-DIFC',
        'REGISTRATION',
        '14(7), (8)',
        'notification',
        /\bnotif/i,
        say`Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence.`,
      ),
      filing(
        'AE-DIFC',
        'ANNUAL_ASSESSMENT',
        '19(1)',
        'annualAssessment',
        /\bassessment/i,
        say`The data protection officer assesses the processing every year, where an officer is due.`,
        hasOfficer,
      ),
    ].map((duty) => ({ ...duty, months: MONTHS })),
  ),
];

/** The rules of the Abu Dhabi Global Market. */
export const AE_ADGM_RULES: readonly Rule[] = [
  zoneOfficer(
    'AE-ADGM',
    '35(1)',
    say`Public authorities have a data protection officer, as those who monitor people or use special categories at large scale. None who can be reached is named.`,
  ),
  ...statedDutyRules([
    {
      ...filing(
        'AE-ADGM',
        'REGISTRATION',
        '24',
        'fee',
        /\bfee\b|\brenew/i,
        say`Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary.`,
      ),
      months: MONTHS,
    },
  ]),
];
