import type { AutomatedDecision, Recipient, RetentionRule } from '#law';
import { referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import {
  type ActivityCommand,
  type ActivityFact,
  activityDecider,
  activityCommands as commands,
} from './processing-activity.decider.js';
import type {
  ActivityAssessment,
  ActivityBreach,
  ActivityDetails,
  DataCategory,
  DataSubject,
  LegalBasisRow,
  ProcessingActivity,
  Purpose,
  Source,
  System,
} from './processing-activity.events.js';

import { activityFields } from './processing-activity.fields.js';

const { given } = specificationOf(activityDecider);
const ID = 'processingActivity-1';
const ALL = { dataCategories: [], dataSubjects: [], purposes: [] };

const details: ActivityDetails = {
  reference: '5.4',
  title: 'Marketing',
  role: 'CONTROLLER',
  controllers: [],
  onBehalfOf: [],
  dataSubjects: [],
  dataCategories: [],
  sources: [],
  purposes: [],
  recipients: [],
  retention: [],
  securityMeasures: [],
  automatedDecisions: [],
  systems: [],
};
const subject: DataSubject = {
  key: 'leads',
  name: 'Leads',
  children: 'NO',
  juristic: 'NOT_STATED',
  contractingParty: 'NOT_STATED',
};
const category: DataCategory = {
  key: 'email',
  name: 'E-mail address',
  special: 'NOT_STATED',
  specialKinds: [],
  mayReveal: [],
  criminal: 'NOT_STATED',
  uniqueIdentifier: 'YES',
  financial: 'NOT_STATED',
  ccpa: ['A'],
};
const consent: LegalBasisRow = { basis: 'CONSENT', dataCategories: ['email'], dataSubjects: ['leads'] };
const purpose: Purpose = {
  key: 'news',
  description: 'Sending news',
  dataCategories: ['email'],
  dataSubjects: ['leads'],
  legalBases: [consent],
};
const source: Source = { ...ALL, key: 'web', description: 'The website', dataCategories: ['email'] };
const recipient: Recipient = { ...ALL, key: 'agency', name: 'An agency', party: 'party-3', purposes: ['news'] };
const rule: RetentionRule = {
  key: 'news',
  kind: 'FIXED_PERIOD',
  period: 'P12M',
  trigger: 'the last contact',
  appliesTo: { ...ALL, dataSubjects: ['leads'], condition: 'without a contract' },
  until: ['consent is withdrawn'],
  unless: ['LEGAL_CLAIM'],
};
const scoring: AutomatedDecision = {
  key: 'scoring',
  description: 'Leads are scored',
  significant: 'NO',
  humanInvolved: 'NOT_STATED',
  purposes: ['news'],
};
const system: System = { key: 'crm', name: 'CRM', party: 'party-4' };
const planned: ActivityAssessment = { key: 'lia', kind: 'LIA', needed: 'YES', state: 'NOT_STARTED' };
const breach: ActivityBreach = { key: 'mailing', description: 'A list was sent to everybody' };
const full: Partial<ActivityDetails> = {
  dataSubjects: [subject],
  dataCategories: [category],
  purposes: [purpose],
  sources: [source],
  recipients: [recipient],
  retention: [rule],
  automatedDecisions: [scoring],
  systems: [system],
  assessments: [planned],
  breaches: [breach],
};

const registered = (over: Partial<ActivityDetails> = {}): ActivityFact => ({
  type: 'ProcessingActivityRegistered',
  data: { ...details, ...over },
});
const retired: ActivityFact = { type: 'ProcessingActivityRetired', data: {} };
const reinstated: ActivityFact = { type: 'ProcessingActivityReinstated', data: {} };

/** The result of a command on the activity `full`: the fact, and the fields of the activity that it changes. */
type Case = [command: ActivityCommand, fact: ActivityFact, changed: Partial<ProcessingActivity>];

/** The commands of declared fields. A spec of all slices has cases for each of them; those here need not be complete. */
type Declared = keyof typeof activityFields.commands;

/** A case for every command that changes or adds content. A missing case of a command that is written does not compile. */
const changes: Record<
  Exclude<ActivityCommand['type'], `${string}ProcessingActivity` | `Remove${string}` | Declared>,
  Case
> &
  Partial<Record<Declared, Case>> = {
  RetitleActivity: [
    new commands.RetitleActivity(ID, { title: 'Newsletters' }),
    { type: 'ActivityRetitled', data: { title: 'Newsletters' } },
    { title: 'Newsletters' },
  ],
  RenumberActivity: [
    new commands.RenumberActivity(ID, { reference: '5.10' }),
    { type: 'ActivityRenumbered', data: { reference: '5.10' } },
    { reference: '5.10' },
  ],
  DescribeActivity: [
    new commands.DescribeActivity(ID, { description: 'What we send' }),
    { type: 'ActivityDescribed', data: { description: 'What we send' } },
    { description: 'What we send' },
  ],
  ChangeActivityRole: [
    new commands.ChangeActivityRole(ID, { role: 'PROCESSOR', onBehalfOf: ['party-2'] }),
    { type: 'ActivityRoleChanged', data: { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-2'] } },
    { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-2'] },
  ],
  SetDataSubject: [
    new commands.SetDataSubject(ID, { dataSubject: { ...subject, children: 'YES' } }),
    { type: 'DataSubjectSet', data: { dataSubject: { ...subject, children: 'YES' } } },
    { dataSubjects: [{ ...subject, children: 'YES' }] },
  ],
  SetDataCategory: [
    new commands.SetDataCategory(ID, { dataCategory: { ...category, mayReveal: ['HEALTH'] } }),
    { type: 'DataCategorySet', data: { dataCategory: { ...category, mayReveal: ['HEALTH'] } } },
    { dataCategories: [{ ...category, mayReveal: ['HEALTH'] }] },
  ],
  SetSource: [
    new commands.SetSource(ID, { source: { ...source, condition: 'on sign-up' } }),
    { type: 'SourceSet', data: { source: { ...source, condition: 'on sign-up' } } },
    { sources: [{ ...source, condition: 'on sign-up' }] },
  ],
  SetPurpose: [
    new commands.SetPurpose(ID, { purpose: { ...purpose, key: 'gifts' } }),
    { type: 'PurposeSet', data: { purpose: { ...purpose, key: 'gifts' } } },
    { purposes: [purpose, { ...purpose, key: 'gifts' }] },
  ],
  ChangeLegalBasis: [
    new commands.ChangeLegalBasis(ID, { purpose: 'news', legalBases: [] }),
    { type: 'LegalBasisChanged', data: { purpose: 'news', legalBases: [] } },
    { purposes: [{ ...purpose, legalBases: [] }] },
  ],
  SetRecipient: [
    new commands.SetRecipient(ID, { recipient: { ...recipient, kind: 'ADVISOR' } }),
    { type: 'RecipientSet', data: { recipient: { ...recipient, kind: 'ADVISOR' } } },
    { recipients: [{ ...recipient, kind: 'ADVISOR' }] },
  ],
  SetRetentionRule: [
    new commands.SetRetentionRule(ID, { rule: { ...rule, period: 'P6M' } }),
    { type: 'RetentionRuleSet', data: { rule: { ...rule, period: 'P6M' } } },
    { retention: [{ ...rule, period: 'P6M' }] },
  ],
  ChangeSecurityMeasures: [
    new commands.ChangeSecurityMeasures(ID, { securityMeasures: ['encryption'] }),
    { type: 'SecurityMeasuresChanged', data: { securityMeasures: ['encryption'] } },
    { securityMeasures: ['encryption'] },
  ],
  SetAutomatedDecision: [
    new commands.SetAutomatedDecision(ID, { automatedDecision: { ...scoring, logic: 'clicks' } }),
    { type: 'AutomatedDecisionSet', data: { automatedDecision: { ...scoring, logic: 'clicks' } } },
    { automatedDecisions: [{ ...scoring, logic: 'clicks' }] },
  ],
  SetSystem: [
    new commands.SetSystem(ID, { system: { ...system, description: 'in the cloud' } }),
    { type: 'SystemSet', data: { system: { ...system, description: 'in the cloud' } } },
    { systems: [{ ...system, description: 'in the cloud' }] },
  ],
  ChangeTechnologies: [
    new commands.ChangeTechnologies(ID, { technologies: ['Cookies'] }),
    { type: 'TechnologiesChanged', data: { technologies: ['Cookies'] } },
    { technologies: ['Cookies'] },
  ],
  ChangeRiskFactors: [
    new commands.ChangeRiskFactors(ID, { riskFactors: ['LARGE_SCALE', 'MATCHING'] }),
    { type: 'RiskFactorsChanged', data: { riskFactors: ['LARGE_SCALE', 'MATCHING'] } },
    { riskFactors: ['LARGE_SCALE', 'MATCHING'] },
  ],
  ChangeTags: [
    new commands.ChangeTags(ID, { tags: ['Audit of 2024'] }),
    { type: 'TagsChanged', data: { tags: ['Audit of 2024'] } },
    { tags: ['Audit of 2024'] },
  ],
  ChangeActivityOwner: [
    new commands.ChangeActivityOwner(ID, { department: 'Marketing', owner: 'contact-1' }),
    { type: 'ActivityOwnerChanged', data: { department: 'Marketing', owner: 'contact-1' } },
    { department: 'Marketing', owner: 'contact-1' },
  ],
  SetActivityAssessment: [
    new commands.SetActivityAssessment(ID, { assessment: { ...planned, outcome: 'Balanced' } }),
    { type: 'ActivityAssessmentSet', data: { assessment: { ...planned, outcome: 'Balanced' } } },
    { assessments: [{ ...planned, outcome: 'Balanced' }] },
  ],
  SetActivityBreach: [
    new commands.SetActivityBreach(ID, { breach: { ...breach, on: '2024-03-02' } }),
    { type: 'ActivityBreachSet', data: { breach: { ...breach, on: '2024-03-02' } } },
    { breaches: [{ ...breach, on: '2024-03-02' }] },
  ],
  ChangeConsentRecord: [
    new commands.ChangeConsentRecord(ID, { consentRecord: 'CRM, field opt-in' }),
    { type: 'ConsentRecordChanged', data: { consentRecord: 'CRM, field opt-in' } },
    { consentRecord: 'CRM, field opt-in' },
  ],
  ChangePrivacyNotice: [
    new commands.ChangePrivacyNotice(ID, { privacyNotice: 'https://acme.example/privacy' }),
    { type: 'PrivacyNoticeChanged', data: { privacyNotice: 'https://acme.example/privacy' } },
    { privacyNotice: 'https://acme.example/privacy' },
  ],
  ChangeRetentionPolicy: [
    new commands.ChangeRetentionPolicy(ID, { retentionPolicy: { followed: 'NO', because: 'Backups last longer' } }),
    {
      type: 'RetentionPolicyChanged',
      data: { retentionPolicy: { followed: 'NO', because: 'Backups last longer' } },
    },
    { retentionPolicy: { followed: 'NO', because: 'Backups last longer' } },
  ],
  ChangeSchedule1Conditions: [
    new commands.ChangeSchedule1Conditions(ID, { schedule1Conditions: ['PARA_1'] }),
    { type: 'Schedule1ConditionsChanged', data: { schedule1Conditions: ['PARA_1'] } },
    { schedule1Conditions: ['PARA_1'] },
  ],
};

/** A case for every command that removes a row, on an activity without other references to that row. */
const removals: Record<Extract<ActivityCommand['type'], `Remove${string}`>, Case> = {
  RemoveDataSubject: [
    new commands.RemoveDataSubject(ID, { key: 'leads' }),
    { type: 'DataSubjectRemoved', data: { key: 'leads' } },
    { dataSubjects: [] },
  ],
  RemoveDataCategory: [
    new commands.RemoveDataCategory(ID, { key: 'email' }),
    { type: 'DataCategoryRemoved', data: { key: 'email' } },
    { dataCategories: [] },
  ],
  RemoveSource: [
    new commands.RemoveSource(ID, { key: 'web' }),
    { type: 'SourceRemoved', data: { key: 'web' } },
    { sources: [] },
  ],
  RemovePurpose: [
    new commands.RemovePurpose(ID, { key: 'news' }),
    { type: 'PurposeRemoved', data: { key: 'news' } },
    { purposes: [] },
  ],
  RemoveRecipient: [
    new commands.RemoveRecipient(ID, { key: 'agency' }),
    { type: 'RecipientRemoved', data: { key: 'agency' } },
    { recipients: [] },
  ],
  RemoveRetentionRule: [
    new commands.RemoveRetentionRule(ID, { key: 'news' }),
    { type: 'RetentionRuleRemoved', data: { key: 'news' } },
    { retention: [] },
  ],
  RemoveAutomatedDecision: [
    new commands.RemoveAutomatedDecision(ID, { key: 'scoring' }),
    { type: 'AutomatedDecisionRemoved', data: { key: 'scoring' } },
    { automatedDecisions: [] },
  ],
  RemoveSystem: [
    new commands.RemoveSystem(ID, { key: 'crm' }),
    { type: 'SystemRemoved', data: { key: 'crm' } },
    { systems: [] },
  ],
  RemoveActivityAssessment: [
    new commands.RemoveActivityAssessment(ID, { key: 'lia' }),
    { type: 'ActivityAssessmentRemoved', data: { key: 'lia' } },
    { assessments: [] },
  ],
  RemoveActivityBreach: [
    new commands.RemoveActivityBreach(ID, { key: 'mailing' }),
    { type: 'ActivityBreachRemoved', data: { key: 'mailing' } },
    { breaches: [] },
  ],
};

/** The same rows, without limits to other rows. */
const unlimited: Partial<ActivityDetails> = {
  ...full,
  purposes: [{ ...purpose, dataCategories: [], dataSubjects: [], legalBases: [] }],
  sources: [{ ...source, ...ALL }],
  recipients: [{ ...recipient, ...ALL }],
  retention: [{ ...rule, appliesTo: undefined }],
  automatedDecisions: [{ ...scoring, purposes: [] }],
};

describe('a processing activity', () => {
  it('is registered with its reference, title and role; the rest may be not stated', () => {
    const { reference, title, role } = details;
    given([]).when(new commands.RegisterProcessingActivity(undefined, { reference, title, role })).then([registered()]);
    expect(given([registered()]).state()).toEqual({ ...details, retired: false });
  });

  it('is registered with all that can be said of it at once', () => {
    const all = { ...details, ...full, key: 'marketing', description: 'What we send', controllers: ['party-1'] };
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, all))
      .then([registered(all)]);
    expect(given([registered(all)]).state()).toEqual({ ...all, retired: false });
  });

  it.each(Object.entries(changes))('takes %s', (_, [command, fact, changed]) => {
    given([registered(full)])
      .when(command)
      .then([fact]);
    expect(given([registered(full), fact]).state()).toEqual({ ...details, ...full, ...changed, retired: false });
  });

  it.each(Object.entries(changes))('is left as it is by a %s that says what is so', (_, [command, fact]) => {
    given([registered(full), fact])
      .when(command)
      .thenNothingHappened();
  });

  it.each(Object.entries(removals))('takes %s', (_, [command, fact, changed]) => {
    given([registered(unlimited)])
      .when(command)
      .then([fact]);
    const before = { ...details, ...unlimited };
    expect(given([registered(unlimited), fact]).state()).toEqual({ ...before, ...changed, retired: false });
  });

  it.each(Object.entries(removals))('refuses %s where there is no such row', (_, [command, fact]) => {
    given([registered()]).when(command).rejected('NOTHING_THERE', 'key');
    expect(() => given([registered(), fact]).state()).toThrow(expect.objectContaining({ code: 'NOTHING_THERE' }));
  });

  it.each<[string, ActivityCommand, ActivityFact]>([
    ['description', new commands.DescribeActivity(ID, {}), { type: 'ActivityDescribed', data: {} }],
    [
      'security measures',
      new commands.ChangeSecurityMeasures(ID, {}),
      { type: 'SecurityMeasuresChanged', data: { securityMeasures: [] } },
    ],
    [
      'controllers',
      new commands.ChangeActivityRole(ID, { role: 'CONTROLLER' }),
      { type: 'ActivityRoleChanged', data: { role: 'CONTROLLER', controllers: [], onBehalfOf: [] } },
    ],
  ])('no longer states its %s when a change leaves them out', (_, command, fact) => {
    const before = registered({ description: 'x', securityMeasures: ['x'], controllers: ['party-1'] });
    given([before]).when(command).then([fact]);
    given([before, fact]).when(command).thenNothingHappened();
  });

  it('is retired, and reinstated; neither twice', () => {
    given([registered()]).when(new commands.RetireProcessingActivity(ID, {})).then([retired]);
    given([registered(), retired]).when(new commands.RetireProcessingActivity(ID, {})).thenNothingHappened();
    given([registered(), retired]).when(new commands.ReinstateProcessingActivity(ID, {})).then([reinstated]);
    given([registered()]).when(new commands.ReinstateProcessingActivity(ID, {})).thenNothingHappened();
    expect(given([registered(), retired]).state()).toEqual({ ...details, retired: true });
    expect(given([registered(), retired, reinstated]).state()).toEqual({ ...details, retired: false });
  });

  it('refers to parties wherever it names one', () => {
    const state = given([
      registered({
        ...full,
        role: 'JOINT_CONTROLLER',
        controllers: ['party-1', 'party-2'],
        sources: [{ ...source, party: 'party-5' }],
      }),
    ]).state();
    expect(referencesIn(state, activityDecider.references).map(({ id, path }) => [id, path])).toEqual([
      ['party-1', 'controllers.0'],
      ['party-2', 'controllers.1'],
      ['party-5', 'sources.0.party'],
      ['party-3', 'recipients.0.party'],
      ['party-4', 'systems.0.party'],
    ]);
    const processor = given([registered({ role: 'PROCESSOR', onBehalfOf: ['party-6'] })]).state();
    expect(referencesIn(processor, activityDecider.references)).toEqual([
      { id: 'party-6', category: 'party', path: 'onBehalfOf.0' },
    ]);
  });

  it('is called by its reference and title', () => {
    expect(activityDecider.name({ ...details, retired: false })).toBe('5.4 Marketing');
  });

  it.each<ActivityFact>([
    ...[...Object.values(changes), ...Object.values(removals)].map(([, fact]) => fact),
    retired,
    reinstated,
  ])('cannot be the subject of $type before it is registered', (fact) => {
    expect(() => given([fact]).state()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('the role of a processing activity', () => {
  it.each<[string, Partial<ActivityDetails>, string]>([
    ['a processor with controllers', { role: 'PROCESSOR', controllers: ['party-1'] }, 'controllers'],
    ['a controller on behalf of others', { role: 'CONTROLLER', onBehalfOf: ['party-1'] }, 'onBehalfOf'],
    ['a joint controller on behalf of others', { role: 'JOINT_CONTROLLER', onBehalfOf: ['party-1'] }, 'onBehalfOf'],
  ])('is not that of %s', (_, over, path) => {
    const roles = { role: details.role, ...over };
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, ...over }))
      .rejected('INVALID', path);
    given([registered()]).when(new commands.ChangeActivityRole(ID, roles)).rejected('INVALID', path);
  });
});

describe('the rows of a processing activity', () => {
  it.each(Object.keys(full) as (keyof ActivityDetails)[])('have distinct keys among its %s', (list) => {
    const [row] = full[list] as readonly unknown[];
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, ...full, [list]: [row, row] }))
      .rejected('INVALID', `${list}.1.key`);
  });

  it.each<[string, ActivityCommand, string, string]>([
    [
      'a data category',
      new commands.SetDataCategory(ID, { dataCategory: { ...category, dataSubjects: ['leads', 'staff'] } }),
      'dataCategory.dataSubjects.1',
      'dataCategories.0.dataSubjects.1',
    ],
    [
      'a source',
      new commands.SetSource(ID, { source: { ...source, dataSubjects: ['leads', 'staff'] } }),
      'source.dataSubjects.1',
      'sources.0.dataSubjects.1',
    ],
    [
      'a purpose',
      new commands.SetPurpose(ID, { purpose: { ...purpose, dataCategories: ['phone'] } }),
      'purpose.dataCategories.0',
      'purposes.0.dataCategories.0',
    ],
    [
      'a legal basis of a purpose',
      new commands.SetPurpose(ID, { purpose: { ...purpose, legalBases: [{ ...consent, dataSubjects: ['staff'] }] } }),
      'purpose.legalBases.0.dataSubjects.0',
      'purposes.0.legalBases.0.dataSubjects.0',
    ],
    [
      'a recipient',
      new commands.SetRecipient(ID, { recipient: { ...recipient, purposes: ['gifts'] } }),
      'recipient.purposes.0',
      'recipients.0.purposes.0',
    ],
    [
      'a retention rule',
      new commands.SetRetentionRule(ID, { rule: { ...rule, appliesTo: { ...ALL, dataCategories: ['phone'] } } }),
      'rule.appliesTo.dataCategories.0',
      'retention.0.appliesTo.dataCategories.0',
    ],
    [
      'an automated decision',
      new commands.SetAutomatedDecision(ID, { automatedDecision: { ...scoring, purposes: ['gifts'] } }),
      'automatedDecision.purposes.0',
      'automatedDecisions.0.purposes.0',
    ],
  ])('limit %s only to rows that are there', (_, command, path, registeredAt) => {
    given([registered(full)])
      .when(command)
      .rejected('INVALID', path);
    const [row] = Object.values(command.data);
    const [list] = registeredAt.split('.');
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, ...full, [list!]: [row] }))
      .rejected('INVALID', registeredAt);
  });

  it('limit a changed legal basis only to rows that are there', () => {
    const data = { purpose: 'news', legalBases: [consent, { ...consent, dataCategories: ['phone'] }] };
    given([registered(full)])
      .when(new commands.ChangeLegalBasis(ID, data))
      .rejected('INVALID', 'legalBases.1.dataCategories.0');
  });

  it('have legal bases only under a purpose that is there', () => {
    const changed: ActivityFact = { type: 'LegalBasisChanged', data: { purpose: 'gifts', legalBases: [consent] } };
    given([registered(full)])
      .when(new commands.ChangeLegalBasis(ID, changed.data))
      .rejected('NOTHING_THERE', 'purpose');
    expect(() => given([registered(full), changed]).state()).toThrow(
      expect.objectContaining({ code: 'NOTHING_THERE', path: 'purpose' }),
    );
  });

  it.each<[string, ActivityFact]>([
    ['data category', { type: 'DataCategoryRemoved', data: { key: 'email' } }],
    ['data subject', { type: 'DataSubjectRemoved', data: { key: 'leads' } }],
    ['purpose', { type: 'PurposeRemoved', data: { key: 'news' } }],
  ])('cannot lose a %s to which another is limited', (_, fact) => {
    expect(() => given([registered(full), fact]).state()).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it.each<[string, ActivityFact]>([
    ['a source', { type: 'SourceSet', data: { source } }],
    ['a purpose', { type: 'PurposeSet', data: { purpose } }],
    ['a recipient', { type: 'RecipientSet', data: { recipient } }],
    ['a retention rule', { type: 'RetentionRuleSet', data: { rule } }],
    ['an automated decision', { type: 'AutomatedDecisionSet', data: { automatedDecision: scoring } }],
  ])('cannot come to be %s limited to what does not exist on that date', (_, fact) => {
    expect(() => given([registered(), fact]).state()).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it('keep their place when they are replaced', () => {
    const others = [{ ...system, key: 'mail' }, system, { ...system, key: 'web' }];
    const set: ActivityFact = { type: 'SystemSet', data: { system: { ...system, name: 'Another CRM' } } };
    expect(given([registered({ systems: others }), set]).state()?.systems).toEqual([
      others[0],
      { ...system, name: 'Another CRM' },
      others[2],
    ]);
  });
});

describe('a retention rule of a processing activity', () => {
  it.each<[string, Partial<RetentionRule>, string]>([
    ['a fixed period without its period', { period: undefined }, 'period'],
    ['a period of another kind', { kind: 'CONSENT_TERM' }, 'period'],
    ['a period in hours', { period: 'PT72H' }, 'period'],
    ['another document without its address', { kind: 'OTHER_DOCUMENT', period: undefined }, 'document'],
  ])('is not %s', (_, over, field) => {
    const wrong = { ...rule, ...over };
    given([registered(full)])
      .when(new commands.SetRetentionRule(ID, { rule: wrong }))
      .rejected('INVALID', `rule.${field}`);
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, ...full, retention: [wrong] }))
      .rejected('INVALID', `retention.0.${field}`);
  });

  it.each<Partial<RetentionRule>>([
    { kind: 'OTHER_DOCUMENT', period: undefined, document: 'https://example.org/retention' },
    { kind: 'WHILE_STATE_LASTS', period: undefined },
    { kind: 'PROMPTLY', period: undefined, trigger: undefined },
    { period: 'P1Y6M', bound: 'AT_MOST', anchor: 'END_OF_MONTH', action: 'ANONYMISE', trigger: undefined },
    { appliesTo: undefined },
  ])('may be %o', (over) => {
    const set = { ...rule, ...over, key: 'another' };
    const { data } = new commands.SetRetentionRule(ID, { rule: set });
    given([registered(full)])
      .when(new commands.SetRetentionRule(ID, { rule: set }))
      .then([{ type: 'RetentionRuleSet', data }]);
  });
});
