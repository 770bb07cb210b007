import { readFile, stepsOf } from './read-file';

const FILE = `effectiveOn: 2024-01-01
parties:
  - { key: a, name: Acme, country: NO }
  - key: b
    name: 5
`;

describe('a register file', () => {
  it('is YAML 1.2: NO is Norway, and a date is a text', () => {
    const { input, mistakes } = readFile(FILE);
    expect(mistakes).toEqual([]);
    expect(input).toEqual({
      effectiveOn: '2024-01-01',
      parties: [
        { key: 'a', name: 'Acme', country: 'NO' },
        { key: 'b', name: 5 },
      ],
    });
  });

  it('gives a mistake of the server its line, also where the path leads to nothing', () => {
    const file = readFile(FILE);
    expect(file.located({ path: 'parties.1.name', message: 'x' })).toMatchObject({ line: 5, text: '    name: 5' });
    expect(file.located({ path: 'parties.1.country', message: 'x' })).toMatchObject({ line: 4 });
    expect(stepsOf('parties.1.name')).toEqual(['parties', 1, 'name']);
  });

  it('with a mistake of syntax or a repeated key is refused with its line', () => {
    expect(readFile('parties:\n  - { key: a').mistakes[0]).toMatchObject({ line: 2 });
    const [repeated] = readFile('parties: []\ncontacts: []\nparties: []\n').mistakes;
    expect(repeated).toMatchObject({ line: 3, text: 'parties: []', message: expect.stringMatching(/unique/) });
  });

  it('that is no mapping, several documents, or too much by far is refused', () => {
    const keyOf = (text: string) => readFile(text).mistakes[0]?.key;
    expect(keyOf('')).toBe('notMapping');
    expect(keyOf('- a\n')).toBe('notMapping');
    expect(keyOf('a: 1\n---\nb: 2\n')).toBe('several');
    expect(keyOf(`a: ${'x'.repeat(16 * 1024 * 1024)}`)).toBe('tooLarge');
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
    ];
    expect(keyOf(bomb.join('\n'))).toBe('tooManyAliases');
    expect(keyOf(`parties: ${'['.repeat(3_000)}${']'.repeat(3_000)}`)).toBe('tooDeep');
  });
});
