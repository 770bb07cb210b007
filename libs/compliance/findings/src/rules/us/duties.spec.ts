import { US_STATES } from '#law';
import { RULES } from '../../rules.js';
import { findings, type Things } from '../../testing.js';

// The duties of controllers under the acts of the states, and how several states are one finding.

const TODAY = '2026-11-29';
const met = { item: 'scope', text: 'MET: a million consumers.' };
const duties = ['AUTHORITY', 'DATA_SUBJECTS', 'CONSUMER_REPORTING_AGENCIES'].map((recipient) => ({
  key: recipient,
  to: recipient,
  recipient,
  within: 'PT24H',
  from: 'discovery of the breach',
  condition: 'Without unreasonable delay, before the people.',
}));
const profile = (code: string, ...statements: { item: string; text: string }[]) => ({
  ...{ id: `jurisdictionProfile-${code}`, code, breachDuties: duties },
  statements: [met, ...statements],
});
const said = (item: string, text = 'As the procedure says.') => ({ item, text });

const activity = {
  id: 'processingActivity-app',
  title: 'App',
  controllers: ['party-us'],
  dataSubjects: [{ key: 'users', name: 'Users', children: 'NO' }],
  dataCategories: [{ key: 'name', name: 'Names', special: 'NO', ccpa: [] }],
  purposes: [
    {
      ...{ key: 'use', description: 'Use', dataCategories: [], dataSubjects: [] },
      legalBases: [{ basis: 'LEGITIMATE_INTERESTS', dataCategories: [], dataSubjects: [] }],
    },
  ],
  retention: [{ key: 'r', kind: 'PROMPTLY', until: [], unless: [] }],
  assessments: [{ key: 'a', kind: 'DPIA', needed: 'YES', state: 'COMPLETED' }],
};
const to = (kind: string) => ({ key: kind, name: kind, kind, dataCategories: [], dataSubjects: [], purposes: [] });
const datum = (stated: object) => ({ key: 'd', name: 'Traces', special: 'NO', ccpa: [], mayReveal: [], ...stated });
const onBasis = (basis: string) => [
  { ...activity.purposes[0]!, legalBases: [{ basis, dataCategories: [], dataSubjects: [] }] },
];

function judged(profiles: object[], more: Record<string, unknown> = {}, on = TODAY) {
  const { activities = [activity], ...things } = more;
  return findings(RULES, on, {
    party: [
      { id: 'party-us', name: 'Acme', country: 'US', group: true },
      { id: 'party-host', name: 'Host', country: 'US' },
    ],
    jurisdictionProfile: profiles,
    processingActivity: activities,
    ...things,
  } as unknown as Things).filter(({ law }) => US_STATES.includes(law));
}

const named = (rule: string) => (found: { readonly rule: string }) => found.rule.slice(6) === rule;
const rulesOf = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule);

/** Judges an activity with these fields under the acts of the states. */
const judgedIn = (states: readonly string[], stated: object, on = TODAY) =>
  judged(
    states.map((code) => profile(code)),
    { activities: [{ ...activity, ...stated }] },
    on,
  );

