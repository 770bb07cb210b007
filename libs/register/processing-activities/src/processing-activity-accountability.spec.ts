import fc from 'fast-check';
import { type Dated, referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import {
  type ActivityCommand,
  type ActivityFact,
  activityDecider,
  activityCommands as commands,
} from './processing-activity.decider.js';
import type { ActivityAssessment, ActivityDetails } from './processing-activity.events.js';
import { activityInFile, contentRevision } from './processing-activity-accountability.rules.js';

const { given } = specificationOf(activityDecider);
const ID = 'processingActivity-1';
const REVISION = expect.stringMatching(/^[0-9a-f]{16}$/);

const details: ActivityDetails = {
  reference: '5.4',
  title: 'Marketing',
  role: 'CONTROLLER',
  controllers: ['party-1'],
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
const registered = (over: Partial<ActivityDetails> = {}): ActivityFact => ({
  type: 'ProcessingActivityRegistered',
  data: { ...details, ...over },
});
const on = <F extends ActivityFact>(effectiveOn: string, fact: F): Dated<F> => ({ ...fact, effectiveOn });
const done: ActivityAssessment = { key: 'dpia', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', on: '2024-02-01' };
const OF = contentRevision(details);
const assessed: ActivityFact = { type: 'ActivityAssessmentSet', data: { assessment: { ...done, ofRevision: OF } } };
const described: ActivityFact = { type: 'ActivityDescribed', data: { description: 'Now with profiles' } };
const assessmentOf = (facts: readonly (ActivityFact | Dated<ActivityFact>)[]) => given(facts).state()!.assessments![0]!;

describe('a completed assessment', () => {
  it('is of the content on the effective date of its record, unless it names another revision', () => {
    given([registered()])
      .when(new commands.SetActivityAssessment(ID, { assessment: done }))
      .then([assessed]);
    given([registered()])
      .when(new commands.SetActivityAssessment(ID, { assessment: { ...done, ofRevision: '0123456789abcdef' } }))
      .then([{ type: 'ActivityAssessmentSet', data: { assessment: { ...done, ofRevision: '0123456789abcdef' } } }]);
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, assessments: [done] }))
      .then([registered({ assessments: [{ ...done, ofRevision: OF }] })]);
  });

  it('keeps its revision when it is described differently, and gets a new one when it is made again', () => {
    const past = [registered(), assessed, described];
    given(past)
      .when(new commands.SetActivityAssessment(ID, { assessment: done }))
      .thenNothingHappened();
    given(past)
      .when(new commands.SetActivityAssessment(ID, { assessment: { ...done, outcome: 'Low risk' } }))
      .then([
        { type: 'ActivityAssessmentSet', data: { assessment: { ...done, outcome: 'Low risk', ofRevision: OF } } },
      ]);
    const again = { ...done, on: '2025-02-01' };
    const ofNow = contentRevision(given(past).state()!);
    expect(ofNow).not.toBe(OF);
    given(past)
      .when(new commands.SetActivityAssessment(ID, { assessment: again }))
      .then([{ type: 'ActivityAssessmentSet', data: { assessment: { ...again, ofRevision: ofNow } } }]);
  });

  it('is outdated from the first date on which the content is another, until the content is the same again', () => {
    const past = [on('2024-01-01', registered()), on('2024-02-01', assessed)];
    expect(assessmentOf(past).outdatedSince).toBeUndefined();
    const changed = [...past, on('2024-05-01', described)];
    expect(assessmentOf(changed)).toEqual({ ...done, ofRevision: REVISION, outdatedSince: '2024-05-01' });
    const later: ActivityFact = { type: 'SecurityMeasuresChanged', data: { securityMeasures: ['Locks'] } };
    expect(assessmentOf([...changed, on('2024-06-01', later)]).outdatedSince).toBe('2024-05-01');
    const reworded: ActivityFact = {
      type: 'ActivityAssessmentSet',
      data: { assessment: { ...done, ofRevision: OF, outcome: 'Low risk' } },
    };
    expect(assessmentOf([...changed, on('2024-06-01', reworded)]).outdatedSince).toBe('2024-05-01');
    const undone: ActivityFact = { type: 'ActivityDescribed', data: {} };
    expect(assessmentOf([...changed, on('2024-07-01', undone)]).outdatedSince).toBeUndefined();
  });

  it('is outdated at once if the content of that date turns out to have been another', () => {
    const facts = [on('2024-01-01', registered()), on('2024-01-15', described), on('2024-02-01', assessed)];
    expect(assessmentOf(facts).outdatedSince).toBe('2024-02-01');
  });

  const assessment: ActivityAssessment = { key: 'lia', kind: 'LIA', needed: 'NO', state: 'NOT_STARTED' };
  const NO_CONTENT: readonly ActivityFact[] = [
    { type: 'ActivityRetitled', data: { title: 'Newsletters' } },
    { type: 'ActivityRenumbered', data: { reference: '7' } },
    { type: 'ActivityOwnerChanged', data: { department: 'Sales', owner: 'contact-1' } },
    { type: 'ActivityAssessmentSet', data: { assessment } },
    { type: 'ActivityBreachSet', data: { breach: { key: 'b', description: 'A letter to another' } } },
    { type: 'ConsentRecordChanged', data: { consentRecord: 'In the CRM' } },
    { type: 'PrivacyNoticeChanged', data: { privacyNotice: 'https://acme.example' } },
    { type: 'RetentionPolicyChanged', data: { retentionPolicy: { followed: 'YES' } } },
    { type: 'ProcessingActivityRetired', data: {} },
    { type: 'ProcessingActivityReinstated', data: {} },
  ];
  const CONTENT: readonly ActivityFact[] = [
    described,
    { type: 'ActivityRoleChanged', data: { role: 'CONTROLLER', controllers: ['party-2'], onBehalfOf: [] } },
    { type: 'SecurityMeasuresChanged', data: { securityMeasures: ['Locks'] } },
    { type: 'TechnologiesChanged', data: { technologies: ['Cookies'] } },
    { type: 'SystemSet', data: { system: { key: 'crm', name: 'CRM' } } },
  ];
  const MIXED = fc.array(fc.constantFrom(...NO_CONTENT, ...CONTENT), { maxLength: 8 });

  it('is outdated after any facts only if one of them changed what the activity says of the processing', () => {
    fc.assert(
      fc.property(MIXED, (facts) => {
        const since = assessmentOf([registered(), assessed, ...facts]).outdatedSince;
        expect(since !== undefined).toBe(facts.some((fact) => CONTENT.includes(fact)));
      }),
    );
  });

  it('does not depend on the order of fields, or on fields that state nothing', () => {
    const turned = Object.fromEntries(Object.entries(details).reverse()) as unknown as ActivityDetails;
    expect(contentRevision({ ...turned, technologies: [], schedule1Conditions: [] })).toBe(OF);
  });
});

