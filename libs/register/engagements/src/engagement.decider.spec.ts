import { type DetailsOf, type FactsOf, referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { engagementDecider } from './engagement.decider.js';
import { engagementFields } from './engagement.fields.js';

type EngagementFact = FactsOf<typeof engagementFields>;
type EngagementDetails = DetailsOf<typeof engagementFields>;
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
});