describe('The notice for consumers', () => {
  const noticed = (profiles: object[], stated: object = {}) =>
    judged(profiles, { activities: [{ ...activity, ...stated }] }).filter(({ rule }) => rule.includes('NOTICE'));

  it('is one finding in one profile, with the states of each item', () => {
    const found = noticed([profile('US-OR'), profile('US-UT'), profile('US-VA')], { recipients: [to('ADVISOR')] });

    expect(found).toMatchObject([
      { rule: 'US-OR.NOTICE.ITEMS', path: 'statements', severity: 'NOTICE', article: '646A.578(4)' },
    ]);
    expect(found[0]!.message).toBe(
      'The notice for consumers must say this, and the register does not show it: how consumers exercise their rights; the methods by which requests are submitted (Oregon); how consumers appeal a decision (Oregon, Virginia); an active e-mail address or another contact online (Oregon). Complete the activities, or state it in the profile US, under these items: rightsExercise, appeal, contact.',
    );
  });

  it('lacks nothing that statements or activities show', () => {
    const statements = ['rightsExercise', 'appeal'].map((item) => said(item));
    expect(noticed([profile('US-VA', ...statements)], { recipients: [to('ADVISOR')] })).toEqual([]);
    expect(noticed([profile('US-VA', ...statements)])).toHaveLength(1);
    expect(noticed([profile('US-VA', ...statements), { ...profile('US'), statements: [said('recipients')] }])).toEqual(
      [],
    );
  });

  it.each([
    ['US-UT', []],
    ['US-RI', ['US-RI.NOTICE.ITEMS']],
  ])('asks in %s for what its act has', (code, expected) => {
    const found = noticed([profile(code, said('rightsExercise'), said('recipients'))]);
    expect(rulesOf(found)).toEqual(expected);
  });

  it('is asked for where consumers are concerned', () => {
    expect(noticed([profile('US-VA')], { dataSubjects: [{ key: 's', name: 'Employees' }] })).toEqual([]);
  });

  it.each([
    ['US-TX', 'BUYER_FOR_OTHER_VALUE', 'NOTICE: We may sell your sensitive personal data.', []],
    ['US-TX', 'BUYER_FOR_OTHER_VALUE', 'We may sell your data.', ['US-TX.NOTICE.SENTENCE']],
    ['US-FL', 'BUYER_FOR_MONEY', 'NOTICE: We may sell your sensitive personal data.', ['US-FL.NOTICE.SENTENCE']],
    ['US-VA', 'BUYER_FOR_MONEY', '', []],
    ['US-TX', 'ADVISOR', '', []],
  ])('has in %s, for a %s, the sentence of the act: %s', (code, kind, text, expected) => {
    const stated = {
      recipients: [to(kind)],
      dataCategories: [datum({ special: 'YES', specialKinds: ['HEALTH'] })],
      consentRecord: 'Consents',
    };
    const found = noticed([profile(code, said('privacyNotice', text))], stated);
    expect(rulesOf(found).filter((rule) => rule.endsWith('SENTENCE'))).toEqual(expected);
  });
});

describe('A contract with a processor of data of consumers', () => {
  const engagement = (stated: object = {}) => ({
    ...{ id: 'engagement-1', processor: 'party-host', work: 'Hosting', activities: [activity.id], engagedBy: [] },
    ...stated,
  });
  const contract = { reference: 'C 1', since: '2025-01-01' };
  const contracted = (profiles: object[], ...engagements: object[]) =>
    judged(profiles, { engagement: engagements }).filter(({ rule }) => /PROCESSOR/.test(rule));

  it('is missing once, with the items of all states', () => {
    const found = contracted([profile('US-MD'), profile('US-UT')], engagement());

    expect(found).toMatchObject([
      { rule: 'US-MD.PROCESSOR.CONTRACT', severity: 'ERROR', path: 'contract', article: '14-4708(a)(2), (3)' },
    ]);
    expect(found[0]!.message).toMatch(
      /^Host \(Hosting\) processes data of consumers, but no contract is recorded\. .* It contains: instructions for the processing; .*an opportunity of the controller to object before a subcontractor is engaged \(Maryland\)/,
    );
  });

  it('is not missing for an activity that concerns staff alone', () => {
    const staff = { ...activity, id: 'processingActivity-staff', dataSubjects: [{ key: 's', name: 'Staff' }] };
    const found = judged([profile('US-VA')], {
      activities: [staff],
      engagement: [engagement({ activities: [staff.id] })],
    });
    expect(found.filter(({ rule }) => rule.includes('PROCESSOR'))).toEqual([]);
  });

  it('is compared with the law once for all contracts', () => {
    const engagements = [engagement({ contract }), engagement({ id: 'engagement-2', contract })];
    const found = contracted([profile('US-TX'), profile('US-VA')], ...engagements);

    expect(found.map(({ rule, path, severity }) => [rule, path, severity])).toEqual([
      ['US-TX.PROCESSOR.CONTRACT_ITEMS', 'statements.processorContracts', 'NOTICE'],
    ]);
    expect(contracted([profile('US-VA', said('processorContracts'))], ...engagements)).toEqual([]);
  });

  it.each([
    ['US-CO', ['US-CO.SUBPROCESSOR.OBJECTION']],
    ['US-RI', ['US-RI.SUBPROCESSOR.OBJECTION']],
    ['US-VA', []],
  ])('lets the controller object in %s to a subcontractor', (code, expected) => {
    const below = engagement({ id: 'engagement-2', under: 'engagement-1', contract });
    const found = judged([profile(code, said('processorContracts'))], {
      engagement: [engagement({ contract }), below],
    });
    expect(rulesOf(found).filter((rule) => rule.includes('SUBPROCESSOR'))).toEqual(expected);
  });
});

