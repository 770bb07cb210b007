import fields from 'virtual:fields';

/** Kinds of things that commands concern. `register` holds what registers things, `access` what concerns accounts. */
export type CommandType =
  | 'processingActivity'
  | 'engagement'
  | 'transfer'
  | 'party'
  | 'asset'
  | 'contact'
  | 'jurisdictionProfile'
  | 'finding'
  | 'note'
  | 'attachment'
  | 'savedView'
  | 'event'
  | 'access'
  | 'register';

/** The GraphQL type of the things of a kind. */
export const TYPE_OF: Readonly<Record<string, string>> = {
  processingActivity: 'ProcessingActivity',
  engagement: 'Engagement',
  transfer: 'Transfer',
  party: 'Party',
  asset: 'Asset',
  contact: 'Contact',
  jurisdictionProfile: 'JurisdictionProfile',
  note: 'Note',
  attachment: 'Attachment',
  savedView: 'SavedView',
};

/** The place of a command in the pages. */
export interface CommandPlace {
  readonly type: CommandType;
  /** Other kinds of things that have it in their sections of the same name. */
  readonly alsoOf?: readonly CommandType[];
  /** The section of the page of such a thing. */
  readonly section: string;
  /** The list of the thing in which it changes one row. Without `adds`, it is offered on rows only. */
  readonly row?: string;
  /** True: it is offered on the section too, for a new row. */
  readonly adds?: true;
  /** The argument that takes the key of the row. Default: `key`; none if the row itself is an argument. */
  readonly rowArgument?: string;
  /** Fields of the thing from which arguments are filled, if not of their name; '' for the thing itself, null if they begin empty. */
  readonly from?: Readonly<Record<string, string | null>>;
  /** The states in which it is offered: RecordStatus, or ACCEPTED of a finding. Default: all but RETIRED. */
  readonly states?: readonly string[];
  /** True: it ends or removes something, and looks like it. */
  readonly ends?: true;
  /** True: it holds from when it is recorded, and asks for no date. */
  readonly isAct?: true;
  /** True: it is recorded at once. The register rehearses none of it. */
  readonly isAtOnce?: true;
  /** True: it is recorded at any revision of the thing, so no conflict is looked for. */
  readonly atAnyRevision?: true;
}

type Places = Readonly<Record<string, CommandPlace>>;

/** Makes the pair of commands that set a row of a list and remove it. */
const rows = (type: CommandType, row: string, set: string, remove: string): Places => ({
  [set]: { type, section: row, row, adds: true },
  [remove]: { type, section: row, row, ends: true },
});

const NOT_RETIRED = ['DRAFT', 'IN_REVIEW', 'APPROVED'];
const ends = (type: CommandType): CommandPlace => ({ type, section: 'head', ends: true });
const reinstates = (type: CommandType): CommandPlace => ({ type, section: 'head', states: ['RETIRED'] });
const head = (type: CommandType): CommandPlace => ({ type, section: 'head' });
const inSection = (type: CommandType, section: string, from?: CommandPlace['from']): CommandPlace => ({
  type,
  section,
  from,
});
/** A command about an existing row of a list. */
const onRow = (type: CommandType, row: string, rowArgument: string, more?: Partial<CommandPlace>): CommandPlace => ({
  type,
  section: row,
  row,
  rowArgument,
  ...more,
});

/** A command about access, which is given and withdrawn at once. */
const access = (section: string, more?: Partial<CommandPlace>): CommandPlace => ({
  type: 'access',
  section,
  isAct: true,
  isAtOnce: true,
  ...more,
});

/** The places of review: both activities and transfers have them. */
export const REVIEWED: readonly CommandType[] = ['processingActivity', 'transfer'];

/** The kinds of things that can be doubles of each other, besides activities. */
const DOUBLES: readonly CommandType[] = ['engagement', 'transfer', 'party', 'contact'];

