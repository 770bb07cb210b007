import { listed, type Said, say } from '#kernel';
import { type Item, monthsAfter } from '#law';
import type { Party, Profile, Snapshot } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf, saidOf } from '../model/rule.js';
import { reliedOn } from '../shared/grounds.js';
import { boundBy } from '../shared/terms.js';
import { leavingBrazil } from './br-web-document.js';
import { FILINGS } from './filings.js';
import type { StatedDuty } from './stated-duty.js';
import { decides, isAtRisk, isSold } from './us-ca/risk.js';

// Duties of the organisation as a whole, which a profile shows by a statement or a filing. The register cannot show by other
// means that they are met, so a missing one is a NOTICE.

/** Sources that are the data subjects themselves, by their description. */
const THEMSELVES = /\b(?:data subjects?|individuals?|persons?|themselves|directly)\b/i;

/** Returns true if information under the law of New Zealand comes from others than the individuals, or may do so. */
function collectsFromOthers({ snapshot }: RuleContext): boolean {
  return thingsUnder('NZ', 'processingActivity', snapshot).some(
    ({ role, sources }) =>
      role !== 'PROCESSOR' &&
      sources.some(({ party, description }) => party !== undefined || !THEMSELVES.test(description)),
  );
}

const RISK_ASSESSMENT = /\brisk assessment/i;
/** Months for which a yearly certification serves. */
const YEAR = 12;

const DUTIES: readonly StatedDuty[] = [
  {
    law: 'UK',
    list: 'COMPLAINTS',
    key: 'PROCEDURE',
    name: 'COMPLAINTS',
    article: 'DPA 2018 s164A',
    statement: 'complaintProcedure',
    message: say`People must be able to complain to the controller itself, which confirms receipt within 30 days. State the procedure in the profile UK or ALL, under the item complaintProcedure.`,
  },
  {
    law: 'KR',
    list: 'ANNUAL_NOTICE',
    key: 'USE',
    name: 'ANNUAL_NOTICE',
    article: '20-2',
    statement: 'annualNotice',
    message: say`From numbers that the decree sets, people are notified every year of use and provision. State under the item annualNotice of the profile KR how this is done, or why it is not owed.`,
  },
  {
    law: 'KR',
    list: 'PRIVACY_OFFICER',
    key: 'APPOINTMENT',
    name: 'PRIVACY_OFFICER.APPOINTMENT',
    article: '31(3)',
    statement: 'privacyOfficerAppointment',
    filing: /\bprivacy officer\b/i,
    message: say`In controllers that the decree names, the board appoints the chief privacy officer and reports it to the Commission. Record the report as a filing of the profile KR, or state under the item privacyOfficerAppointment why none is owed.`,
  },
  {
    law: 'NZ',
    list: 'NOTICE_INDIRECT',
    key: 'COLLECTION',
    name: 'NOTICE.INDIRECT',
    article: 'IPP 3A',
    statement: 'indirectCollection',
    isOwed: collectsFromOthers,
    message: say`Information from other sources than the individual is notified to them, unless an exception holds. State in the profile NZ, under the item indirectCollection, how this is done, or which exception holds.`,
  },
  {
    law: 'ZA',
    list: 'IMPACT_ASSESSMENT',
    key: 'BODY',
    name: 'IMPACT_ASSESSMENT.BODY',
    article: 'Regulations of 2018, 4(1)(b)',
    statement: 'impactAssessment',
    isOwed: ({ snapshot }) =>
      !snapshot.activities.some(({ assessments }) =>
        assessments?.some(({ kind, state }) => kind === 'DPIA' && state === 'COMPLETED'),
      ),
    message: say`The information officer ensures that a personal information impact assessment is done. Record assessments with the activities, or state in the profile ZA, under the item impactAssessment, where it is.`,
  },
  {
    law: 'US-CA',
    list: 'RISK_ASSESSMENT',
    key: 'MADE',
    name: 'RISK_ASSESSMENT.MADE',
    article: '11 CCR 7150',
    statement: 'riskAssessment',
    filing: RISK_ASSESSMENT,
    isOwed: isAtRisk,
    message: say`Sensitive information, sale or sharing, and automated decisions need a risk assessment. It comes before processing begun since 2026; for older processing it is due by 31 December 2027. State in the profile US-CA, under the item riskAssessment, when it was made.`,
  },
  {
    law: 'US-CA',
    list: 'RISK_ASSESSMENT',
    key: 'FILING',
    name: 'RISK_ASSESSMENT.FILING',
    article: '11 CCR 7157',
    statement: 'riskAssessmentFiling',
    filing: RISK_ASSESSMENT,
    isOwed: isAtRisk,
    message: say`Information on risk assessments is submitted to the Agency every year by 1 April. Record it as a filing of the profile US-CA, with the item "Risk assessment".`,
  },
  {
    law: 'US-CA',
    list: 'AUTOMATED',
    key: 'PRE_USE_NOTICE',
    name: 'AUTOMATED.PRE_USE_NOTICE',
    article: '11 CCR 7220',
    statement: 'automatedDecisions',
    isOwed: decides,
    message: say`Before technology decides for or about people, they are informed of it and of how to opt out. State this notice in the profile US-CA, under the item automatedDecisions.`,
  },
  {
    law: 'US-CA',
    list: 'OPT_OUT',
    key: 'STATUS_SHOWN',
    name: 'OPT_OUT.STATUS_SHOWN',
    article: '11 CCR 7025(c)(6)',
    statement: 'optOutStatus',
    isOwed: isSold,
    message: say`A business that sells or shares data shows consumers that their signal or request to opt out was processed. State in the profile US-CA, under the item optOutStatus, where it is shown.`,
  },
  {
    law: 'US-CA',
    list: 'CYBERSECURITY_AUDIT',
    key: 'AUDIT',
    name: 'CYBERSECURITY_AUDIT',
    article: '11 CCR 7120 ff.',
    statement: 'cybersecurityAudit',
    filing: /\bcybersecurity audit/i,
    months: YEAR,
    message: say`Large businesses audit their cybersecurity every year and certify it to the Agency by 1 April. It begins in 2028 with a revenue above 100 million US dollars. In 2029 it begins with 50 million or more, and in 2030 with all that have the numbers of consumers. Record the certification as a filing of the profile US-CA, with the item "Cybersecurity audit". If none is owed, state why under the item cybersecurityAudit.`,
  },
  {
    law: 'BR',
    list: 'CLAUSES_ON_REQUEST',
    key: 'CLAUSES',
    name: 'SCC.ON_REQUEST',
    article: 'Resolution CD/ANPD 19/2024, regulation, art. 17, caput, para 1',
    statement: 'clausesOnRequest',
    isOwed: ({ snapshot, law }) =>
      leavingBrazil(snapshot).some((transfer) =>
        reliedOn(transfer, 'BR', law.date).some(({ code }) => code === 'BR.SCC'),
      ),
    message: say`Data subjects who ask receive the full standard clauses within 15 days. State in the profile BR, under the item clausesOnRequest, how they ask for them.`,
  },
];