describe('The time to answer a request', () => {
  const clocked = (...profiles: object[]) => judged(profiles).filter(named('REQUEST.CLOCK'));

  it.each([
    ['US-VA', 'We answer within 45 days.', 0],
    ['US-VA', 'We answer within 60 days.', 1],
    ['US-VA', 'We answer within 45 business days.', 1],
    ['US-IA', 'We answer within 60 days.', 0],
    ['US-IA', 'We answer within 4 months.', 1],
    ['US-VA', 'We answer soon.', 0],
  ])('is not stated longer than the act of %s leaves: %s', (code, text, count) => {
    expect(clocked(profile(code, said('rightsExercise', text)))).toHaveLength(count);
  });

  it('is of appeals, too', () => {
    const [found] = clocked(profile('US-NJ', said('appeal', 'Appeals are decided within 60 days.')));
    expect(found).toMatchObject({ path: 'statements.appeal', severity: 'WARNING' });
  });

  it('is one finding for the states that the statement of all states speaks for', () => {
    const found = clocked(profile('US', said('rightsExercise', 'We answer within 60 days.')));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(/Colorado \(45 days\).*Virginia \(45 days\)/);
    expect(found[0]!.message).not.toContain('Iowa');
  });
});

describe('Sensitive data of consumers', () => {
  const traces = (stated: object) => ({ dataCategories: [datum(stated)] });
  const health = traces({ special: 'YES', specialKinds: ['HEALTH'] });
  const location = traces({ sensitiveKinds: ['PRECISE_LOCATION'] });
  const sensitive = (states: readonly string[], stated: object, on = TODAY) =>
    judgedIn(states, stated, on).filter(({ rule }) => rule.includes('.SENSITIVE'));

  it('need consent, once for all states', () => {
    const found = sensitive(['US-CO', 'US-OR', 'US-UT'], health);

    expect(found.map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      ['US-CO.SENSITIVE.CONSENT', 'ERROR', 'dataCategories.d'],
      ['US-UT.SENSITIVE.OPT_OUT', 'NOTICE', 'statements.sensitiveOptOut'],
    ]);
    expect(found[0]!.message).toContain('Consent is asked for by these states: Colorado, Oregon.');
  });

  it.each<[string, object]>([
    ['rest on consent', { purposes: onBasis('CONSENT') }],
    ['have a record of consent', { consentRecord: 'The register of consents' }],
    ['concern staff', { dataSubjects: [{ key: 's', name: 'Employees' }] }],
    [
      'are of a kind that the state does not have',
      traces({ special: 'YES', specialKinds: ['TRADE_UNION_MEMBERSHIP'] }),
    ],
    ['are not stated to be sensitive', traces({ special: 'NOT_STATED' })],
  ])('lack nothing if they %s', (_, stated) => {
    expect(sensitive(['US-CO'], { ...health, ...stated })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['their kind', traces({ special: 'YES' }), 'NOTICE'],
    ['a legal basis', { ...health, purposes: [{ ...activity.purposes[0]!, legalBases: [] }] }, 'NOTICE'],
    ['all', health, 'ERROR'],
  ])('are a notice where the register does not state %s', (_, stated, severity) => {
    expect(sensitive(['US-CO'], stated)).toMatchObject([{ severity }]);
  });

  it.each([
    ['2025-05-22', []],
    ['2025-05-23', ['US-CO.SENSITIVE.CONSENT']],
  ])('are precise locations in Colorado on %s: %j', (on, expected) => {
    expect(rulesOf(sensitive(['US-CO'], location, on))).toEqual(expected);
  });

  it('need strict necessity in Maryland, which consent does not replace', () => {
    expect(sensitive(['US-MD'], { ...health, purposes: onBasis('CONSENT') })).toMatchObject([
      { rule: 'US-MD.SENSITIVE.NECESSITY', severity: 'ERROR', article: '14-4707(a)(1)' },
    ]);
    expect(sensitive(['US-MD'], { ...health, purposes: onBasis('CONTRACT') })).toEqual([]);
  });
});

