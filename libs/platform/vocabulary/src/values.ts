/** Kinds of values that are no codes of the API. A `key` tells rows of a list apart; an `item` is one of a profile's statements. */
const OTHERS = ['place', 'period', 'language', 'path', 'event', 'rule', 'key', 'item'] as const;
type Other = (typeof OTHERS)[number];

/** The kind of a value, by which it is said: a code of an enum has a title. */
export type Said = { readonly is: 'code'; readonly of: string } | { readonly is: Other };

/**
 * The values of the register that are no plain texts, by their vocabulary. A value is named by the end of its path: of a thing
 * (`party.assessments.kind`) or of an event (`OfficerAppointed.role`). Steps between may be left out; the longest end counts.
 */
const VALUES: Readonly<Record<string, string>> = {
  AccountRole: 'AccessGiven.role access.role',
  ActivityAssessmentKind: 'ActivityAssessmentSet.kind processingActivity.assessments.kind',
  ActivityRole: 'ActivityRoleChanged.role processingActivity.role',
  AgeGroup: 'ages',
  AssessmentKind: 'PartyAssessed.kind party.assessments.kind',
  AssessmentState: 'state',
  AssetKind: 'AssetDescribed.kind AssetRegistered.kind asset.kind',
  BreachWhom: 'breachDuties.recipient',
  CcpaCategory: 'CategoryPublished.code ccpa ccpaCategories.code',
  GroundClass: 'groundClass grounds.class',
  GroundState: 'grounds.state',
  InstrumentKind: 'InstrumentSigned.kind instrument.kind',
  LegalBasis: 'bases basis replaces',
  OfficerRole: 'OfficerAppointed.role OfficerDismissed.role contacts.role officers.role',
  PartyKind: 'PartyReclassified.kind disclosedToKinds party.kind recipients.kind',
  RecordStatus: 'status',
  ReportFormat: 'ReportIssued.format issuedReport.format',
  RetentionAction: 'retention.action',
  RetentionAnchor: 'anchor',
  RetentionBound: 'bound',
  RetentionKind: 'ProfileRetentionRuleSet.kind RetentionRuleSet.kind retention.kind',
  RiskFactor: 'riskFactors',
  SensitiveKind: 'sensitiveKinds',
  SpecialCategory: 'mayReveal specialKinds',
  SpecialCondition: 'specialCondition',
  Stated:
    'children collected contractingParty criminal financial followed humanInvolved juristic marketing needed significant soldOrShared special uniqueIdentifier vulnerable',
  TransferKind: 'TransferKindChanged.kind TransferRegistered.kind transfer.kind',
  place:
    'JurisdictionProfileOpened.code countries country jurisdiction jurisdictionProfile.code jurisdictions law locations recipientsOf',
  item: 'StatementMade.item StatementWithdrawn.item statements.item',
  event: 'EventAnnulled.type',
  path: 'TextsTranslated.fields TranslationsWithdrawn.fields',
  language: 'available language prevailing',
  period: 'period reviewEvery within',
  key: 'key',
  rule: 'rule',
};

const ENDS = Object.entries(VALUES)
  .flatMap(([of, ends]) => ends.split(' ').map((end) => ({ steps: end.split('.'), said: saidAs(of) })))
  .sort((a, b) => b.steps.length - a.steps.length);

/**
 * Returns how the value at a path is said; undefined for a plain text or a date. A path begins with the type of the thing or of the
 * event, and can have keys of rows in it: `processingActivity.retention.payroll.kind`, `OfficerAppointed.role`.
 */
export function saidAt(path: string): Said | undefined {
  const steps = path.split('.');
  return ENDS.find((end) => endsLike(steps, end.steps))?.said;
}

function saidAs(of: string): Said {
  const other = OTHERS.find((one) => one === of);
  return other ? { is: other } : { is: 'code', of };
}

/** Returns true if both have the same last step, and the others of the end are steps of the path, in their order. */
function endsLike(path: readonly string[], end: readonly string[]): boolean {
  let at = end.length - 1;
  if (path.at(-1) !== end[at]) return false;
  for (let i = path.length - 1; i >= 0 && at >= 0; i -= 1) if (path[i] === end[at]) at -= 1;
  return at < 0;
}
