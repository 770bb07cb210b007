import { registerEnumType } from '@nestjs/graphql';
import * as law from '#law';

/** The statuses of a record, as the API shows them. */
export const RecordStatus = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  APPROVED: 'APPROVED',
  RETIRED: 'RETIRED',
} as const;
/** Answers whether the read models have taken a change: CURRENT or BEHIND. */
export const ReadModelState = { CURRENT: 'CURRENT', BEHIND: 'BEHIND' } as const;

const ENUMS: Record<string, [values: object, description: string]> = {
  Stated: [law.Stated, 'What a source says about a property. A property that it does not state is not false.'],
  ActivityRole: [law.ActivityRole, 'The role of the organisation (GDPR Art 4(7), 26 and 4(8)).'],
  LegalBasis: [law.LegalBasis, 'Legal bases: GDPR Art 6(1)(a) to (f), and those that other laws add.'],
  SpecialCondition: [law.SpecialCondition, 'Conditions for special categories: GDPR Art 9(2)(a) to (j), in order.'],
  SpecialCategory: [law.SpecialCategory, 'Special categories of personal data (GDPR Art 9(1)).'],
  SensitiveKind: [
    law.SensitiveKind,
    'Kinds of data that laws of the United States call sensitive in addition to the special categories.',
  ],
  RiskFactor: [
    law.RiskFactor,
    'What makes processing risky by the lists of impact assessments, and shows in no other field. MONITORING: systematic monitoring, evaluation or scoring of people. LIMITS_RIGHTS: it keeps people from a right, a service or a contract.',
  ],
  AgeGroup: [law.AgeGroup, 'The ages of minors, as laws of the United States tell them apart.'],
  CcpaCategory: [
    law.CcpaCategory,
    'Categories of personal information (California Civil Code 1798.140(v)(1)(A) to (L)).',
  ],
  PartyKind: [law.PartyKind, 'The kind of a party or a recipient, for laws that list kinds.'],
  AssetKind: [law.AssetKind, 'The kind of an asset: what keeps or uses data.'],
  OfficerRole: [law.OfficerRole, 'The offices that data protection laws define.'],
  AssessmentKind: [law.AssessmentKind, 'The subject of an assessment of a party.'],
  ActivityAssessmentKind: [
    law.ActivityAssessmentKind,
    'The subject of an assessment of an activity. DPIA: data protection (GDPR Art 35). LIA: legitimate interests (Art 6(1)(f)). TIA: transfers (Art 46). FRIA: fundamental rights (AI Act Art 27).',
  ],
  AssessmentState: [law.AssessmentState, 'The progress of an assessment of an activity.'],
  RetentionKind: [law.RetentionKind, 'The form of a retention rule.'],
  RetentionBound: [law.RetentionBound, 'Whether the period is exact or the longest.'],
  RetentionAnchor: [law.RetentionAnchor, 'Where the period begins: at the event, or at the end of its month or year.'],
  RetentionAction: [law.RetentionAction, 'What happens when the period has passed.'],
  DueStatus: [law.DueStatus, 'Whether a last day can be calculated.'],
  TransferKind: [law.TransferKind, 'The kind of transfer.'],
  InstrumentKind: [law.InstrumentKind, 'The kind of instrument that has been signed or certified.'],
  BreachWhom: [
    law.NoticeRecipient,
    'The recipient of a breach notification. CUSTOMER: the controller, notified by its processor.',
  ],
  RequestRight: [
    law.RequestRight,
    'A right whose requests have a time limit. ANY: all that have no time limit of their own.',
  ],
  AuthorisationStatus: [law.AuthorisationStatus, 'The status of a prior authorisation (POPIA s57).'],
  HowKnown: [
    law.HowKnown,
    'How well a part of the law is known, the best first. GAZETTE: read in a gazette, or as the legislature or an authority publishes it. OFFICIAL_TRANSLATION: read as a state translates it. COPY: read as others publish or translate it. ACCOUNT: read in a secondary account. OWN_KNOWLEDGE: known with its article, and not read again. UNCONFIRMED: what was read does not confirm it.',
  ],
  RecordStatus: [RecordStatus, 'The status of a record. A record that has ended is RETIRED, with any review status.'],
  ReadModelState: [ReadModelState, 'Whether a query made now sees the change.'],
};

for (const [name, [values, description]] of Object.entries(ENUMS)) registerEnumType(values, { name, description });