describe('The sale of data of consumers', () => {
  const sold = (kind: string, stated: object) => ({
    ...{ recipients: [to(kind)], consentRecord: 'Consents', purposes: onBasis('CONSENT') },
    dataCategories: [datum(stated)],
  });
  const banned = (states: readonly string[], stated: object, on = TODAY) =>
    judgedIn(states, stated, on).filter(({ rule }) => rule.endsWith('SALE.BANNED'));
  const place = { sensitiveKinds: ['PRECISE_LOCATION'] };
  const health = { special: 'YES', specialKinds: ['HEALTH'] };

  it.each([
    ['US-VA', '2026-06-30', place, undefined],
    ['US-VA', '2026-07-01', place, 'ERROR'],
    ['US-VA', TODAY, health, undefined],
    ['US-OR', '2025-12-31', place, undefined],
    ['US-OR', '2026-01-01', place, 'ERROR'],
    ['US-CT', '2026-09-30', place, undefined],
    ['US-CT', '2026-10-01', place, 'ERROR'],
    ['US-NJ', '2026-06-29', health, undefined],
    ['US-NJ', '2026-06-30', health, 'ERROR'],
    ['US-TX', TODAY, place, undefined],
  ])('is forbidden in %s on %s of %j: %s', (state, on, stated, severity) => {
    expect(banned([state], sold('BUYER_FOR_MONEY', stated), on)[0]?.severity).toBe(severity);
  });

  it('is forbidden in Maryland of sensitive data, whatever its list is known by', () => {
    expect(banned(['US-MD'], sold('BUYER_FOR_MONEY', health))).toMatchObject([
      { rule: 'US-MD.SALE.BANNED', severity: 'ERROR' },
    ]);
  });

  it.each([
    ['US-VA', 0],
    ['US-OR', 1],
  ])('is one for other value than money: not in Virginia, but in Oregon: %s', (state, count) => {
    expect(banned([state], sold('BUYER_FOR_OTHER_VALUE', place))).toHaveLength(count);
  });

  it('is one finding that names the states and their bans', () => {
    const found = banned(['US-MD', 'US-NJ', 'US-VA'], sold('BUYER_FOR_MONEY', place));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toBe(
      '"App" gives "Traces" to "BUYER_FOR_MONEY". This is forbidden: sensitive data may not be sold (Maryland, New Jersey); precise geolocation may not be sold (Virginia). Take these data out of what they receive.',
    );
  });

  it('covers in Connecticut all who receive precise locations for themselves', () => {
    expect(banned(['US-CT'], sold('AFFILIATE', place))).toHaveLength(1);
    expect(banned(['US-CT'], sold('SERVICE_PROVIDER', place))).toEqual([]);
    expect(banned(['US-OR'], sold('AFFILIATE', place))).toEqual([]);
  });
});

describe('Minors among consumers', () => {
  const players = (ages: readonly string[], more: object = {}) => ({
    dataSubjects: [{ key: 'p', name: 'Players', children: 'YES', ages }],
    recipients: [to('ADVERTISING_NETWORK')],
    ...more,
  });
  const minors = (states: readonly string[], stated: object, on = TODAY) =>
    judgedIn(states, stated, on).filter(named('MINORS'));

  it.each([
    ['US-CT', '2026-06-30', ['AGED_17'], undefined],
    ['US-CT', '2026-07-01', ['AGED_17'], 'ERROR'],
    ['US-CT', '2026-06-30', ['AGED_13_TO_15'], 'ERROR'],
    ['US-OR', '2025-12-31', ['UNDER_13'], undefined],
    ['US-OR', '2026-01-01', ['UNDER_13'], 'ERROR'],
    ['US-OR', TODAY, ['AGED_16'], undefined],
    ['US-CO', '2025-09-30', ['AGED_16'], undefined],
    ['US-CO', '2025-10-01', ['AGED_16'], 'ERROR'],
    ['US-NJ', TODAY, ['AGED_16'], 'ERROR'],
    ['US-NJ', TODAY, ['AGED_17'], undefined],
    ['US-VA', TODAY, ['AGED_16'], undefined],
    ['US-CT', TODAY, [], 'NOTICE'],
  ])('are protected in %s on %s at the age %j: %s', (state, on, ages, severity) => {
    expect(minors([state], players(ages), on)[0]?.severity).toBe(severity);
  });

  it('may be advertised to with consent where the act says so', () => {
    const consented = players(['AGED_16'], { purposes: onBasis('CONSENT') });
    expect(minors(['US-CO'], consented)).toEqual([]);
    expect(minors(['US-CT'], consented)).toHaveLength(1);
  });

  it('are no matter without a buyer or an advertising network', () => {
    expect(minors(['US-CT'], players(['AGED_16'], { recipients: [to('ADVISOR')] }))).toEqual([]);
  });

  it('are one finding that names the states', () => {
    const found = minors(['US-CO', 'US-CT', 'US-MD'], players(['AGED_16']));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(
      /with consent only \(Colorado\); .*of 13 to 17 years.* \(Connecticut\); .* \(Maryland\)/,
    );
  });
});

