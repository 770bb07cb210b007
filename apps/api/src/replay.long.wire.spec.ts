import { ServedRegister } from '../../../test/over-the-wire.js';
import { eventsOf } from '../../../test/story.js';
import { replay, StoryClock } from './replay.js';
import { readStory } from './story.js';

const STORY = `
- at: 2019-04-01T08:00Z
  by: anybody
  commands:
    - createKey: { grant: { role: ADMINISTRATOR, label: office } }
- at: 2019-04-01T08:05Z
  by: office
  commands:
    - createKey: { grant: { role: EDITOR, label: hr } }
    - createKey: { grant: { role: APPROVER, label: officer } }
- at: 2019-04-02T08:00Z
  by: hr
  reason: The record begins
  effectiveOn: 2018-05-25
  register:
    parties:
      - { key: acme, name: Acme, country: IE, group: true }
      - { key: hosting, name: Hosting Inc., country: US }
    processingActivities:
      - { key: payroll, reference: "1", title: Payroll, role: CONTROLLER, controllers: [acme] }
      - { key: leave, reference: "2", title: Leave, role: CONTROLLER, controllers: [acme] }
- at: 2019-04-03T08:00Z
  by: hr
  as: wrong
  commands:
    retitleActivity: { id: payroll, title: Pay roll }
- at: 2019-04-03T09:00Z
  by: hr
  reason: Entered in error
  commands:
    - annul: { of: payroll, position: wrong }
    - submitForReview: { of: [payroll, leave] }
    - registerTransfer:
        input: { key: hosted, kind: STORAGE, exporter: acme, importer: hosting, countries: [US], activities: [payroll] }
- at: 2019-04-04T08:00Z
  by: officer
  commands:
    - approve: { of: [payroll, leave] }
    - acceptFinding:
        { id: "finding-EU.TRANSFER.GROUND:hosted:grounds", reason: The clauses are being signed, until: 2019-06-30 }
- at: 2019-04-05T08:00Z
  by: office
  commands:
    - assignFinding: { id: "finding-EU.TRANSFER.GROUND:hosted:grounds", assignee: hr }
    - withdrawAccess: { grant: officer }
`;

const HISTORY = `query ($of: ID!) {
  history(of: $of) { nodes { type recordedAt effectiveOn reason actor annulledAt } }
}`;

let register: ServedRegister;
let clock: StoryClock;
beforeEach(async () => {
  clock = new StoryClock();
  register = await ServedRegister.start({ clock });
});
afterEach(() => register.destroy());

const carryOut = (text: string) =>
  replay(register.app, readStory([{ name: 'story.yaml', text }], register.schema), clock);

const idOf = async (kind: string, key: string): Promise<string> =>
  (await register.get(`{ ${kind} { nodes { id key } } }`))[kind].nodes.find((node: { key: string }) => node.key === key)
    .id;

describe('A story that is replayed', () => {
  it('is recorded at its instants, with its dates, reasons and accounts', async () => {
    // When
    const keys = await carryOut(STORY);

    // Then
    expect(keys.map(({ label, role }) => `${role} ${label}`)).toEqual(['ADMINISTRATOR office', 'EDITOR hr']);
    register.token = keys[0]!.key;
    const { nodes } = (await register.get(HISTORY, { of: await idOf('processingActivities', 'payroll') })).history;
    const hr = nodes[0].actor;
    expect(hr).toMatch(/^grant-/);
    expect(nodes).toEqual([
      {
        type: 'ProcessingActivityRegistered',
        recordedAt: '2019-04-02T08:00:00.000Z',
        effectiveOn: '2018-05-25',
        reason: 'The record begins',
        actor: hr,
        annulledAt: null,
      },
      expect.objectContaining({ effectiveOn: '2019-04-03', annulledAt: '2019-04-03T09:00:00.000Z' }),
      expect.objectContaining({ type: 'EventAnnulled', reason: 'Entered in error', actor: hr }),
      expect.objectContaining({ type: 'SubmittedForReview', recordedAt: '2019-04-03T09:00:00.000Z', actor: hr }),
      expect.objectContaining({ type: 'Approved', recordedAt: '2019-04-04T08:00:00.000Z' }),
    ]);
    expect(nodes[4].actor).not.toBe(hr);
  });

  it('works on findings, which it names by the key of their thing', async () => {
    register.token = (await carryOut(STORY))[0]!.key;

    const { nodes } = (
      await register.get(
        'query ($of: String) { findings(filter: { rule: $of }) { nodes { assignee acceptance { until } } } }',
        { of: 'EU.TRANSFER.GROUND' },
      )
    ).findings;
    expect(nodes).toEqual([{ assignee: expect.stringMatching(/^grant-/), acceptance: { until: '2019-06-30' } }]);
  });
});

describe('A story that the register refuses ends at the command that is refused, and says where:', () => {
  const after = (entry: string) => carryOut(`${STORY}\n- { at: 2020-01-01T08:00Z, ${entry} }`);

  it.each([
    [
      'a rule of the register',
      'by: hr, commands: { engageProcessor: { input: { processor: nobody, work: Hosting } } }',
      'story.yaml: line 47: 7.commands.0.engageProcessor: processor: nobody is no party. (NOT_FOUND)',
    ],
    [
      'a part of a register file',
      'by: hr, register: { engagements: [{ key: e, processor: nobody, work: Hosting }] }',
      'engagements.0.processor: Neither the file nor the register has a party with the key nobody. (NOT_FOUND)',
    ],
    [
      'a role without the right',
      'by: hr, commands: { approve: { of: payroll } }',
      'approve: This needs the role APPROVER; yours is EDITOR.',
    ],
    [
      'an account that has no access any more',
      'by: officer, commands: { approve: { of: payroll } }',
      'officer has no access any more.',
    ],
  ])('%s', async (_, entry, message) => {
    await expect(after(entry)).rejects.toThrow(message);
  });

  it('a key that two kinds of things have', async () => {
    const entry = 'register: { parties: [{ key: payroll, name: Payroll Ltd }] }';
    const rename = 'commands: { renameParty: { id: payroll, name: Payroll plc } }';
    const story = `${STORY}\n- { at: 2020-01-01T08:00Z, by: hr, ${entry} }\n- { at: 2020-01-01T08:00Z, by: hr, ${rename} }`;

    await expect(carryOut(story)).rejects.toThrow(
      /The key payroll is that of .* and .*: write the kind before it, such as transfer:payroll\./,
    );
  });
});

describe('The same story twice', () => {
  it('gives the same events, except for ids', async () => {
    // Given
    const other = new StoryClock();
    const second = await ServedRegister.start({ clock: other });

    // When
    await carryOut(STORY);
    await replay(second.app, readStory([{ name: 'story.yaml', text: STORY }], second.schema), other);

    // Then
    expect(await eventsOf(second)).toEqual(await eventsOf(register));
    await second.destroy();
  });
});
