import { RULES } from '../rules.js';
import { findings } from '../testing.js';
import { alike } from './alike.js';

const found = (rule: string, message: string, more: object = {}) => ({
  rule,
  group: 'LEGAL_BASIS.NONE:purposes',
  path: 'purposes.care.legalBases',
  message,
  subject: { id: 'a' },
  ...more,
});

describe('Findings that say the same', () => {
  it('are one, which the first of them stands for; the others keep their order', () => {
    const [eu, uk, other] = [found('EU.A', 'No basis.'), found('UK.A', 'No basis.'), found('EU.B', 'No name.')];
    expect(alike([eu, other, uk])).toEqual([[eu, uk], [other]]);
  });

  it.each([
    ['in other words', { message: 'No basis there.' }],
    ['in another field', { path: 'purposes.cure.legalBases' }],
    ['of another thing', { subject: { id: 'b' } }],
    ['of another duty', { group: 'RECORD:purposes' }],
  ])('are two %s', (_, more) => {
    expect(alike([found('EU.A', 'No basis.'), found('UK.A', 'No basis.', more)])).toHaveLength(2);
  });

  it('are, for a basis that ten laws miss, one', () => {
    const [laws, id] = [['AR', 'CO', 'EG', 'FR', 'GB', 'ID', 'NG', 'SA', 'TH', 'ZA'], 'processingActivity-1'];
    const things = {
      party: laws.map((country) => ({ id: `party-${country}`, name: country, country })),
      processingActivity: [
        {
          id,
          controllers: laws.map((country) => `party-${country}`),
          purposes: [{ key: 'care', description: 'Care', dataCategories: [], dataSubjects: [], legalBases: [] }],
        },
      ],
    };
    const without = findings(RULES, '2026-11-25', things).filter(({ group }) => group === 'LEGAL_BASIS.NONE:purposes');
    expect(without).toHaveLength(10);
    expect(alike(without)).toHaveLength(1);
  });
});
