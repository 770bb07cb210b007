import { referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import {
  transferCommands as commands,
  type TransferCommand,
  type TransferFact,
  transferDecider,
} from './transfer.decider.js';
import type { Instrument, PriorAuthorisation, Transfer, TransferDetails, TransferGround } from './transfer.fields.js';

type TransferAssessment = Transfer['assessments'][number];
type TransferCheck = Transfer['checks'][number];
type Impairment = Transfer['impairments'][number];

const { given } = specificationOf(transferDecider);
const ID = 'transfer-1';
/** The effective date of facts without a date of their own. */
const THEN = '2024-01-01';

const details: TransferDetails = {
  kind: 'PROVISION',
  importer: 'party-2',
  countries: [],
  activities: [],
  jurisdictions: [],
  dataItems: [],
  purposes: [],
  grounds: [],
  assessments: [],
  checks: [],
  impairments: [],
  priorAuthorisations: [],
};
const scc: TransferGround = { key: 'scc', law: 'EU', code: 'EU.SCC' };
const adequacy: TransferGround = { key: 'adequacy', law: 'EU', code: 'EU.ADEQ' };
const instrument: Instrument = {
  kind: 'SCC',
  version: '2021/914',
  modules: [1, 2],
  signedOn: '2022-12-27',
  expiresOn: '2027-12-27',
  scope: 'customer data',
  evidence: 'sha256:ab',
};
const tia: TransferAssessment = { key: 'tia', on: '2023-05-01', outcome: 'acceptable', evidence: 'TIA-1' };
const check: TransferCheck = {
  key: '2023',
  on: '2023-06-01',
  implementation: 'in order',
  foreignSystem: 'unchanged',
  evidence: 'CHK-1',
};
const impairment: Impairment = {
  key: 'access',
  foundOn: '2023-07-01',
  description: 'A new access law',
  evidence: 'L-1',
};
const authorisation: PriorAuthorisation = { key: 'popia', law: 'ZA', article: 's57(1)(d)', evidence: 'REQ-1' };

const registered = (over: Partial<TransferDetails> = {}): TransferFact => ({
  type: 'TransferRegistered',
  data: { ...details, ...over },
});
const ended: TransferFact = { type: 'TransferEnded', data: {} };
const reinstated: TransferFact = { type: 'TransferReinstated', data: {} };
const on = (effectiveOn: string, fact: TransferFact) => ({ ...fact, effectiveOn });
const granted = (reference?: string): TransferFact => ({
  type: 'PriorAuthorisationGranted',
  data: { key: 'popia', reference },
});

/** The result of a command: the fact, and the fields of the transfer that it changes. */
type Case = [command: TransferCommand, fact: TransferFact, changed: Partial<Transfer>];

type Content =
  | Extract<TransferCommand['type'], 'RenameTransfer' | `ChangeTransfer${string}` | `Describe${string}`>
  | 'AssignTransferActivities';

/** A case for every command that changes the content of a transfer, on a transfer with only a kind and an importer. */
const changes: Record<Content, Case> = {
  ChangeTransferOwner: [
    new commands.ChangeTransferOwner(ID, { department: 'IT', owner: 'contact-1' }),
    { type: 'TransferOwnerChanged', data: { department: 'IT', owner: 'contact-1' } },
    { department: 'IT', owner: 'contact-1' },
  ],
  RenameTransfer: [
    new commands.RenameTransfer(ID, { name: 'Support' }),
    { type: 'TransferRenamed', data: { name: 'Support' } },
    { name: 'Support' },
  ],
  ChangeTransferKind: [
    new commands.ChangeTransferKind(ID, { kind: 'JOINT_USE' }),
    { type: 'TransferKindChanged', data: { kind: 'JOINT_USE' } },
    { kind: 'JOINT_USE' },
  ],
  ChangeTransferParties: [
    new commands.ChangeTransferParties(ID, { exporter: 'party-1', importer: 'party-3' }),
    { type: 'TransferPartiesChanged', data: { exporter: 'party-1', importer: 'party-3' } },
    { exporter: 'party-1', importer: 'party-3' },
  ],
  ChangeTransferCountries: [
    new commands.ChangeTransferCountries(ID, { countries: ['JP', 'US'] }),
    { type: 'TransferCountriesChanged', data: { countries: ['JP', 'US'] } },
    { countries: ['JP', 'US'] },
  ],
  AssignTransferActivities: [
    new commands.AssignTransferActivities(ID, { activities: ['processingActivity-1'] }),
    { type: 'TransferActivitiesAssigned', data: { activities: ['processingActivity-1'] } },
    { activities: ['processingActivity-1'] },
  ],
  ChangeTransferDisclosure: [
    new commands.ChangeTransferDisclosure(ID, { jurisdictions: ['KR'] }),
    { type: 'TransferDisclosureChanged', data: { jurisdictions: ['KR'] } },
    { jurisdictions: ['KR'] },
  ],
  ChangeTransferredData: [
    new commands.ChangeTransferredData(ID, { dataItems: ['names'] }),
    { type: 'TransferredDataChanged', data: { dataItems: ['names'] } },
    { dataItems: ['names'] },
  ],
  ChangeTransferPurposes: [
    new commands.ChangeTransferPurposes(ID, { purposes: ['support'] }),
    { type: 'TransferPurposesChanged', data: { purposes: ['support'] } },
    { purposes: ['support'] },
  ],
  ChangeTransferTerms: [
    new commands.ChangeTransferTerms(ID, { timing: 'on request', method: 'network', frequency: 'daily' }),
    { type: 'TransferTermsChanged', data: { timing: 'on request', method: 'network', frequency: 'daily' } },
    { timing: 'on request', method: 'network', frequency: 'daily' },
  ],
  DescribeRefusal: [
    new commands.DescribeRefusal(ID, { refusal: { method: 'e-mail', effect: 'no support' } }),
    { type: 'RefusalDescribed', data: { refusal: { method: 'e-mail', effect: 'no support' } } },
    { refusal: { method: 'e-mail', effect: 'no support' } },
  ],
  DescribeEquivalentAction: [
    new commands.DescribeEquivalentAction(ID, { equivalentAction: { checkFrequency: 'yearly' } }),
    { type: 'EquivalentActionDescribed', data: { equivalentAction: { checkFrequency: 'yearly' } } },
    { equivalentAction: { checkFrequency: 'yearly' } },
  ],
};

type Lived = Exclude<
  TransferCommand['type'],
  Content | 'RegisterTransfer' | 'ChangeSuspension' | 'EndTransfer' | 'ReinstateTransfer'
>;

/** A case for every command on a transfer's life: the earlier facts, the command, its fact, and the resulting state. */
const acts: Record<Lived, [before: Partial<TransferDetails>, ...Case]> = {
  RelyOnGround: [
    {},
    new commands.RelyOnGround(ID, { ground: { ...scc, condition: 'for support' } }),
    { type: 'GroundReliedOn', data: { ground: { ...scc, condition: 'for support' } } },
    { grounds: [{ ...scc, condition: 'for support', since: THEN }] },
  ],
  ReplaceGround: [
    { grounds: [{ ...scc, since: '2023-01-01' }] },
    new commands.ReplaceGround(ID, { key: 'scc', ground: adequacy }),
    { type: 'GroundReplaced', data: { key: 'scc', ground: adequacy } },
    {
      grounds: [
        { ...scc, since: '2023-01-01', until: THEN },
        { ...adequacy, since: THEN },
      ],
    },
  ],
  WithdrawGround: [
    { grounds: [{ ...scc, since: '2023-01-01' }] },
    new commands.WithdrawGround(ID, { key: 'scc', because: 'another was found' }),
    { type: 'GroundWithdrawn', data: { key: 'scc', because: 'another was found' } },
    { grounds: [{ ...scc, since: '2023-01-01', until: THEN }] },
  ],
  SignInstrument: [
    { grounds: [{ ...scc, since: '2023-01-01' }] },
    new commands.SignInstrument(ID, { ground: 'scc', instrument }),
    { type: 'InstrumentSigned', data: { ground: 'scc', instrument } },
    { grounds: [{ ...scc, since: '2023-01-01', instrument }] },
  ],
  RecordRecognitionLost: [
    { grounds: [{ ...adequacy, since: '2023-01-01' }] },
    new commands.RecordRecognitionLost(ID, { ground: 'adequacy', because: 'a judgment' }),
    { type: 'RecognitionFellAway', data: { ground: 'adequacy', because: 'a judgment' } },
    { grounds: [{ ...adequacy, since: '2023-01-01', recognitionLostOn: THEN }] },
  ],
  RecordTransferAssessment: [
    {},
    new commands.RecordTransferAssessment(ID, { assessment: tia }),
    { type: 'TransferAssessed', data: { assessment: tia } },
    { assessments: [tia] },
  ],
  RecordCheck: [
    {},
    new commands.RecordCheck(ID, { check }),
    { type: 'TransferChecked', data: { check } },
    { checks: [check] },
  ],
  RecordImpairment: [
    {},
    new commands.RecordImpairment(ID, { impairment }),
    { type: 'ImpairmentFound', data: { impairment } },
    { impairments: [impairment] },
  ],
  RespondToImpairment: [
    { impairments: [impairment] },
    new commands.RespondToImpairment(ID, { key: 'access', response: 'encrypted', evidence: 'R-1' }),
    { type: 'ImpairmentAnswered', data: { key: 'access', response: 'encrypted', evidence: 'R-1' } },
    { impairments: [{ ...impairment, response: 'encrypted', respondedOn: THEN, evidence: 'R-1' }] },
  ],
  SuspendTransfer: [
    {},
    new commands.SuspendTransfer(ID, { reason: 'impairment' }),
    { type: 'TransferSuspended', data: { reason: 'impairment' } },
    { suspension: { since: THEN, reason: 'impairment' } },
  ],
  ResumeTransfer: [
    { suspension: { since: '2023-01-01' } },
    new commands.ResumeTransfer(ID, { because: 'remedied' }),
    { type: 'TransferResumed', data: { because: 'remedied' } },
    { suspension: undefined },
  ],
  RequestPriorAuthorisation: [
    {},
    new commands.RequestPriorAuthorisation(ID, { authorisation }),
    { type: 'PriorAuthorisationRequested', data: { authorisation } },
    { priorAuthorisations: [{ ...authorisation, requestedOn: THEN }] },
  ],
  GrantPriorAuthorisation: [
    { priorAuthorisations: [authorisation] },
    new commands.GrantPriorAuthorisation(ID, { key: 'popia', reference: 'IR-1', evidence: 'GR-1' }),
    { type: 'PriorAuthorisationGranted', data: { key: 'popia', reference: 'IR-1', evidence: 'GR-1' } },
    { priorAuthorisations: [{ ...authorisation, reference: 'IR-1', evidence: 'GR-1', grantedOn: THEN }] },
  ],
  DepartFromPriorAuthorisation: [
    { priorAuthorisations: [{ ...authorisation, grantedOn: '2023-01-01' }] },
    new commands.DepartFromPriorAuthorisation(ID, { key: 'popia', because: 'another country' }),
    { type: 'PriorAuthorisationDepartedFrom', data: { key: 'popia', because: 'another country' } },
    { priorAuthorisations: [{ ...authorisation, grantedOn: '2023-01-01', departedOn: THEN }] },
  ],
};

describe('a transfer', () => {
  it('is registered with its kind and importer; the rest may be not stated', () => {
    const { kind, importer } = details;
    given([]).when(new commands.RegisterTransfer(undefined, { kind, importer })).then([registered()]);
    expect(given([registered()]).state()).toEqual({ ...details, retired: false });
  });

  it('is registered with all that can be said of it at once', () => {
    const all: TransferDetails = {
      ...details,
      key: 'support',
      name: 'Support',
      exporter: 'party-1',
      countries: ['JP'],
      activities: ['processingActivity-1'],
      jurisdictions: ['KR'],
      dataItems: ['names'],
      purposes: ['support'],
      timing: 'on request',
      method: 'network',
      frequency: 'daily',
      recipientRetention: 'one year',
      condition: 'where the customer asks',
      refusal: { method: 'e-mail', procedure: 'write to us', effect: 'no support' },
      grounds: [{ ...scc, since: '2022-12-27', instrument }],
      assessments: [tia],
      equivalentAction: { systemEstablishedBy: 'contract', measures: 'as APPI asks' },
      checks: [check],
      impairments: [impairment],
      priorAuthorisations: [authorisation],
      suspension: { since: '2023-08-01', reason: 'impairment' },
    };
    given([])
      .when(new commands.RegisterTransfer(undefined, all))
      .then([registered(all)]);
    expect(given([registered(all)]).state()).toEqual({ ...all, retired: false });
  });

  it.each<[string, Partial<TransferDetails>]>([
    ['grounds', { grounds: [scc, { ...adequacy, key: 'scc' }] }],
    ['assessments', { assessments: [tia, tia] }],
    ['checks', { checks: [check, check] }],
    ['impairments', { impairments: [impairment, impairment] }],
    ['priorAuthorisations', { priorAuthorisations: [authorisation, authorisation] }],
  ])('is not registered where two of its %s have one key', (list, over) => {
    given([])
      .when(new commands.RegisterTransfer(undefined, { ...details, ...over }))
      .rejected('INVALID', `${list}.1.key`);
  });

  it.each(Object.entries(changes))('takes %s', (_, [command, fact, changed]) => {
    given([registered()]).when(command).then([fact]);
    expect(given([registered(), fact]).state()).toEqual({ ...details, ...changed, retired: false });
  });

  it.each(Object.entries(changes))('is left as it is by a %s that says what is so', (_, [command, fact]) => {
    given([registered(), fact]).when(command).thenNothingHappened();
  });

  it.each<[string, TransferCommand, TransferFact, Partial<Transfer>]>([
    ['name', new commands.RenameTransfer(ID, {}), { type: 'TransferRenamed', data: {} }, { name: undefined }],
    [
      'exporter',
      new commands.ChangeTransferParties(ID, { importer: 'party-2' }),
      { type: 'TransferPartiesChanged', data: { importer: 'party-2' } },
      { exporter: undefined },
    ],
    [
      'countries',
      new commands.ChangeTransferCountries(ID, {}),
      { type: 'TransferCountriesChanged', data: { countries: [] } },
      { countries: [] },
    ],
    [
      'activities',
      new commands.AssignTransferActivities(ID, {}),
      { type: 'TransferActivitiesAssigned', data: { activities: [] } },
      { activities: [] },
    ],
    [
      'disclosure',
      new commands.ChangeTransferDisclosure(ID, {}),
      { type: 'TransferDisclosureChanged', data: { jurisdictions: [] } },
      { jurisdictions: [] },
    ],
    [
      'data',
      new commands.ChangeTransferredData(ID, {}),
      { type: 'TransferredDataChanged', data: { dataItems: [] } },
      { dataItems: [] },
    ],
    [
      'purposes',
      new commands.ChangeTransferPurposes(ID, {}),
      { type: 'TransferPurposesChanged', data: { purposes: [] } },
      { purposes: [] },
    ],
    [
      'terms',
      new commands.ChangeTransferTerms(ID, { recipientRetention: 'one year' }),
      { type: 'TransferTermsChanged', data: { recipientRetention: 'one year' } },
      { timing: undefined, method: undefined, recipientRetention: 'one year', condition: undefined },
    ],
    ['refusal', new commands.DescribeRefusal(ID, {}), { type: 'RefusalDescribed', data: {} }, { refusal: undefined }],
    [
      'equivalent action',
      new commands.DescribeEquivalentAction(ID, {}),
      { type: 'EquivalentActionDescribed', data: {} },
      { equivalentAction: undefined },
    ],
  ])('no longer states in its %s what a change leaves out', (_, command, fact, changed) => {
    const all = {
      name: 'Support',
      exporter: 'party-1',
      countries: ['JP'],
      activities: ['processingActivity-1'],
      jurisdictions: ['KR'],
      dataItems: ['names'],
      purposes: ['support'],
      timing: 'on request',
      method: 'network',
      condition: 'where the customer asks',
      refusal: { method: 'e-mail' },
      equivalentAction: { measures: 'as APPI asks' },
    };
    given([registered(all)])
      .when(command)
      .then([fact]);
    expect(given([registered(all), fact]).state()).toEqual({ ...details, ...all, ...changed, retired: false });
    given([registered(all), fact])
      .when(command)
      .thenNothingHappened();
  });

  it('ends, and is reinstated; neither twice', () => {
    given([registered()]).when(new commands.EndTransfer(ID, {})).then([ended]);
    given([registered(), ended]).when(new commands.EndTransfer(ID, {})).thenNothingHappened();
    given([registered(), ended]).when(new commands.ReinstateTransfer(ID, {})).then([reinstated]);
    given([registered()]).when(new commands.ReinstateTransfer(ID, {})).thenNothingHappened();
    expect(given([registered(), ended]).state()).toEqual({ ...details, retired: true });
    expect(given([registered(), ended, reinstated]).state()).toEqual({ ...details, retired: false });
  });

  it('refers to its exporter, its importer and its activities', () => {
    const state = given([registered({ exporter: 'party-1', activities: ['processingActivity-1'] })]).state();
    expect(referencesIn(state, transferDecider.references)).toEqual([
      { id: 'party-1', category: 'party', path: 'exporter' },
      { id: 'party-2', category: 'party', path: 'importer' },
      { id: 'processingActivity-1', category: 'processingActivity', path: 'activities.0' },
    ]);
  });

  it.each<[string, Partial<TransferDetails>]>([
    ['Support', { name: 'Support', key: 'support' }],
    ['support', { key: 'support' }],
    ['joint use', { kind: 'JOINT_USE' }],
  ])('is called %s by its name, its key or its kind', (name, over) => {
    expect(transferDecider.name({ ...details, ...over, retired: false })).toBe(name);
  });

  it.each<TransferFact>([
    ...Object.values(changes).map(([, fact]) => fact),
    ...Object.values(acts).map(([, , fact]) => fact),
    ended,
    reinstated,
  ])('cannot be the subject of $type before it is registered', (fact) => {
    expect(() => given([fact]).state()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('the life of a transfer', () => {
  it.each(Object.entries(acts))('takes %s', (_, [before, command, fact, left]) => {
    given([registered(before)])
      .when(command)
      .then([fact]);
    expect(given([registered(before), fact]).state()).toEqual({ ...details, ...before, ...left, retired: false });
  });

  it.each<Lived>([
    'RelyOnGround',
    'WithdrawGround',
    'SignInstrument',
    'RecordTransferAssessment',
    'RecordCheck',
    'RecordImpairment',
    'RequestPriorAuthorisation',
  ])('is left as it is by a second %s that says the same', (type) => {
    const [before, command, fact] = acts[type];
    given([registered(before), fact])
      .when(command)
      .thenNothingHappened();
  });

  it.each<Lived>(['RecordRecognitionLost', 'RespondToImpairment', 'DepartFromPriorAuthorisation'])(
    'is left as it is by a second %s that says the same: what happened keeps its date',
    (type) => {
      const [before, command, fact] = acts[type];
      given([registered(before), fact])
        .when(command)
        .thenNothingHappened();
    },
  );

  it.each<[string, TransferCommand, string]>([
    ['withdrawing a ground', new commands.WithdrawGround(ID, { key: 'scc' }), 'key'],
    ['replacing a ground', new commands.ReplaceGround(ID, { key: 'scc', ground: adequacy }), 'key'],
    ['signing', new commands.SignInstrument(ID, { ground: 'scc', instrument }), 'ground'],
    ['a lost recognition', new commands.RecordRecognitionLost(ID, { ground: 'scc' }), 'ground'],
    ['answering an impairment', new commands.RespondToImpairment(ID, { key: 'x', response: 'y' }), 'key'],
    ['a grant', new commands.GrantPriorAuthorisation(ID, { key: 'popia' }), 'key'],
    ['a departure', new commands.DepartFromPriorAuthorisation(ID, { key: 'popia', because: 'x' }), 'key'],
  ])('refuses %s where there is no such row', (_, command, path) => {
    given([registered()]).when(command).rejected('NOTHING_THERE', path);
  });

  it.each<TransferFact>(
    (
      [
        'ReplaceGround',
        'WithdrawGround',
        'SignInstrument',
        'RecordRecognitionLost',
        'RespondToImpairment',
        'GrantPriorAuthorisation',
        'DepartFromPriorAuthorisation',
      ] as const
    ).map((type) => acts[type][2]),
  )('has no $type where what it speaks of was never there', (fact) => {
    expect(() => given([registered(), fact]).state()).toThrow(expect.objectContaining({ code: 'NOTHING_THERE' }));
  });

  it.each<[string, Partial<TransferDetails>, TransferFact, Partial<Transfer>]>([
    [
      'a ground relied on',
      {},
      { type: 'GroundReliedOn', data: { ground: scc } },
      { grounds: [{ ...scc, since: '2024-01-15' }] },
    ],
    [
      'a ground withdrawn',
      { grounds: [{ ...scc, since: '2023-01-01' }] },
      { type: 'GroundWithdrawn', data: { key: 'scc' } },
      { grounds: [{ ...scc, since: '2023-01-01', until: '2024-01-15' }] },
    ],
    [
      'a recognition that fell away',
      { grounds: [{ ...adequacy, since: '2023-01-01' }] },
      { type: 'RecognitionFellAway', data: { ground: 'adequacy' } },
      { grounds: [{ ...adequacy, since: '2023-01-01', recognitionLostOn: '2024-01-15' }] },
    ],
    [
      'a suspension',
      {},
      { type: 'TransferSuspended', data: { reason: 'impairment' } },
      { suspension: { since: '2024-01-15', reason: 'impairment' } },
    ],
    [
      'an impairment answered',
      { impairments: [impairment] },
      { type: 'ImpairmentAnswered', data: { key: 'access', response: 'encrypted' } },
      { impairments: [{ ...impairment, response: 'encrypted', respondedOn: '2024-01-15' }] },
    ],
    [
      'an authorisation asked for',
      {},
      { type: 'PriorAuthorisationRequested', data: { authorisation } },
      { priorAuthorisations: [{ ...authorisation, requestedOn: '2024-01-15' }] },
    ],
    [
      'an authorisation granted',
      { priorAuthorisations: [authorisation] },
      granted('IR-1'),
      { priorAuthorisations: [{ ...authorisation, grantedOn: '2024-01-15', reference: 'IR-1' }] },
    ],
  ])('dates %s from when it was first so, whichever was recorded first', (_, before, fact, left) => {
    const facts = [registered(before), on('2024-01-15', fact), on('2024-07-01', fact)];
    expect(given(facts).state()).toEqual({ ...details, ...before, ...left, retired: false });
  });
});

describe('a ground of a transfer', () => {
  it('is identified by its code if it has no key', () => {
    const ground = { law: 'JP', code: 'JP.CONSENT' };
    const keyed = { ...ground, key: 'JP.CONSENT' };
    given([])
      .when(new commands.RegisterTransfer(undefined, { ...details, grounds: [ground as TransferGround] }))
      .then([registered({ grounds: [keyed] })]);
    given([registered()])
      .when(new commands.RelyOnGround(ID, { ground }))
      .then([{ type: 'GroundReliedOn', data: { ground: keyed } }]);
  });

  it.each([
    ['GB', 'UK.IDTA'],
    ['DE', 'EU.SCC'],
    ['CA-QC', 'CA.QC_TIA'],
    ['CA', 'CA.QC_TIA'],
    ['CA-QC', 'CA.ACCOUNTABILITY'],
    ['US-CA', 'US.NONE'],
    ['SA', 'SA.COC'],
  ])('of %s can be %s, also where the law no longer has it', (law, code) => {
    given([registered()])
      .when(new commands.RelyOnGround(ID, { ground: { law, code } }))
      .then([{ type: 'GroundReliedOn', data: { ground: { key: code, law, code } } }]);
  });

  it('that was recorded under a code that no law has is what it was', () => {
    const old = { key: 'adequacy', law: 'EU', code: 'EU.ADEQUACY' };
    expect(given([registered({ grounds: [old] })]).state()?.grounds).toEqual([{ ...old, since: THEN }]);
    given([registered({ grounds: [old] })])
      .when(new commands.WithdrawGround(ID, { key: 'adequacy' }))
      .then([{ type: 'GroundWithdrawn', data: { key: 'adequacy' } }]);
  });

  // BUG: what was replaced, as the finding of it asks, stayed in exports, and these were refused elsewhere.
  it('that has ended is what it was, also in another register', () => {
    const ended = { key: 'adequacy', law: 'EU', code: 'EU.ADEQUACY', since: '2023-01-01', until: '2024-01-01' };
    given([])
      .when(new commands.RegisterTransfer(undefined, { ...details, grounds: [ended] }))
      .then([registered({ grounds: [ended] })]);
    given([registered()])
      .when(new commands.RelyOnGround(ID, { ground: ended }))
      .then([{ type: 'GroundReliedOn', data: { ground: ended } }]);
    given([registered()])
      .when(new commands.RelyOnGround(ID, { ground: { ...ended, code: 'KR.CONSENT' } }))
      .rejected('INVALID', 'ground.code');
  });

  it('is refused with what can be chosen', () => {
    const state = given([registered()]).state();
    const reliance = (law: string, code: string) => () =>
      transferDecider.decide(new commands.RelyOnGround(ID, { ground: { law, code } }), state);
    expect(reliance('KR', 'KR.ADEQUACY')).toThrow(
      /Those of KR are: "[^"]+" \(KR\.CONSENT\), "[^"]+" \(KR\.LAW\), .*"[^"]+" \(KR\.EQUIV\)/,
    );
    expect(reliance('JP', 'EU.SCC')).toThrow(
      '"Standard contractual clauses of the Commission" (EU.SCC) is a ground of EU, and not of JP.',
    );
    expect(reliance('FJ', 'FJ.CONSENT')).toThrow('EU, UK, CH, AR');
  });

  it('is relied on from the registration on, or from the date that it gives', () => {
    const dated = { ...adequacy, since: '2022-01-01' };
    expect(given([registered({ grounds: [scc, dated] })]).state()?.grounds).toEqual([{ ...scc, since: THEN }, dated]);
    const relied: TransferFact = { type: 'GroundReliedOn', data: { ground: dated } };
    expect(given([registered(), relied]).state()?.grounds).toEqual([dated]);
  });

  it('keeps its dates and instrument when more is said of it', () => {
    const before = { ...scc, since: '2023-01-01', instrument };
    const ground = { ...before, condition: 'for support' };
    given([registered({ grounds: [before] })])
      .when(new commands.RelyOnGround(ID, { ground: { ...scc, condition: 'for support' } }))
      .then([{ type: 'GroundReliedOn', data: { ground } }]);
  });

  it('begins again when it is relied on again after it was withdrawn', () => {
    const before = registered({ grounds: [{ ...scc, since: '2023-01-01', until: '2023-06-01', instrument }] });
    const again: TransferFact = { type: 'GroundReliedOn', data: { ground: scc } };
    given([before])
      .when(new commands.RelyOnGround(ID, { ground: scc }))
      .then([again]);
    expect(given([before, on('2024-03-01', again)]).state()?.grounds).toEqual([{ ...scc, since: '2024-03-01' }]);
  });

  it.each<[string, Omit<TransferGround, 'key'>, string]>([
    ['has a code of another law', { law: 'JP', code: 'EU.SCC' }, 'code'],
    ['has a code of the law of the EU where it is of the UK', { law: 'GB', code: 'EU.SCC' }, 'code'],
    ['has a code without its law', { law: 'EU', code: 'SCC' }, 'code'],
    ['has a code that the law never had', { law: 'EU', code: 'EU.CONSENT' }, 'code'],
    ['is of a law that is not known', { law: 'FJ', code: 'FJ.CONSENT' }, 'law'],
    ['is of everywhere', { law: 'ALL', code: 'EU.SCC' }, 'law'],
    ['is of a country of which only a part is known', { law: 'US', code: 'US.NONE' }, 'law'],
    ['ends before it begins', { ...scc, since: '2024-01-02', until: '2024-01-01' }, 'until'],
    ['has modules of no standard clauses', { ...scc, instrument: { kind: 'BCR', modules: [1] } }, 'instrument.modules'],
    ['has a fifth module', { ...scc, instrument: { kind: 'SCC', modules: [1, 5] } }, 'instrument.modules.1'],
    ['has a module before the first', { ...scc, instrument: { kind: 'SCC', modules: [0] } }, 'instrument.modules.0'],
  ])('is refused where it %s', (_, ground, path) => {
    given([])
      .when(new commands.RegisterTransfer(undefined, { ...details, grounds: [adequacy, ground as TransferGround] }))
      .rejected('INVALID', `grounds.1.${path}`);
    given([registered()]).when(new commands.RelyOnGround(ID, { ground })).rejected('INVALID', `ground.${path}`);
    given([registered({ grounds: [adequacy] })])
      .when(new commands.ReplaceGround(ID, { key: 'adequacy', ground }))
      .rejected('INVALID', `ground.${path}`);
  });

  it.each<Omit<TransferGround, 'key'>>([
    { ...scc, since: '2024-01-01', until: '2024-01-01' },
    { ...scc, until: '2024-01-01' },
    { ...scc, instrument: { kind: 'SCC', modules: [1, 2, 3, 4] } },
    { ...scc, instrument: { kind: 'BCR', modules: [] } },
  ])('may be %j', (ground) => {
    const keyed = { ...ground, key: 'scc' };
    given([registered()])
      .when(new commands.RelyOnGround(ID, { ground }))
      .then([{ type: 'GroundReliedOn', data: { ground: keyed } }]);
  });

  it('is not replaced by itself', () => {
    given([registered({ grounds: [scc] })])
      .when(new commands.ReplaceGround(ID, { key: 'scc', ground: scc }))
      .rejected('INVALID', 'ground.key');
  });

  it.each<[string, TransferCommand, string]>([
    ['replaced', new commands.ReplaceGround(ID, { key: 'scc', ground: adequacy }), 'key'],
    ['signed for', new commands.SignInstrument(ID, { ground: 'scc', instrument }), 'ground'],
    ['said to have lost its recognition', new commands.RecordRecognitionLost(ID, { ground: 'scc' }), 'ground'],
  ])('cannot be %s once it is no longer relied on', (_, command, path) => {
    given([registered({ grounds: [{ ...scc, until: '2023-06-01' }] })])
      .when(command)
      .rejected('INVALID', path);
  });

  it('has an instrument that is signed on the date of the fact, or on the one that it gives', () => {
    const { signedOn: _, ...undated } = instrument;
    const signed: TransferFact = { type: 'InstrumentSigned', data: { ground: 'scc', instrument: undated } };
    const state = given([registered({ grounds: [scc] }), on('2024-02-01', signed)]).state();
    expect(state?.grounds[0]?.instrument).toEqual({ ...undated, signedOn: '2024-02-01' });
  });

  it.each<[string, Instrument, string]>([
    ['modules of no standard clauses', { kind: 'DPF_CERTIFICATION', modules: [1] }, 'instrument.modules'],
    ['a fifth module', { kind: 'SCC', modules: [5] }, 'instrument.modules.0'],
  ])('has no instrument with %s', (_, wrong, path) => {
    given([registered({ grounds: [scc] })])
      .when(new commands.SignInstrument(ID, { ground: 'scc', instrument: wrong }))
      .rejected('INVALID', path);
  });
});

describe('an act of a transfer', () => {
  it.each<[string, Partial<TransferDetails>, TransferCommand, TransferFact]>([
    [
      'an assessment',
      { assessments: [tia] },
      new commands.RecordTransferAssessment(ID, { assessment: { key: 'tia', outcome: 'refused' } }),
      { type: 'TransferAssessed', data: { assessment: { ...tia, outcome: 'refused' } } },
    ],
    [
      'a check',
      { checks: [check] },
      new commands.RecordCheck(ID, { check: { key: '2023', on: '2023-06-02' } }),
      { type: 'TransferChecked', data: { check: { ...check, on: '2023-06-02' } } },
    ],
    [
      'an impairment',
      { impairments: [{ ...impairment, response: 'encrypted', respondedOn: '2023-08-01' }] },
      new commands.RecordImpairment(ID, { impairment: { ...impairment, description: 'A newer access law' } }),
      {
        type: 'ImpairmentFound',
        data: {
          impairment: {
            ...impairment,
            description: 'A newer access law',
            response: 'encrypted',
            respondedOn: '2023-08-01',
          },
        },
      },
    ],
    [
      'an authorisation',
      { priorAuthorisations: [{ ...authorisation, requestedOn: '2023-01-01', grantedOn: '2023-03-01' }] },
      new commands.RequestPriorAuthorisation(ID, { authorisation: { ...authorisation, reference: 'IR-1' } }),
      {
        type: 'PriorAuthorisationRequested',
        data: {
          authorisation: {
            ...authorisation,
            requestedOn: '2023-01-01',
            grantedOn: '2023-03-01',
            reference: 'IR-1',
          },
        },
      },
    ],
  ])('that is corrected under its key keeps what is left out: %s', (_, before, command, fact) => {
    given([registered(before)])
      .when(command)
      .then([fact]);
  });

  it('is dated by the fact where it gives no date of its own', () => {
    const { on: _, ...undated } = tia;
    const assessed: TransferFact = { type: 'TransferAssessed', data: { assessment: undated } };
    expect(given([registered(), on('2024-02-01', assessed)]).state()?.assessments).toEqual([
      { ...undated, on: '2024-02-01' },
    ]);
  });

  it('answers an impairment again, on another date, with another response', () => {
    const answered: TransferFact = { type: 'ImpairmentAnswered', data: { key: 'access', response: 'moved' } };
    const before = registered({ impairments: [{ ...impairment, response: 'encrypted', respondedOn: '2023-08-01' }] });
    given([before])
      .when(new commands.RespondToImpairment(ID, { key: 'access', response: 'moved' }))
      .then([answered]);
    expect(given([before, on('2024-03-01', answered)]).state()?.impairments).toEqual([
      { ...impairment, response: 'moved', respondedOn: '2024-03-01' },
    ]);
  });

  it('is granted once, and departed from only then', () => {
    const requested = registered({ priorAuthorisations: [authorisation] });
    given([requested, granted()])
      .when(new commands.GrantPriorAuthorisation(ID, { key: 'popia' }))
      .rejected('INVALID', 'key');
    given([requested])
      .when(new commands.DepartFromPriorAuthorisation(ID, { key: 'popia', because: 'x' }))
      .rejected('INVALID', 'key');
  });
});

describe('the suspension of a transfer', () => {
  const suspended: TransferFact = { type: 'TransferSuspended', data: { reason: 'impairment' } };
  const resumed: TransferFact = { type: 'TransferResumed', data: {} };

  it('happens once, and ends once', () => {
    given([registered(), suspended]).when(new commands.SuspendTransfer(ID, {})).rejected('INVALID');
    given([registered()]).when(new commands.ResumeTransfer(ID, {})).rejected('INVALID');
    given([registered(), suspended, resumed]).when(new commands.SuspendTransfer(ID, suspended.data)).then([suspended]);
  });

  it.each<[string, TransferFact[], TransferCommand, TransferFact[]]>([
    [
      'suspends',
      [registered()],
      new commands.ChangeSuspension(ID, { suspension: { reason: 'impairment' } }),
      [suspended],
    ],
    [
      'suspends without a reason',
      [registered()],
      new commands.ChangeSuspension(ID, { suspension: {} }),
      [{ type: 'TransferSuspended', data: {} }],
    ],
    [
      'changes the reason',
      [registered(), suspended],
      new commands.ChangeSuspension(ID, { suspension: { reason: 'an order' } }),
      [{ type: 'TransferSuspended', data: { reason: 'an order' } }],
    ],
    [
      'leaves it as it is',
      [registered(), suspended],
      new commands.ChangeSuspension(ID, { suspension: { since: THEN, reason: 'impairment' } }),
      [],
    ],
    ['resumes', [registered(), suspended], new commands.ChangeSuspension(ID, {}), [resumed]],
    ['has nothing to resume', [registered()], new commands.ChangeSuspension(ID, {}), []],
  ])('follows a register file: it %s', (_, past, command, facts) => {
    given(past).when(command).then(facts);
  });

  it('is dated as a register file dates it', () => {
    const command = new commands.ChangeSuspension(ID, { suspension: { since: '2023-05-01', reason: 'impairment' } });
    const facts = transferDecider.decide(command, given([registered()]).state());
    expect(given([registered(), ...facts]).state()?.suspension).toEqual({ since: '2023-05-01', reason: 'impairment' });
  });
});

describe('a transfer is called', () => {
  const names: Readonly<Record<string, string>> = {
    'party-1': 'Acme Ltd',
    'party-2': 'Host Inc.',
    'processingActivity-1': 'HR-01 Recruiting',
    'processingActivity-2': 'HR-02 Payroll',
  };
  const known: Transfer = { ...details, key: 'host-us-8f3a', retired: false };

  it.each<[string, Partial<Transfer>, string]>([
    ['by its name, if it has one', { name: 'Applicants to Host', exporter: 'party-1' }, 'Applicants to Host'],
    [
      'from whom, to whom, and for what',
      { exporter: 'party-1', activities: ['processingActivity-1'] },
      'Acme Ltd → Host Inc. (HR-01 Recruiting)',
    ],
    [
      'by its first activity, and how many more there are',
      { exporter: 'party-1', activities: ['processingActivity-1', 'processingActivity-2'] },
      'Acme Ltd → Host Inc. (HR-01 Recruiting +1)',
    ],
    ['by its purposes, if it names no activity', { purposes: ['hosting'] }, '→ Host Inc. (hosting)'],
    ['by its key, if its importer cannot be named', { importer: 'party-9' }, 'host-us-8f3a'],
  ])('%s', (_, fields, name) => {
    expect(transferDecider.name({ ...known, ...fields }, (id) => names[id])).toBe(name);
  });
});
