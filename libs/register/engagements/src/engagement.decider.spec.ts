import { type CommandsOf, type DetailsOf, type FactsOf, referencesIn, type StateOf } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { engagementDecider } from './engagement.decider.js';
import { engagementFields } from './engagement.fields.js';

type EngagementCommand = CommandsOf<typeof engagementFields>;
type EngagementFact = FactsOf<typeof engagementFields>;
type EngagementDetails = DetailsOf<typeof engagementFields>;
type Engagement = StateOf<typeof engagementFields>;
const { commands } = engagementFields;
const { given } = specificationOf(engagementDecider);
const ID = 'engagement-1';

const details: EngagementDetails = {
  processor: 'party-1',
  work: 'Hosting',
  engagedBy: [],
  activities: [],
  jurisdictions: [],
  locations: [],
  marketing: 'NOT_STATED',
};
const all: EngagementDetails = {
  key: 'calls',
  processor: 'party-1',
  work: 'Telephone marketing',
  condition: 'where the customer agreed',
  engagedBy: ['party-2'],
  activities: ['processingActivity-1', 'processingActivity-2'],
  jurisdictions: ['KR'],
  locations: ['EEA', 'US'],
  under: 'engagement-2',
  contract: { reference: 'DPA-7', signedOn: '2022-12-01', since: '2023-01-01', until: '2025-12-31' },
  marketing: 'YES',
  marketingNotifiedOn: '2023-02-01',
};
const engaged = (over: Partial<EngagementDetails> = {}): EngagementFact => ({
  type: 'ProcessorEngaged',
  data: { ...details, ...over },
});
const ended: EngagementFact = { type: 'EngagementEnded', data: {} };

/** The result of a command: the fact, and the fields of the engagement that it changes. */
type Case = [command: EngagementCommand, fact: EngagementFact, changed: Partial<Engagement>];

/** A case for every command that changes the content of an engagement. A missing case does not compile. */
const changes: Record<
  Exclude<EngagementCommand['type'], 'EngageProcessor' | 'EndEngagement' | 'ReinstateEngagement'>,
  Case
> = {
  ChangeWork: [
    new commands.ChangeWork(ID, { work: 'Backups', condition: 'outside office hours' }),
    { type: 'WorkChanged', data: { work: 'Backups', condition: 'outside office hours' } },
    { work: 'Backups', condition: 'outside office hours' },
  ],
  ChangeEngagers: [
    new commands.ChangeEngagers(ID, { engagedBy: ['party-2', 'party-3'] }),
    { type: 'EngagersChanged', data: { engagedBy: ['party-2', 'party-3'] } },
    { engagedBy: ['party-2', 'party-3'] },
  ],
  AssignActivities: [
    new commands.AssignActivities(ID, { activities: ['processingActivity-1'] }),
    { type: 'ActivitiesAssigned', data: { activities: ['processingActivity-1'] } },
    { activities: ['processingActivity-1'] },
  ],
  ChangeDisclosure: [
    new commands.ChangeDisclosure(ID, { jurisdictions: ['KR'] }),
    { type: 'DisclosureChanged', data: { jurisdictions: ['KR'] } },
    { jurisdictions: ['KR'] },
  ],
  RelocateData: [
    new commands.RelocateData(ID, { locations: ['EEA'] }),
    { type: 'DataRelocated', data: { locations: ['EEA'] } },
    { locations: ['EEA'] },
  ],
  PlaceUnder: [
    new commands.PlaceUnder(ID, { under: 'engagement-2' }),
    { type: 'PlacedUnder', data: { under: 'engagement-2' } },
    { under: 'engagement-2' },
  ],
  ChangeProcessingContract: [
    new commands.ChangeProcessingContract(ID, { contract: all.contract }),
    { type: 'ProcessingContractChanged', data: { contract: all.contract } },
    { contract: all.contract },
  ],
  ChangeEngagementOwner: [
    new commands.ChangeEngagementOwner(ID, { department: 'IT', owner: 'contact-1' }),
    { type: 'EngagementOwnerChanged', data: { department: 'IT', owner: 'contact-1' } },
    { department: 'IT', owner: 'contact-1' },
  ],
  DeclareMarketing: [
    new commands.DeclareMarketing(ID, { marketing: 'YES', marketingNotifiedOn: '2023-02-01' }),
    { type: 'MarketingDeclared', data: { marketing: 'YES', marketingNotifiedOn: '2023-02-01' } },
    { marketing: 'YES', marketingNotifiedOn: '2023-02-01' },
  ],
};

