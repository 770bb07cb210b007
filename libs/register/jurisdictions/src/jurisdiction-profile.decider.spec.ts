import type { AutomatedDecision } from '#law';
import { referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import {
  profileCommands as commands,
  type ProfileCommand,
  type ProfileFact,
  profileDecider,
} from './jurisdiction-profile.decider.js';
import type {
  BreachDuty,
  Filing,
  JurisdictionProfile,
  LegalBasisOverride,
  ProfileDetails,
  ProfileRecipient,
  ProfileRetentionRule,
  PublishedCategory,
  Statement,
} from './jurisdiction-profile.events.js';

const { given } = specificationOf(profileDecider);
const ID = 'jurisdictionProfile-KR';

const details: ProfileDetails = {
  code: 'KR',
  controllers: [],
  contacts: [],
  legalBasisOverrides: [],
  rights: [],
  breachDuties: [],
  filings: [],
  recipients: [],
  retention: [],
  securityMeasures: [],
  automatedDecisions: [],
  ccpaCategories: [],
  statements: [],
};
const override: LegalBasisOverride = {
  key: 'consent',
  replaces: ['LEGITIMATE_INTERESTS'],
  basis: 'CONSENT',
  onlyIfNoAlternative: true,
  region: 'CA-QC',
  dataCategories: ['email'],
  activities: ['processingActivity-1'],
};
const breachDuty: BreachDuty = {
  key: 'authority',
  to: 'the authority',
  within: 'PT72H',
  businessDays: false,
  from: 'becoming aware',
};
const filing: Filing = { key: 'registration', item: 'registration', reference: 'R-1', since: '2023-01-01' };
const recipient: ProfileRecipient = { key: 'auditors', name: 'Auditors', kind: 'AUDITOR', party: 'party-3' };
const rule: ProfileRetentionRule = {
  key: 'claims',
  kind: 'FIXED_PERIOD',
  period: 'P10Y',
  trigger: 'the claim is settled',
  until: [],
  unless: [],
  condition: 'data needed for claims',
};
const decision: AutomatedDecision = {
  key: 'none',
  description: 'None is made',
  significant: 'NO',
  humanInvolved: 'NOT_STATED',
  purposes: [],
};
const category: PublishedCategory = {
  key: 'a',
  code: 'A',
  name: 'Identifiers',
  collected: 'YES',
  disclosedTo: ['processors'],
  disclosedToKinds: ['SERVICE_PROVIDER'],
  soldOrShared: 'NO',
};
const statement: Statement = { item: 'destruction', text: 'Shredded' };
const rows: Partial<ProfileDetails> = {
  legalBasisOverrides: [override],
  breachDuties: [breachDuty],
  filings: [filing],
  recipients: [recipient],
  retention: [rule],
  automatedDecisions: [decision],
  ccpaCategories: [category],
  statements: [statement],
};
const full: Partial<ProfileDetails> = {
  ...rows,
  controllers: [{ party: 'party-1', when: 'for customers' }],
  contacts: [{ role: 'CHIEF_PRIVACY_OFFICER', contact: 'contact-1' }],
  customerAge: { minimum: 18, exception: '14 with consent' },
  rights: ['access'],
  complaintBody: { name: 'PIPC', email: 'pipc@example.org' },
  languages: { available: ['ko', 'en'], prevailing: 'ko' },
  securityMeasures: ['encryption'],
};

const opened = (over: Partial<ProfileDetails> = {}): ProfileFact => ({
  type: 'JurisdictionProfileOpened',
  data: { ...details, ...over },
});
const closed: ProfileFact = { type: 'JurisdictionProfileClosed', data: {} };
const reopened: ProfileFact = { type: 'JurisdictionProfileReopened', data: {} };
const shown = (over: Partial<ProfileDetails>): JurisdictionProfile => ({
  ...details,
  ...over,
  key: 'KR',
  retired: false,
});

/** The result of a command: the fact, and the fields of the profile that it changes. */
type Case = [command: ProfileCommand, fact: ProfileFact, changed: Partial<ProfileDetails>];

/** A case for every command that replaces a part of the profile as a whole, on a profile that has only its code. */
const parts: Record<Extract<ProfileCommand['type'], `Change${string}`>, Case> = {
  ChangeProfileControllers: [
    new commands.ChangeProfileControllers(ID, { controllers: full.controllers }),
    { type: 'ProfileControllersChanged', data: { controllers: full.controllers! } },
    { controllers: full.controllers },
  ],
  ChangeProfileContacts: [
    new commands.ChangeProfileContacts(ID, { contacts: full.contacts }),
    { type: 'ProfileContactsChanged', data: { contacts: full.contacts! } },
    { contacts: full.contacts },
  ],
  ChangeCustomerAge: [
    new commands.ChangeCustomerAge(ID, { customerAge: full.customerAge }),
    { type: 'CustomerAgeChanged', data: { customerAge: full.customerAge } },
    { customerAge: full.customerAge },
  ],
  ChangeRights: [
    new commands.ChangeRights(ID, { rights: full.rights }),
    { type: 'RightsChanged', data: { rights: full.rights! } },
    { rights: full.rights },
  ],
  ChangeComplaintBody: [
    new commands.ChangeComplaintBody(ID, { complaintBody: full.complaintBody }),
    { type: 'ComplaintBodyChanged', data: { complaintBody: full.complaintBody } },
    { complaintBody: full.complaintBody },
  ],
  ChangeLanguages: [
    new commands.ChangeLanguages(ID, { languages: full.languages }),
    { type: 'LanguagesChanged', data: { languages: full.languages } },
    { languages: full.languages },
  ],
  ChangeProfileSecurityMeasures: [
    new commands.ChangeProfileSecurityMeasures(ID, { securityMeasures: full.securityMeasures }),
    { type: 'ProfileSecurityMeasuresChanged', data: { securityMeasures: full.securityMeasures! } },
    { securityMeasures: full.securityMeasures },
  ],
};

/** The same commands without their data, on a full profile. Afterwards the part is not stated. */
const emptied: Record<keyof typeof parts, Case> = {
  ChangeProfileControllers: [
    new commands.ChangeProfileControllers(ID, {}),
    { type: 'ProfileControllersChanged', data: { controllers: [] } },
    { controllers: [] },
  ],
  ChangeProfileContacts: [
    new commands.ChangeProfileContacts(ID, {}),
    { type: 'ProfileContactsChanged', data: { contacts: [] } },
    { contacts: [] },
  ],
  ChangeCustomerAge: [
    new commands.ChangeCustomerAge(ID, {}),
    { type: 'CustomerAgeChanged', data: {} },
    { customerAge: undefined },
  ],
  ChangeRights: [new commands.ChangeRights(ID, {}), { type: 'RightsChanged', data: { rights: [] } }, { rights: [] }],
  ChangeComplaintBody: [
    new commands.ChangeComplaintBody(ID, {}),
    { type: 'ComplaintBodyChanged', data: {} },
    { complaintBody: undefined },
  ],
  ChangeLanguages: [
    new commands.ChangeLanguages(ID, {}),
    { type: 'LanguagesChanged', data: {} },
    { languages: undefined },
  ],
  ChangeProfileSecurityMeasures: [
    new commands.ChangeProfileSecurityMeasures(ID, {}),
    { type: 'ProfileSecurityMeasuresChanged', data: { securityMeasures: [] } },
    { securityMeasures: [] },
  ],
};

type Setting = Extract<
  ProfileCommand['type'],
  `Set${string}` | 'OverrideLegalBasis' | 'RecordFiling' | 'PublishCategory' | 'MakeStatement'
>;

/** A case for every command that sets a row, on a profile that has another version of the row. */
const settings: Record<Setting, Case> = {
  OverrideLegalBasis: [
    new commands.OverrideLegalBasis(ID, { override: { ...override, region: undefined } }),
    { type: 'LegalBasisOverridden', data: { override: { ...override, region: undefined } } },
    { legalBasisOverrides: [{ ...override, region: undefined }] },
  ],
  SetBreachDuty: [
    new commands.SetBreachDuty(ID, { breachDuty: { ...breachDuty, within: 'PT24H' } }),
    { type: 'BreachDutySet', data: { breachDuty: { ...breachDuty, within: 'PT24H' } } },
    { breachDuties: [{ ...breachDuty, within: 'PT24H' }] },
  ],
  RecordFiling: [
    new commands.RecordFiling(ID, { filing: { ...filing, until: '2024-01-01' } }),
    { type: 'FilingRecorded', data: { filing: { ...filing, until: '2024-01-01' } } },
    { filings: [{ ...filing, until: '2024-01-01' }] },
  ],
  SetProfileRecipient: [
    new commands.SetProfileRecipient(ID, { recipient: { ...recipient, condition: 'on request' } }),
    { type: 'ProfileRecipientSet', data: { recipient: { ...recipient, condition: 'on request' } } },
    { recipients: [{ ...recipient, condition: 'on request' }] },
  ],
  SetProfileRetentionRule: [
    new commands.SetProfileRetentionRule(ID, { rule: { ...rule, period: 'P5Y' } }),
    { type: 'ProfileRetentionRuleSet', data: { rule: { ...rule, period: 'P5Y' } } },
    { retention: [{ ...rule, period: 'P5Y' }] },
  ],
  SetProfileAutomatedDecision: [
    new commands.SetProfileAutomatedDecision(ID, { automatedDecision: { ...decision, logic: 'none' } }),
    { type: 'ProfileAutomatedDecisionSet', data: { automatedDecision: { ...decision, logic: 'none' } } },
    { automatedDecisions: [{ ...decision, logic: 'none' }] },
  ],
  PublishCategory: [
    new commands.PublishCategory(ID, { category: { ...category, soldOrShared: 'YES' } }),
    { type: 'CategoryPublished', data: { category: { ...category, soldOrShared: 'YES' } } },
    { ccpaCategories: [{ ...category, soldOrShared: 'YES' }] },
  ],
  MakeStatement: [
    new commands.MakeStatement(ID, { statement: { ...statement, text: 'Burnt' } }),
    { type: 'StatementMade', data: { statement: { ...statement, text: 'Burnt' } } },
    { statements: [{ ...statement, text: 'Burnt' }] },
  ],
};

type Removal = Extract<
  ProfileCommand['type'],
  `Remove${string}` | 'LiftLegalBasisOverride' | 'UnpublishCategory' | 'WithdrawStatement'
>;

/** A case for every command that removes a row. */
const removals: Record<Removal, Case> = {
  LiftLegalBasisOverride: [
    new commands.LiftLegalBasisOverride(ID, { key: 'consent' }),
    { type: 'LegalBasisOverrideLifted', data: { key: 'consent' } },
    { legalBasisOverrides: [] },
  ],
  RemoveBreachDuty: [
    new commands.RemoveBreachDuty(ID, { key: 'authority' }),
    { type: 'BreachDutyRemoved', data: { key: 'authority' } },
    { breachDuties: [] },
  ],
  RemoveFiling: [
    new commands.RemoveFiling(ID, { key: 'registration' }),
    { type: 'FilingRemoved', data: { key: 'registration' } },
    { filings: [] },
  ],
  RemoveProfileRecipient: [
    new commands.RemoveProfileRecipient(ID, { key: 'auditors' }),
    { type: 'ProfileRecipientRemoved', data: { key: 'auditors' } },
    { recipients: [] },
  ],
  RemoveProfileRetentionRule: [
    new commands.RemoveProfileRetentionRule(ID, { key: 'claims' }),
    { type: 'ProfileRetentionRuleRemoved', data: { key: 'claims' } },
    { retention: [] },
  ],
  RemoveProfileAutomatedDecision: [
    new commands.RemoveProfileAutomatedDecision(ID, { key: 'none' }),
    { type: 'ProfileAutomatedDecisionRemoved', data: { key: 'none' } },
    { automatedDecisions: [] },
  ],
  UnpublishCategory: [
    new commands.UnpublishCategory(ID, { key: 'a' }),
    { type: 'CategoryUnpublished', data: { key: 'a' } },
    { ccpaCategories: [] },
  ],
  WithdrawStatement: [
    new commands.WithdrawStatement(ID, { item: 'destruction' }),
    { type: 'StatementWithdrawn', data: { item: 'destruction' } },
    { statements: [] },
  ],
};

// Together the tables contain every command, except the three that open, retire and reinstate a profile.
const covered: Record<Exclude<ProfileCommand['type'], `${string}JurisdictionProfile`>, Case> = {
  ...parts,
  ...settings,
  ...removals,
};

describe('a jurisdiction profile', () => {
  it('is opened for its code; the rest may be not stated', () => {
    given([])
      .when(new commands.OpenJurisdictionProfile(undefined, { code: 'KR' }))
      .then([opened()]);
    expect(given([opened()]).state()).toEqual(shown({}));
  });

  it('is opened with all that can be said in it at once', () => {
    given([])
      .when(new commands.OpenJurisdictionProfile(undefined, { code: 'KR', ...full }))
      .then([opened(full)]);
    expect(given([opened(full)]).state()).toEqual(shown(full));
  });

  it('is the one of its jurisdiction: its code makes its id, names it, and is its key', () => {
    expect(profileDecider.identity?.({ code: 'US-CA' })).toBe('US-CA');
    expect(profileDecider.name(shown({}))).toBe('KR');
    expect(given([opened()]).state()?.key).toBe('KR');
  });

  it.each(Object.keys(rows) as (keyof typeof rows)[])('is not opened where two of its %s have one key', (list) => {
    const [row] = rows[list] as readonly unknown[];
    given([])
      .when(new commands.OpenJurisdictionProfile(undefined, { code: 'KR', [list]: [row, row] }))
      .rejected('INVALID', `${list}.1.key`);
  });

  it.each(Object.entries(parts))('takes %s', (_, [command, fact, changed]) => {
    given([opened()]).when(command).then([fact]);
    expect(given([opened(), fact]).state()).toEqual(shown(changed));
  });

  it.each(Object.entries(emptied))('no longer states what a %s leaves out', (_, [command, fact, changed]) => {
    given([opened(full)])
      .when(command)
      .then([fact]);
    expect(given([opened(full), fact]).state()).toEqual(shown({ ...full, ...changed }));
    given([opened(full), fact])
      .when(command)
      .thenNothingHappened();
  });

  it.each(Object.entries(settings))('takes %s in the place of the row under its key', (_, [command, fact, changed]) => {
    given([opened(full)])
      .when(command)
      .then([fact]);
    expect(given([opened(full), fact]).state()).toEqual(shown({ ...full, ...changed }));
  });

  it.each(Object.entries(settings))('takes %s as a row of its own', (_, [command, fact, changed]) => {
    given([opened()]).when(command).then([fact]);
    expect(given([opened(), fact]).state()).toEqual(shown(changed));
  });

  it.each(Object.entries({ ...parts, ...settings }))(
    'is left as it is by a %s that says what is so',
    (_, [command, fact]) => {
      given([opened(), fact]).when(command).thenNothingHappened();
    },
  );

  it.each(Object.entries(removals))('takes %s', (_, [command, fact, changed]) => {
    given([opened(full)])
      .when(command)
      .then([fact]);
    expect(given([opened(full), fact]).state()).toEqual(shown({ ...full, ...changed }));
  });

  it.each(Object.entries(removals))('refuses %s where there is no such row', (type, [command, fact]) => {
    const path = type === 'WithdrawStatement' ? 'item' : 'key';
    given([opened()]).when(command).rejected('NOTHING_THERE', path);
    expect(() => given([opened(), fact]).state()).toThrow(expect.objectContaining({ code: 'NOTHING_THERE', path }));
  });

  it('keeps its statements in their place when one is made again', () => {
    const statements = [{ item: 'cookies', text: 'See there' }, statement, { item: 'voluntariness', text: 'It is' }];
    const made: ProfileFact = { type: 'StatementMade', data: { statement: { item: 'destruction', text: 'Burnt' } } };
    expect(
      given([opened({ statements }), made])
        .state()
        ?.statements.map((s) => s.text),
    ).toEqual(['See there', 'Burnt', 'It is']);
  });

  it('is closed, and reopened; neither twice', () => {
    given([opened()]).when(new commands.CloseJurisdictionProfile(ID, {})).then([closed]);
    given([opened(), closed]).when(new commands.CloseJurisdictionProfile(ID, {})).thenNothingHappened();
    given([opened(), closed]).when(new commands.ReopenJurisdictionProfile(ID, {})).then([reopened]);
    given([opened()]).when(new commands.ReopenJurisdictionProfile(ID, {})).thenNothingHappened();
    expect(given([opened(full), closed]).state()).toEqual({ ...shown(full), retired: true });
    expect(given([opened(full), closed, reopened]).state()).toEqual(shown(full));
  });

  it('refers to the activities that a recipient or a retention rule is limited to', () => {
    const activities = ['processingActivity-2'];
    const limited = {
      recipients: [{ ...recipient, party: undefined, activities }],
      retention: [{ ...rule, activities }],
    };
    expect(referencesIn(given([opened(limited)]).state(), profileDecider.references)).toEqual([
      { id: 'processingActivity-2', category: 'processingActivity', path: 'recipients.0.activities.0' },
      { id: 'processingActivity-2', category: 'processingActivity', path: 'retention.0.activities.0' },
    ]);
  });

  it('refers to controllers, contacts, recipients, and the activities of its overrides', () => {
    expect(referencesIn(given([opened(full)]).state(), profileDecider.references)).toEqual([
      { id: 'party-1', category: 'party', path: 'controllers.0.party' },
      { id: 'contact-1', category: 'contact', path: 'contacts.0.contact' },
      { id: 'processingActivity-1', category: 'processingActivity', path: 'legalBasisOverrides.0.activities.0' },
      { id: 'party-3', category: 'party', path: 'recipients.0.party' },
    ]);
  });

  it.each<ProfileFact>([...Object.values(covered).map(([, fact]) => fact), closed, reopened])(
    'cannot be the subject of $type before it is opened',
    (fact) => {
      expect(() => given([fact]).state()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    },
  );
});

describe('a retention rule of a jurisdiction profile', () => {
  const wrong = { ...rule, period: undefined };

  it('is not a fixed period without its period', () => {
    given([opened()])
      .when(new commands.SetProfileRetentionRule(ID, { rule: wrong }))
      .rejected('INVALID', 'rule.period');
  });

  it('is not a fixed period without its period when the profile is opened with it', () => {
    given([])
      .when(new commands.OpenJurisdictionProfile(undefined, { code: 'KR', retention: [rule, { ...wrong, key: 'b' }] }))
      .rejected('INVALID', 'retention.1.period');
  });

  it.each<[string, Partial<ProfileRetentionRule>, string]>([
    ['a period of another kind', { kind: 'CONSENT_TERM' }, 'period'],
    ['a period in hours', { period: 'PT72H' }, 'period'],
    ['another document without its address', { kind: 'OTHER_DOCUMENT', period: undefined }, 'document'],
  ])('is not %s', (_, over, field) => {
    given([opened()])
      .when(new commands.SetProfileRetentionRule(ID, { rule: { ...rule, ...over } }))
      .rejected('INVALID', `rule.${field}`);
  });
});
