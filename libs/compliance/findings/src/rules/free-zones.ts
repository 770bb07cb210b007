import type { Profile } from '#snapshot';
import { MONTHS } from '../model/dates-ahead.js';
import { citing, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { officerOf } from '../shared/officers.js';
import type { StatedDuty } from './stated-duty.js';

// The laws of the Emirates' two financial free zones: notification or fee, and the officer. What else they ask is open.

/** The statement of a profile why no officer is needed. */
const NO_OFFICER = 'dataProtectionOfficer';

/** Returns the rule on a profile that names no data protection officer, and does not say why. */
function officerRule(law: string, article: string, who: string): Rule {
  return rulesOf(law).on('jurisdictionProfile', 'OFFICER', article, 'NOTICE', (profile: Profile, context) => {
    const item = context.law.item(law, 'ACCOUNTABILITY', 'OFFICER');
    const isSaid = profile.statements.some((statement) => statement.item === NO_OFFICER);
    return (
      item !== undefined &&
      !isSaid &&
      !hasOfficer(law, context) && {
        path: `statements.${NO_OFFICER}`,
        message: `${who} have a data protection officer, and none is named. Name one in the profile ${law}, or say there, under the item ${NO_OFFICER}, why none is needed.`,
        ...citing(item),
      }
    );
  });
}

function hasOfficer(law: string, { snapshot }: RuleContext): boolean {
  return officerOf('DATA_PROTECTION_OFFICER', law, snapshot) !== undefined;
}

export const AE_DIFC_RULES: readonly Rule[] = [
  officerRule('AE-DIFC', '16', 'DIFC Bodies, and those whose high risk processing is systematic or regular,'),
];

export const AE_ADGM_RULES: readonly Rule[] = [
  officerRule(
    'AE-ADGM',
    '35(1)',
    'Public authorities, and those who monitor people or use special categories at large scale,',
  ),
];

/** Filings of the free zones, which profiles state. */
export const FREE_ZONE_DUTIES: readonly StatedDuty[] = [
  {
    law: 'AE-DIFC',
    list: 'FILINGS',
    key: 'REGISTRATION',
    name: 'FILING.REGISTRATION',
    article: '14(7), (8)',
    statement: 'notification',
    filing: /\bnotif/i,
    months: MONTHS,
    message:
      'Who is registered in the DIFC and processes personal data notifies the Commissioner, and renews this every year with the licence. Record it as a filing "Notification" of the profile AE-DIFC, with its day. If none is owed, say why under the item notification.',
  },
  {
    law: 'AE-DIFC',
    list: 'FILINGS',
    key: 'ANNUAL_ASSESSMENT',
    name: 'FILING.ANNUAL_ASSESSMENT',
    article: '19(1)',
    statement: 'annualAssessment',
    filing: /\bassessment/i,
    months: MONTHS,
    isOwed: (context) => hasOfficer('AE-DIFC', context),
    message:
      'The data protection officer assesses the processing every year, where an officer is due. Record it as a filing "Annual assessment" of the profile AE-DIFC, with its day. If none is owed, say why under the item annualAssessment.',
  },
  {
    law: 'AE-ADGM',
    list: 'FILINGS',
    key: 'REGISTRATION',
    name: 'FILING.REGISTRATION',
    article: '24',
    statement: 'fee',
    filing: /\bfee\b|\brenew/i,
    months: MONTHS,
    message:
      'Every controller in the ADGM pays the data protection fee and gives notice of its name and address. It renews this within a month of each anniversary. Record it as a filing "Data protection fee" of the profile AE-ADGM, with its day. If none is owed, say why under the item fee.',
  },
];
