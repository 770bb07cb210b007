import { registerEnumType } from '@nestjs/graphql';
import * as law from '#law';

export const RecordStatus = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  APPROVED: 'APPROVED',
  RETIRED: 'RETIRED',
} as const;
export const ReadModelState = { CURRENT: 'CURRENT', BEHIND: 'BEHIND' } as const;

const ENUMS: Record<string, [values: object, description: string]> = {
  Stated: [law.Stated, 'What a source says of a property: what it does not state is not false.'],
  ActivityRole: [law.ActivityRole, 'GDPR Art 4(7), 26 and 4(8).'],
  LegalBasis: [law.LegalBasis, 'GDPR Art 6(1)(a) to (f), and what other laws add.'],
  SpecialCondition: [law.SpecialCondition, 'GDPR Art 9(2)(a) to (j), in order.'],
  SpecialCategory: [law.SpecialCategory, 'GDPR Art 9(1).'],
  CcpaCategory: [law.CcpaCategory, 'California Civil Code 1798.140(v)(1)(A) to (L).'],
  PartyKind: [law.PartyKind, 'What a party or a recipient is, for laws that list kinds.'],
  OfficerRole: [law.OfficerRole, 'The offices that data protection laws know.'],
  AssessmentKind: [law.AssessmentKind, 'What an assessment of a party looked at.'],
  RetentionKind: [law.RetentionKind, 'How a retention rule is worded.'],
  RetentionBound: [law.RetentionBound, 'Whether the period is exact or the longest.'],
  RetentionAnchor: [law.RetentionAnchor, 'From where the period counts: the event, or the end of its month or year.'],
  RetentionAction: [law.RetentionAction, 'What happens when the period has passed.'],
  DueStatus: [law.DueStatus, 'Whether a last day can be told.'],
  TransferKind: [law.TransferKind, 'What kind of passing on it is.'],
  InstrumentKind: [law.InstrumentKind, 'What has been signed or certified.'],
  AuthorisationStatus: [law.AuthorisationStatus, 'POPIA s57: where a prior authorisation stands.'],
  RecordStatus: [RecordStatus, 'Where a record stands. An ended one is RETIRED, whatever its review.'],
  ReadModelState: [ReadModelState, 'Whether a read made now sees what was written.'],
};

for (const [name, [values, description]] of Object.entries(ENUMS)) registerEnumType(values, { name, description });
