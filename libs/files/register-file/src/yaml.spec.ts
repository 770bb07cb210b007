import { readYaml, type UnreadableFile } from './yaml.js';

function mistakes(text: string) {
  try {
    readYaml(text);
  } catch (error) {
    return (error as UnreadableFile).mistakes;
  }
  return [];
}

describe('A mistake of syntax in a file', () => {
  it('is the only one that is reported if there is one', () => {
    const [only, ...others] = mistakes('parties:\n  - key: a\n    key: b\n');
    expect(only).toMatchObject({ line: 3, message: expect.not.stringContaining('more mistake') });
    expect(others).toEqual([]);
  });

  it('is the first of them, with the number of those that follow from it', () => {
    const text = Array.from({ length: 30 }, (_, i) => `\t- key: k${i}\n`).join('');
    const [first, ...others] = mistakes(`parties:\n${text}`);
    expect(others).toEqual([]);
    expect(first!.line).toBe(2);
    expect(first!.message).toMatch(
      /^Tabs are not allowed as indentation\. \d{2} more mistakes follow, most likely from this one\.$/,
    );
  });

  it('does not hide keys that are repeated: each is a mistake of its own', () => {
    expect(mistakes('a: 1\na: 2\nb: 1\nb: 2\n').map(({ line }) => line)).toEqual([2, 4]);
  });
});
