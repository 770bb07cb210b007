import { inOrder } from './field-order';
import { fieldsOfCommand, fieldsOfInput } from './schema';

const order = (fields: ReturnType<typeof fieldsOfInput>) => inOrder(fields).map(([name]) => name);

describe('The fields of a form', () => {
  const [, transfer] = fieldsOfCommand('registerTransfer')[0]!;

  it('say first what it is, then who and where, then the rest', () => {
    expect(order(fieldsOfInput(transfer.name)).slice(0, 5)).toEqual([
      'name',
      'kind',
      'exporter',
      'importer',
      'countries',
    ]);
    expect(order(fieldsOfInput('RetentionRuleInput')).slice(0, 4)).toEqual(['kind', 'period', 'bound', 'trigger']);
  });

  it('name a key before the bounds of its grant', () =>
    expect(order(fieldsOfInput('GrantInput'))).toEqual([
      'role',
      'label',
      'departments',
      'controllers',
      'until',
      'jurisdictions',
      'activities',
      'includesIssuedReports',
      'includesReasons',
    ]));

  it('ask for the file before its name, which is that of the file', () =>
    expect(order(fieldsOfInput('AttachFileInput')).slice(0, 2)).toEqual(['content', 'name']));

  it('end with the condition and the key', () =>
    expect(order(fieldsOfInput(transfer.name)).slice(-2)).toEqual(['condition', 'key']));
});
