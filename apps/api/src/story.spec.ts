import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { UnreadableFile } from '#register-file';
import { readStory } from './story.js';

const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'));

const ACCOUNTS = `
- at: 2020-01-01T08:00Z
  by: anybody
  commands:
    - createKey: { grant: { role: EDITOR, label: hr } }
`;

const read = (text: string) => readStory([{ name: '2020.yaml', text: ACCOUNTS + text }], SCHEMA);

/** Returns the mistakes of a story that begins with the accounts, each as line, path and message. */
function mistakesOf(text: string): string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.message.split('\n');
  }
}

describe('A story', () => {
  it('given an entry with a part of a register file, has the command that applies it', () => {
    const [, entry] = read(`
- at: 2020-01-02T08:00Z
  by: hr
  reason: The first record
  effectiveOn: 2019-06-01
  register:
    parties: [{ key: acme, name: Acme }]
`);

    expect(entry).toEqual({
      at: '2020-01-02T08:00Z',
      by: 'hr',
      steps: [
        [
          {
            mutation: 'applyRegister',
            args: {
              input: { parties: [{ key: 'acme', name: 'Acme' }] },
              reason: 'The first record',
              effectiveOn: '2019-06-01',
            },
            place: '2020.yaml: line 12: 1.register',
          },
        ],
      ],
    });
  });

  it('given an entry with commands, gives each of them what the entry says of all', () => {
    const [, entry] = read(`
- at: 2020-01-02T08:00Z
  by: hr
  as: renamed
  reason: A new name
  evidence: minutes-7
  commands:
    renameParty: { id: acme, name: Acme plc }
`);

    expect(entry).toMatchObject({
      as: 'renamed',
      steps: [
        [
          {
            mutation: 'renameParty',
            args: { id: 'acme', name: 'Acme plc', meta: { reason: 'A new name', evidence: 'minutes-7' } },
          },
        ],
      ],
    });
  });

  it('given a mutation that requires a reason of its own, gives it the reason of the entry', () => {
    const [, , entry] = read(`
- { at: 2020-01-02T08:00Z, by: hr, as: wrong, commands: { renameParty: { id: acme, name: Amce } } }
- { at: 2020-01-02T08:05Z, by: hr, reason: Misspelled, commands: { annul: { of: acme, position: wrong } } }
`);

    expect(entry!.steps[0]![0]!.args).toEqual({ of: 'acme', position: 'wrong', reason: 'Misspelled' });
  });

  it('given several things where a command takes one, has a command for each, in one step', () => {
    const [, entry] = read(`
- { at: 2020-01-02T08:00Z, by: hr, commands: [{ submitForReview: { of: [payroll, leave], comment: Ready } }] }
`);

    expect(entry!.steps.map((step) => step.map(({ args }) => args))).toEqual([
      [
        { of: 'payroll', comment: 'Ready' },
        { of: 'leave', comment: 'Ready' },
      ],
    ]);
  });

  it('lasts over several files, each after the one before', () => {
    const files = [
      { name: 'a.yaml', text: ACCOUNTS },
      { name: 'b.yaml', text: '- { at: 2020-01-02T08:00Z, by: hr, register: {} }' },
    ];

    expect(readStory(files, SCHEMA)).toHaveLength(2);
    expect(() => readStory([...files].reverse(), SCHEMA)).toThrow('b.yaml: line 1: 0.by: "hr" has no access by then');
  });
});

describe('A story with a mistake is refused, with its file, line and path:', () => {
  it.each([
    [
      'a field that entries do not have',
      '{ at: 2020-01-02T08:00Z, by: hr, who: me, register: {} }',
      '1.who: An entry has no field who',
    ],
    ['no instant', '{ by: hr, register: {} }', '1.at: Give the instant of the record in UTC'],
    [
      'a date without a time',
      '{ at: 2020-01-02, by: hr, register: {} }',
      '1.at: Give the instant of the record in UTC',
    ],
    [
      'an instant before that of the entry before',
      '{ at: 2019-12-31T08:00Z, by: hr, register: {} }',
      '1.at: The entry before it is of 2020-01-01T08:00:00.000Z',
    ],
    [
      'an account that nobody has made',
      '{ at: 2020-01-02T08:00Z, by: it, register: {} }',
      '1.by: "it" has no access by then',
    ],
    ['nothing to do', '{ at: 2020-01-02T08:00Z, by: hr }', '1: An entry has either register'],
    [
      'an unknown mutation',
      '{ at: 2020-01-02T08:00Z, by: hr, commands: { burnParty: {} } }',
      '1.commands.0.burnParty: There is no mutation burnParty.',
    ],
    [
      'an unknown argument',
      '{ at: 2020-01-02T08:00Z, by: hr, commands: { endTransfer: { id: a, when: now } } }',
      '1.commands.0.endTransfer.when: endTransfer has no argument when: it has id, meta.',
    ],
    [
      'a missing argument',
      '{ at: 2020-01-02T08:00Z, by: hr, commands: { endTransfer: {} } }',
      '1.commands.0.endTransfer.id: The argument id is missing.',
    ],
    [
      'an unknown code',
      '{ at: 2020-01-02T08:00Z, by: hr, commands: { changeTransferKind: { id: a, kind: LENT } } }',
      '1.commands.0.changeTransferKind.kind: Value "LENT" does not exist in "TransferKind" enum.',
    ],
    [
      'a command that is no mapping',
      '{ at: 2020-01-02T08:00Z, by: hr, commands: [endTransfer] }',
      '1.commands.0: A command is the name of a mutation',
    ],
    [
      'a label of two commands',
      '{ at: 2020-01-02T08:00Z, by: hr, as: x, commands: [{ endTransfer: { id: [a, b] } }] }',
      '1.as: A label names the one command of its entry',
    ],
    [
      'a register file with an unknown field',
      '{ at: 2020-01-02T08:00Z, by: hr, register: { partys: [] } }',
      '1.register: Field "partys" is not defined by type "RegisterInput".',
    ],
    [
      'an effective date for a command that takes none',
      '{ at: 2020-01-02T08:00Z, by: hr, evidence: e, register: {} }',
      '1.register.evidence: applyRegister has no argument evidence',
    ],
  ])('%s', (_, entry, message) => {
    expect(mistakesOf(`- ${entry}`)).toEqual([expect.stringContaining(`2020.yaml: line 6: ${message}`)]);
  });

  it('all of them at once', () => {
    expect(mistakesOf('- { at: now, by: me }')).toHaveLength(3);
  });

  it('no list, and no YAML', () => {
    expect(() => readStory([{ name: 'a.yaml', text: 'at: 1' }], SCHEMA)).toThrow(
      'a.yaml: line 1: A file of a story is a list',
    );
    expect(() => readStory([{ name: 'a.yaml', text: '- [' }], SCHEMA)).toThrow(/^a\.yaml: line 1: /);
  });
});