/** The places that are not those of fields. */
const WRITTEN: Places = {
  registerProcessingActivity: inSection('register', 'processingActivity'),
  registerParty: inSection('register', 'party'),
  registerContact: inSection('register', 'contact'),
  registerTransfer: inSection('register', 'transfer'),
  registerAsset: inSection('register', 'asset'),
  engageProcessor: inSection('register', 'engagement'),
  openJurisdictionProfile: inSection('register', 'jurisdictionProfile'),

  retitleActivity: head('processingActivity'),
  renumberActivity: head('processingActivity'),
  describeActivity: inSection('processingActivity', 'description'),
  changeActivityRole: inSection('processingActivity', 'role', { role: '' }),
  retireProcessingActivity: ends('processingActivity'),
  reinstateProcessingActivity: reinstates('processingActivity'),
  ...rows('processingActivity', 'purposes', 'setPurpose', 'removePurpose'),
  changeLegalBasis: onRow('processingActivity', 'purposes', 'purpose'),
  ...rows('processingActivity', 'dataSubjects', 'setDataSubject', 'removeDataSubject'),
  ...rows('processingActivity', 'dataCategories', 'setDataCategory', 'removeDataCategory'),
  ...rows('processingActivity', 'sources', 'setSource', 'removeSource'),
  ...rows('processingActivity', 'recipients', 'setRecipient', 'removeRecipient'),
  ...rows('processingActivity', 'retention', 'setRetentionRule', 'removeRetentionRule'),
  ...rows('processingActivity', 'systems', 'setSystem', 'removeSystem'),
  ...rows('processingActivity', 'automatedDecisions', 'setAutomatedDecision', 'removeAutomatedDecision'),
  changeSecurityMeasures: inSection('processingActivity', 'securityMeasures'),
  changeTechnologies: inSection('processingActivity', 'technologies'),
  changeRiskFactors: inSection('processingActivity', 'riskFactors'),
  changeActivityOwner: inSection('processingActivity', 'owner'),
  changeTags: inSection('processingActivity', 'tags'),
  ...rows('processingActivity', 'assessments', 'setActivityAssessment', 'removeActivityAssessment'),
  ...rows('processingActivity', 'breaches', 'setActivityBreach', 'removeActivityBreach'),

  submitForReview: { type: 'processingActivity', section: 'review', states: ['DRAFT'], isAct: true },
  approve: { type: 'processingActivity', section: 'review', states: ['IN_REVIEW'], isAct: true },
  requestChanges: { type: 'processingActivity', section: 'review', states: ['IN_REVIEW', 'APPROVED'], isAct: true },
  recordReview: { type: 'processingActivity', section: 'review', states: ['APPROVED'], isAct: true },
  scheduleReview: { type: 'processingActivity', section: 'review', states: NOT_RETIRED, isAct: true },
  translateTexts: inSection('processingActivity', 'translations', { texts: null }),
  withdrawTranslations: { type: 'processingActivity', section: 'translations', ends: true },

  joinThings: { ...ends('processingActivity'), alsoOf: DOUBLES },

  changeWork: head('engagement'),
  relocateData: inSection('engagement', 'locations'),
  endEngagement: ends('engagement'),
  reinstateEngagement: reinstates('engagement'),
  assignActivities: inSection('engagement', 'activities'),
  changeDisclosure: inSection('engagement', 'jurisdictions'),
  changeEngagementOwner: inSection('engagement', 'owner'),
  declareMarketing: inSection('engagement', 'marketing', { notifiedOn: 'marketingNotifiedOn' }),

  renameTransfer: head('transfer'),
  changeTransferKind: head('transfer'),
  changeTransferPurposes: inSection('transfer', 'purposes'),
  endTransfer: ends('transfer'),
  reinstateTransfer: reinstates('transfer'),
  changeTransferParties: inSection('transfer', 'parties'),
  changeTransferTerms: inSection('transfer', 'terms', { terms: '' }),
  changeTransferDisclosure: inSection('transfer', 'jurisdictions'),
  assignTransferActivities: inSection('transfer', 'activities'),
  relyOnGround: inSection('transfer', 'grounds'),
  replaceGround: onRow('transfer', 'grounds', 'key', { from: { ground: null } }),
  signInstrument: onRow('transfer', 'grounds', 'ground'),
  recordRecognitionLost: onRow('transfer', 'grounds', 'ground'),
  withdrawGround: onRow('transfer', 'grounds', 'key', { ends: true }),
  recordCheck: inSection('transfer', 'checks'),
  recordImpairment: inSection('transfer', 'impairments'),
  respondToImpairment: onRow('transfer', 'impairments', 'key'),
  recordTransferAssessment: inSection('transfer', 'assessments'),
  requestPriorAuthorisation: inSection('transfer', 'priorAuthorisations'),
  grantPriorAuthorisation: onRow('transfer', 'priorAuthorisations', 'key'),
  departFromPriorAuthorisation: onRow('transfer', 'priorAuthorisations', 'key'),
  suspendTransfer: { type: 'transfer', section: 'suspension', ends: true },
  resumeTransfer: inSection('transfer', 'suspension'),
  changeTransferOwner: inSection('transfer', 'owner'),

  renameAsset: head('asset'),
  describeAsset: inSection('asset', 'description'),
  changeAssetKeeper: inSection('asset', 'keptBy'),
  changeAssetProcessors: inSection('asset', 'processors'),
  relocateAsset: inSection('asset', 'locations'),
  changeAssetPlatform: inSection('asset', 'runsOn'),
  changeAssetSecurityMeasures: inSection('asset', 'securityMeasures'),
  changeAssetOwner: inSection('asset', 'owner'),
  retireAsset: ends('asset'),
  reinstateAsset: reinstates('asset'),

  renameParty: head('party'),
  reclassifyParty: inSection('party', 'head', { classification: '' }),
  moveParty: inSection('party', 'head', { seat: '' }),
  changePartyParent: head('party'),
  changePartyRegistrationNumber: head('party'),
  retireParty: ends('party'),
  reinstateParty: reinstates('party'),
  changePartyContactPoints: inSection('party', 'contactPoints', { contactPoints: '' }),
  appointOfficer: inSection('party', 'officers'),
  dismissOfficer: { type: 'party', section: 'officers', ends: true },
  recordPartyAssessment: inSection('party', 'assessments'),
  ...rows('party', 'certifications', 'setCertification', 'removeCertification'),

  changeContactDetails: inSection('contact', 'head', { details: '' }),
  retireContact: ends('contact'),
  reinstateContact: reinstates('contact'),
  forgetContact: {
    type: 'contact',
    alsoOf: ['attachment'],
    section: 'forget',
    states: [...NOT_RETIRED, 'RETIRED'],
    ends: true,
    isAct: true,
    atAnyRevision: true,
  },

  closeJurisdictionProfile: ends('jurisdictionProfile'),
  reopenJurisdictionProfile: reinstates('jurisdictionProfile'),
  changeProfileControllers: inSection('jurisdictionProfile', 'controllers'),
  changeProfileSecurityMeasures: inSection('jurisdictionProfile', 'securityMeasures'),
  ...rows('jurisdictionProfile', 'breachDuties', 'setBreachDuty', 'removeBreachDuty'),
  ...rows('jurisdictionProfile', 'filings', 'recordFiling', 'removeFiling'),
  ...rows('jurisdictionProfile', 'automatedDecisions', 'setProfileAutomatedDecision', 'removeProfileAutomatedDecision'),
  ...rows('jurisdictionProfile', 'recipients', 'setProfileRecipient', 'removeProfileRecipient'),
  ...rows('jurisdictionProfile', 'retention', 'setProfileRetentionRule', 'removeProfileRetentionRule'),
  ...rows('jurisdictionProfile', 'ccpaCategories', 'publishCategory', 'unpublishCategory'),
  ...rows('jurisdictionProfile', 'legalBasisOverrides', 'overrideLegalBasis', 'liftLegalBasisOverride'),
  makeStatement: onRow('jurisdictionProfile', 'statements', 'item', { adds: true }),
  withdrawStatement: onRow('jurisdictionProfile', 'statements', 'item', { ends: true }),

  acceptFinding: { ...head('finding'), isAct: true },
  assignFinding: { ...head('finding'), isAct: true },
  commentOnFinding: { ...head('finding'), isAct: true },
  withdrawFindingAcceptance: { type: 'finding', section: 'head', states: ['ACCEPTED'], ends: true, isAct: true },

  writeNote: { ...inSection('register', 'note'), isAct: true },
  replyToNote: { ...head('note'), isAct: true },
  assignNote: { ...head('note'), isAct: true },
  changeNoteDueDate: { ...head('note'), isAct: true },
  closeNote: { ...head('note'), isAct: true },
  reopenNote: { ...reinstates('note'), isAct: true },

  attachFile: { ...inSection('register', 'attachment'), isAct: true, isAtOnce: true },
  removeAttachment: { ...ends('attachment'), isAct: true },
  restoreAttachment: { ...reinstates('attachment'), isAct: true },

  saveView: { ...inSection('register', 'savedView'), isAct: true },
  renameView: { ...head('savedView'), isAct: true },
  changeView: { ...head('savedView'), isAct: true },
  removeView: { ...ends('savedView'), isAct: true },
  reinstateView: { ...reinstates('savedView'), isAct: true },

  annul: { type: 'event', section: 'head', ends: true, isAct: true },
  redate: { type: 'event', section: 'head', isAct: true },

  createKey: access('head'),
  giveAccess: access('head'),
  changeAccess: access('grant'),
  handOverAccess: access('madeKey'),
  withdrawAccess: access('grant', { ends: true }),
};

/** Sections for fields that have none of their own. */
const SECTION_OF: Readonly<Record<string, string>> = { processingActivity: 'evidence' };

/** The places of commands that set one field, which things of one kind have. The section has the name of the field. */
const OF_FIELDS: Places = Object.fromEntries(
  Object.entries(fields).map(([command, { kind, field }]) => [
    command,
    inSection(kind as CommandType, SECTION_OF[kind] ?? field),
  ]),
);

/** Every command of the API that the pages offer as a form, and where. The key is the name of the mutation. */
export const COMMANDS: Places = { ...OF_FIELDS, ...WRITTEN };

/** Returns the commands of a section: for a new row or the section itself, or for one of its rows. */
export function commandsOf(type: CommandType, section: string, isRow: boolean): readonly string[] {
  const isShared = section === 'translations' || (section === 'review' && REVIEWED.includes(type));
  const owner = isShared ? 'processingActivity' : type; // the table names what they share once
  return Object.entries(COMMANDS)
    .filter(([, place]) => (place.type === owner || place.alsoOf?.includes(type)) && place.section === section)
    .filter(([, { row, adds }]) => (isRow ? row !== undefined : row === undefined || adds))
    .map(([name]) => name);
}