describe('an assessment', () => {
  it.each<[string, Partial<ActivityAssessment>, string]>([
    ['of a revision before it is completed', { state: 'IN_PROGRESS', ofRevision: OF }, 'ofRevision'],
    ['of something that is no revision', { ofRevision: '7' }, 'ofRevision'],
    ['in progress that is not needed', { state: 'IN_PROGRESS', needed: 'NO' }, 'needed'],
  ])('is refused if it is one %s', (_, over, field) => {
    const wrong = { ...done, ...over };
    given([registered()])
      .when(new commands.SetActivityAssessment(ID, { assessment: wrong }))
      .rejected('INVALID', `assessment.${field}`);
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, assessments: [wrong] }))
      .rejected('INVALID', `assessments.0.${field}`);
  });

  it('in a register file names its revision only if it is outdated', () => {
    const current = given([registered(), assessed]).state()!;
    expect(activityInFile(current).assessments).toEqual([done]);
    const outdated = given([registered(), assessed, described]).state()!;
    expect(activityInFile(outdated).assessments).toEqual([{ ...done, ofRevision: OF }]);
  });
});

describe('the evidence of an activity', () => {
  it('has conditions of Schedule 1 that exist: paragraph 5 is none', () => {
    given([registered()])
      .when(new commands.ChangeSchedule1Conditions(ID, { schedule1Conditions: ['PARA_8', 'PARA_5'] }))
      .rejected('INVALID', 'schedule1Conditions.1');
    given([])
      .when(new commands.RegisterProcessingActivity(undefined, { ...details, schedule1Conditions: ['PARA_38'] }))
      .rejected('INVALID', 'schedule1Conditions.0');
  });

  it('gives reasons against its retention policy only if this is not followed', () => {
    given([registered()])
      .when(new commands.ChangeRetentionPolicy(ID, { retentionPolicy: { followed: 'YES', because: 'Backups' } }))
      .rejected('INVALID', 'retentionPolicy.because');
  });

  it('is no longer stated when a change leaves it out', () => {
    const past = registered({ department: 'Sales', owner: 'contact-1', privacyNotice: 'x', consentRecord: 'y' });
    const changes: [ActivityCommand, ActivityFact][] = [
      [new commands.ChangeActivityOwner(ID, {}), { type: 'ActivityOwnerChanged', data: {} }],
      [new commands.ChangePrivacyNotice(ID, {}), { type: 'PrivacyNoticeChanged', data: {} }],
    ];
    for (const [command, fact] of changes) {
      given([past]).when(command).then([fact]);
      given([past, fact]).when(command).thenNothingHappened();
    }
  });

  it('refers to the contact that owns the activity', () => {
    const state = given([registered({ owner: 'contact-1' })]).state();
    expect(referencesIn(state, activityDecider.references)).toContainEqual({
      id: 'contact-1',
      category: 'contact',
      path: 'owner',
    });
  });
});
