import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { AcceptFinding, FINDING, placeOf } from '#finding-work';
import { type AccountRole, type Caller, type GrantScope, Rejection } from '#kernel';
import { contactFields } from '../libs/register/contacts/src/contact.fields.js';
import { OpenJurisdictionProfile } from '../libs/register/jurisdictions/src/jurisdiction-profile.commands.js';
import { partyFields } from '../libs/register/parties/src/party.fields.js';
import { RegisterProcessingActivity } from '../libs/register/processing-activities/src/processing-activity.commands.js';
import { activityFields } from '../libs/register/processing-activities/src/processing-activity.fields.js';
import { Processes, QUESTIONS } from './processes.js';

// A process remembers much from earlier questions of all callers. Its answers are those of one that remembers nothing. A pure spec cannot
// show it: what makes an answer stale happens in the read models.

const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);
jest.setTimeout(120_000 + RUNS * 10_000);

const { ChangeContactDetails, RegisterContact } = contactFields.commands;
const { RenameParty } = partyFields.commands;
const { RemovePurpose, RetitleActivity, SetPurpose } = activityFields.commands;

const CONTACTS = ['contact-a', 'contact-b'];
const PARTIES = ['party-de', 'party-kr'];
const ACTIVITIES = ['processingActivity-a', 'processingActivity-b'];

const caller = (role: AccountRole, scope?: GrantScope): Caller => ({ account: role, role, scope });
const CALLERS = [
  caller('VIEWER'),
  caller('EDITOR'),
  caller('ADMINISTRATOR'),
  caller('REGULATOR', { jurisdictions: ['DE'], activities: [] }),
  caller('REGULATOR', { jurisdictions: ['KR'], activities: [ACTIVITIES[0]!] }),
];

const CARE = { key: 'care', description: 'Care', dataCategories: [], dataSubjects: [], legalBases: [] };
const reached = { name: 'Ada', email: 'ada@acme.example' };
const dated = fc.constantFrom({}, {}, { effectiveOn: '2026-02-01' }, { effectiveOn: '2026-03-20' });
const [contact, party, activity] = [CONTACTS, PARTIES, ACTIVITIES].map((ids) => fc.constantFrom(...ids));
const name = fc.constantFrom('Alpha', 'Beta', 'Gamma');

type Deed = (register: Processes) => Promise<unknown>;
const edits: fc.Arbitrary<Deed>[] = [
  fc.tuple(party!, name, dated).map(
    ([id, name, meta]) =>
      (one) =>
        one.run('party', new RenameParty(id, { name }, meta)),
  ),
  fc.tuple(activity!, name, dated).map(
    ([id, title, meta]) =>
      (one) =>
        one.run('processingActivity', new RetitleActivity(id, { title }, meta)),
  ),
  fc.tuple(activity!, dated).map(([id, meta]) => (one) => {
    return one.run('processingActivity', new RemovePurpose(id, { key: 'care' }, meta));
  }),
  fc.tuple(activity!, dated).map(([id, meta]) => (one) => {
    return one.run('processingActivity', new SetPurpose(id, { purpose: CARE }, meta));
  }),
  fc.tuple(contact!, fc.constantFrom({}, reached), dated).map(([id, details, meta]) => (one) => {
    return one.run('contact', new ChangeContactDetails(id, details, meta));
  }),
];
const deeds = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...edits) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...PARTIES, ...ACTIVITIES), fc.nat()).map(
      ([id, pick]): Deed =>
        async (one) => {
          const events = await one.read(id);
          return one.runner.annul(id, events[pick % events.length]!.position, 'By mistake');
        },
    ),
  },
  {
    weight: 2,
    arbitrary: activity!.map(
      (id): Deed =>
        async (one) => {
          await one.runner.review(id, { type: 'SubmitForReview', data: {} });
          return one.runner.review(id, { type: 'Approve', data: {} });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map(
      (pick): Deed =>
        async (one) => {
          const found = await one.found();
          const id = found[pick % found.length]!;
          const acceptance = { by: 'a', reason: 'It is on its way.', until: '2026-09-01' };
          return one.run(FINDING, new AcceptFinding(id, { ...placeOf(id), ...acceptance }));
        },
    ),
  },
  {
    weight: 2,
    arbitrary: contact!.map(
      (id): Deed =>
        (one) =>
          one.runner.forget(id, 'She asked for it.'),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Deed>((one) => one.upgrade()) },
  { weight: 4, arbitrary: fc.constant<Deed>((one) => one.promote()) },
  { weight: 1, arbitrary: fc.constant<Deed>((one) => one.restart()) },
);

/** A question of one caller, so many positions back. It is asked before the deed and after it. */
const question = fc.record({
  who: fc.constantFrom(...CALLERS),
  what: fc.constantFrom(...QUESTIONS),
  back: fc.constantFrom(0, 0, 0, 1, 4),
  on: fc.constantFrom('2026-03-05', '2026-03-25'),
});
const step = fc.record({
  deed: deeds,
  hours: fc.constantFrom(0, 5, 30),
  questions: fc.array(question, { minLength: 1, maxLength: 4 }),
});

async function begin(register: Processes): Promise<void> {
  for (const id of CONTACTS) await register.run('contact', new RegisterContact(id, reached));
  for (const [i, id] of PARTIES.entries()) {
    const officers = [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: CONTACTS[i]! }] as const;
    const country = ['DE', 'KR'][i]!;
    await register.run(
      'party',
      new partyFields.commands.RegisterParty(id, { name: `Acme ${country}`, country, group: true, officers }),
    );
  }
  for (const [i, id] of ACTIVITIES.entries()) {
    const details = { reference: `${i}`, title: `Care ${i}`, role: 'CONTROLLER', purposes: [CARE] } as const;
    await register.run(
      'processingActivity',
      new RegisterProcessingActivity(id, { ...details, controllers: [PARTIES[i]!] }),
    );
    await register.runner.review(id, { type: 'SubmitForReview', data: {} });
    await register.runner.review(id, { type: 'Approve', data: {} });
  }
  for (const code of ['DE', 'KR'])
    await register.run('jurisdictionProfile', new OpenJurisdictionProfile(undefined, { code }));
}

it('A process that has answered many others answers as one that is started for this question alone', async () => {
  Logger.overrideLogger(false);
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
    const register = await Processes.start();
    try {
      await begin(register);
      for (const { deed, hours, questions } of steps) {
        const asked = questions.map(({ back, ...question }) => ({
          ...question,
          position: register.position() - BigInt(back),
        }));
        for (const { who, what, on, position } of asked) await register.ask(who, what, { on, position });
        register.clock.set(new Date(register.clock.now().getTime() + hours * 3_600_000).toISOString());
        await deed(register).catch((error) => {
          if (!(error instanceof Rejection)) throw error; // a deed that is refused changes nothing
        });
        for (const { who, what, on, position } of asked)
          for (const at of [
            { on, position },
            { on, position: register.position() },
          ])
            expect(await register.ask(who, what, at)).toEqual(await register.askFresh(who, what, at));
      }
    } finally {
      await register.close();
    }
  });
  await fc.assert(property, { numRuns: RUNS });
});