/** Returns true if the profile of the law, or that of everywhere, states the duty or records its filing. */
function isStated({ law, statement, filing, months }: StatedDuty, snapshot: Snapshot): boolean {
  const serves = (since: string | undefined) =>
    since === undefined ||
    (since <= snapshot.on && (months === undefined || monthsAfter(since, months) >= snapshot.on));
  return [snapshot.profile(law), snapshot.profile('ALL')].some(
    (profile) =>
      profile?.statements.some(({ item }) => item === statement) ||
      (filing && profile?.filings.some(({ item, since }) => filing.test(item) && serves(since))),
  );
}

/** Returns the fault of a duty that the law of the date contains and no profile shows. */
function unstated(duty: StatedDuty, path: string, context: RuleContext): Fault | undefined {
  const item = context.law.item(duty.law, duty.list, duty.key);
  if (!item || isStated(duty, context.snapshot) || duty.isOwed?.(context) === false) return undefined;
  return {
    path,
    message: say`${listed([saidOf(duty.message, item, context), ...limitsOf(item)], ' ')}`,
    ...citing(item),
  };
}

/** Returns sentences on who alone owes the item, and since when processing must have begun to owe it. */
function* limitsOf({ createdFrom, ...item }: Item): Generator<Said> {
  const who = boundBy(item);
  if (who) yield say`It is asked of ${who} only.`;
  if (createdFrom)
    yield say`It is owed before processing begun since ${createdFrom}: if all of yours is older, say so there.`;
}

/** Returns true if the party is a company of the group with its seat under the law. */
export function isSeated(party: Party, law: string, { laws }: RuleContext): boolean {
  return party.group && !party.class && party.country !== undefined && laws.seatOf(party).has(law);
}

/**
 * Returns the rules on duties that profiles state. They report in the profile of the law. Without one, they report in the
 * companies of the group that are seated there.
 */
export function statedDutyRules(duties: readonly StatedDuty[]): readonly Rule[] {
  return duties.flatMap((duty): Rule[] => {
    const { law, name, article, statement } = duty;
    const { on } = rulesOf(law);
    return [
      on('jurisdictionProfile', name, article, 'NOTICE', (_: Profile, context) =>
        unstated(duty, `statements.${statement}`, context),
      ),
      on('party', name, article, 'NOTICE', (party, context) =>
        context.snapshot.profile(law) === undefined && isSeated(party, law, context)
          ? unstated(duty, 'country', context)
          : undefined,
      ),
    ];
  });
}

/** The rules on duties that profiles state, except those that stand with the other rules of their law. */
export const STATED_DUTY_RULES: readonly Rule[] = statedDutyRules([...DUTIES, ...FILINGS]);