describe('an engagement', () => {
  it('begins with who is engaged for which work; the rest may be not stated', () => {
    given([])
      .when(new commands.EngageProcessor(undefined, { processor: 'party-1', work: 'Hosting' }))
      .then([engaged()]);
    expect(given([engaged()]).state()).toEqual({ ...details, retired: false });
  });

  it('begins with all that can be said of it', () => {
    given([])
      .when(new commands.EngageProcessor(undefined, all))
      .then([engaged(all)]);
    expect(given([engaged(all)]).state()).toEqual({ ...all, retired: false });
  });

  it('is engaged from an earlier date on by engaging it again, and says what was said last', () => {
    const [january, july] = [engaged({ work: 'Storage' }), engaged()];
    const facts = [
      { ...january, effectiveOn: '2024-01-01' },
      { ...july, effectiveOn: '2024-07-01' },
    ];
    expect(given(facts).state()).toEqual({ ...details, retired: false });
  });

  it.each(Object.entries(changes))('takes %s', (_, [command, fact, changed]) => {
    given([engaged()]).when(command).then([fact]);
    expect(given([engaged(), fact]).state()).toEqual({ ...details, ...changed, retired: false });
  });

  it.each(Object.entries(changes))('is left as it is by a %s that says what is so', (_, [command, fact]) => {
    given([engaged(), fact]).when(command).thenNothingHappened();
  });

  it.each<[string, EngagementCommand, EngagementFact, Partial<Engagement>]>([
    [
      'the condition of its work',
      new commands.ChangeWork(ID, { work: all.work }),
      { type: 'WorkChanged', data: { work: all.work } },
      { condition: undefined },
    ],
    [
      'who engages',
      new commands.ChangeEngagers(ID, {}),
      { type: 'EngagersChanged', data: { engagedBy: [] } },
      { engagedBy: [] },
    ],
    [
      'the activities',
      new commands.AssignActivities(ID, {}),
      { type: 'ActivitiesAssigned', data: { activities: [] } },
      { activities: [] },
    ],
    [
      'where it is disclosed',
      new commands.ChangeDisclosure(ID, {}),
      { type: 'DisclosureChanged', data: { jurisdictions: [] } },
      { jurisdictions: [] },
    ],
    [
      'where the data are',
      new commands.RelocateData(ID, {}),
      { type: 'DataRelocated', data: { locations: [] } },
      { locations: [] },
    ],
    [
      'the engagement above it',
      new commands.PlaceUnder(ID, {}),
      { type: 'PlacedUnder', data: {} },
      { under: undefined },
    ],
    [
      'the contract',
      new commands.ChangeProcessingContract(ID, {}),
      { type: 'ProcessingContractChanged', data: {} },
      { contract: undefined },
    ],
    [
      'whether it is marketing',
      new commands.DeclareMarketing(ID, {}),
      { type: 'MarketingDeclared', data: { marketing: 'NOT_STATED' } },
      { marketing: 'NOT_STATED', marketingNotifiedOn: undefined },
    ],
  ])('no longer states %s when a change leaves it out', (_, command, fact, changed) => {
    given([engaged(all)])
      .when(command)
      .then([fact]);
    expect(given([engaged(all), fact]).state()).toEqual({ ...all, ...changed, retired: false });
    given([engaged(all), fact])
      .when(command)
      .thenNothingHappened();
  });

  it('cannot work under itself', () => {
    given([engaged()])
      .when(new commands.PlaceUnder(ID, { under: ID }))
      .rejected('INVALID', 'under');
  });

  it('has no contract that ends before it begins', () => {
    const contract = { since: '2024-01-02', until: '2024-01-01' };
    given([])
      .when(new commands.EngageProcessor(undefined, { ...details, contract }))
      .rejected('INVALID', 'contract.until');
    given([engaged()])
      .when(new commands.ChangeProcessingContract(ID, { contract }))
      .rejected('INVALID', 'contract.until');
  });

  it.each([{ since: '2024-01-01', until: '2024-01-01' }, { until: '2024-01-01' }, { since: '2024-01-01' }])(
    'may have a contract of %o',
    (contract) => {
      given([engaged()])
        .when(new commands.ChangeProcessingContract(ID, { contract }))
        .then([{ type: 'ProcessingContractChanged', data: { contract } }]);
    },
  );

  it('ends, and is reinstated; neither twice', () => {
    const reinstated: EngagementFact = { type: 'EngagementReinstated', data: {} };
    given([engaged()]).when(new commands.EndEngagement(ID, {})).then([ended]);
    given([engaged(), ended]).when(new commands.EndEngagement(ID, {})).thenNothingHappened();
    given([engaged(), ended]).when(new commands.ReinstateEngagement(ID, {})).then([reinstated]);
    given([engaged()]).when(new commands.ReinstateEngagement(ID, {})).thenNothingHappened();
    expect(given([engaged(), ended]).state()).toEqual({ ...details, retired: true });
    expect(given([engaged(), ended, reinstated]).state()).toEqual({ ...details, retired: false });
  });

  it('refers to its processor, its engagers, its activities and the engagement that it works under', () => {
    expect(referencesIn(given([engaged(all)]).state(), engagementDecider.references)).toEqual([
      { id: 'party-1', category: 'party', path: 'processor' },
      { id: 'party-2', category: 'party', path: 'engagedBy.0' },
      { id: 'processingActivity-1', category: 'processingActivity', path: 'activities.0' },
      { id: 'processingActivity-2', category: 'processingActivity', path: 'activities.1' },
      { id: 'engagement-2', category: 'engagement', path: 'under' },
    ]);
  });

  it('is called by its work', () => {
    expect(engagementDecider.name({ ...details, retired: false })).toBe('Hosting');
  });

  it.each<EngagementFact>([
    ...Object.values(changes).map(([, fact]) => fact),
    ended,
    { type: 'EngagementReinstated', data: {} },
  ])('cannot be the subject of $type before it began', (fact) => {
    expect(() => given([fact]).state()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
