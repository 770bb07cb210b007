import { inBase64 } from '../../parts/base64';
import { answered } from './answered';
import { allEntries, together } from './spreadsheet';

describe('a spreadsheet on its way to the server', () => {
  it('has the answers to its questions in its mapping', async () => {
    const once = await answered('format: TABLE\ncolumns: []\nvalues: []\n', '{ list: rows, text: "", value: ABOVE }');
    expect(await answered(once, '{ list: states, text: Retired, value: RETIRED }')).toBe(
      'format: TABLE\ncolumns: []\nvalues:\n  - list: rows\n    text: ""\n    value: ABOVE\n  - list: states\n    text: Retired\n    value: RETIRED\n',
    );
  });

  it('is sent in parts of base64 that add up', () => {
    const bytes = Uint8Array.from({ length: 4 * 1024 * 1024 }, (_, i) => i % 251);
    const parts = inBase64(bytes);
    expect(parts).toHaveLength(2);
    expect(Buffer.from(parts.join(''), 'base64').equals(Buffer.from(bytes))).toBe(true);
    expect(inBase64(new Uint8Array())).toEqual([]);
  });

  it('of several dates has one plan, which registers each thing once', () => {
    const command = (id: string, name: string) => ({ command: name, thing: { id, type: 'party', key: id } });
    const plan = (...commands: object[]) =>
      ({ events: commands.length, position: '1', commands, rehearsal: {} }) as never;
    const whole = together([
      plan(command('a', 'RegisterParty')),
      plan(command('a', 'RegisterParty'), command('a', 'RenameParty'), command('b', 'RegisterParty')),
    ]);
    expect(whole).toMatchObject({ events: 3, rehearsal: null });
    expect(whole.commands.map(({ command, thing }) => `${command} ${thing.id}`)).toEqual([
      'RegisterParty a',
      'RenameParty a',
      'RegisterParty b',
    ]);
    const entries = allEntries([
      { effectiveOn: '2020-01-01', input: { effectiveOn: '2020-01-01', parties: [1] } },
      { effectiveOn: '2021-01-01', input: { parties: [2] } },
    ]);
    expect(entries).toEqual({ parties: [1, 2] });
  });
});
