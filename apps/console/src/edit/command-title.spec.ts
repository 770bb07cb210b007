import { commandTitle } from './command-title';

describe('The title of a command', () => {
  const TEXTS: Readonly<Record<string, string>> = {
    'commands.setPurpose': 'Set a purpose',
    'commands.setPurpose.add': 'Add a purpose',
    'commands.approve': 'Approve',
    'commands.changeField': 'Change a field',
    'fields.volume': 'Volume',
  };
  const words = { find: (key: string) => TEXTS[key] };

  it.each([
    ['setPurpose', undefined, 'Add a purpose'],
    ['setPurpose', 'news', 'Set a purpose'],
    ['approve', undefined, 'Approve'],
    ['changeVolume', undefined, 'Change a field'],
    ['changeOther', undefined, 'changeOther'],
    ['other', undefined, 'other'],
  ])('%s of the row %s is "%s"', (command, row, title) => expect(commandTitle(words, command, row)).toBe(title));
});