describe('Signals by which consumers opt out', () => {
  const signals = (profiles: object[], on = TODAY) =>
    judged(profiles, { activities: [{ ...activity, recipients: [to('ADVERTISING_NETWORK')] }] }, on).filter(
      named('SIGNALS'),
    );

  it.each([
    ['US-CO', '2024-06-30', undefined],
    ['US-CO', '2024-07-01', 'ERROR'],
    ['US-OR', '2025-12-31', undefined],
    ['US-OR', '2026-01-01', 'ERROR'],
    ['US-TX', TODAY, 'WARNING'],
    ['US-VA', TODAY, undefined],
    ['US-VT', '2027-12-31', undefined],
    ['US-VT', '2028-01-01', 'ERROR'],
  ])('are honoured in %s on %s: %s', (state, on, severity) => {
    expect(signals([profile(state)], on)[0]?.severity).toBe(severity);
  });

  it('are honoured in Texas if they are for another state', () => {
    expect(signals([profile('US-TX'), profile('US-CO', said('optOutSignals'))])).toMatchObject([
      { rule: 'US-TX.SIGNALS', severity: 'ERROR' },
    ]);
  });

  it('are stated once for all states', () => {
    expect(signals([profile('US-TX'), profile('US-CO'), profile('US', said('optOutSignals'))])).toEqual([]);
  });
});

describe('Health data of consumers under an act of their own', () => {
  const health = { dataCategories: [datum({ special: 'YES', specialKinds: ['HEALTH'] })] };
  const judgedBy = (code: string, stated: object, statements: { item: string; text: string }[], on = TODAY) =>
    judged([{ ...profile(code), statements }], { activities: [{ ...activity, ...stated }] }, on)
      .filter(({ rule }) => rule.includes('HEALTH'))
      .map(({ rule, severity }) => `${rule} ${severity}`);

  it.each([
    ['US-WA', '2024-03-30', []],
    ['US-WA', '2024-03-31', ['US-WA.HEALTH.CONSENT ERROR', 'US-WA.HEALTH.POLICY ERROR']],
    ['US-NV', '2024-03-30', []],
    ['US-NV', '2024-03-31', ['US-NV.HEALTH.CONSENT ERROR', 'US-NV.HEALTH.POLICY ERROR']],
  ])('need in %s on %s: %j', (code, on, expected) => {
    expect(judgedBy(code, health, [], on)).toEqual(expected);
  });

  it('need nothing more with consent or necessity and a policy, or where the act does not bind', () => {
    const policy = [said('healthDataPolicy', 'https://acme.example/health')];
    expect(judgedBy('US-WA', { ...health, purposes: onBasis('CONSENT') }, policy)).toEqual([]);
    expect(judgedBy('US-WA', { ...health, purposes: onBasis('CONTRACT') }, policy)).toEqual([]);
    expect(judgedBy('US-NV', health, [said('scope', 'EXEMPT: a hospital.')])).toEqual([]);
    expect(judgedBy('US-WA', {}, [])).toEqual([]);
  });
});

describe('All states at once', () => {
  it('have one finding for each duty of a thing', () => {
    const everything = {
      ...activity,
      dataSubjects: [{ key: 'p', name: 'Players', children: 'YES', ages: ['AGED_13_TO_15'] }],
      dataCategories: [datum({ special: 'YES', specialKinds: ['HEALTH'], sensitiveKinds: ['PRECISE_LOCATION'] })],
      recipients: [to('BUYER_FOR_MONEY'), to('ADVERTISING_NETWORK')],
    };
    const found = judged([profile('US')], { activities: [everything] }, '2028-01-01');
    const duty = found.map(({ rule, subject }) => `${rule.slice(6)} ${subject.id}`);
    expect(duty.filter((each, i) => duty.indexOf(each) !== i)).toEqual([]);
    expect(duty.length).toBeGreaterThan(6);
  });
});
