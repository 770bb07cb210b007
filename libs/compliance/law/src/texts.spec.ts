import { K } from './evidence.js';
import { textsOf, withTexts } from './texts.js';

const GROUND = { code: 'EU.SCC', name: 'Clauses', limit: 'Only some', kind: 'SAFEGUARD', article: '46', evidence: K };
const upper = (text: string) => text.toUpperCase();

describe('Texts of the law data', () => {
  it('are what people read of an entry, and neither codes nor articles', () => {
    expect(withTexts(GROUND, upper)).toEqual({ ...GROUND, name: 'CLAUSES', limit: 'ONLY SOME', inEnglish: [] });
  });

  it('stay English where there is no translation, and the entry says which', () => {
    const { limit, inEnglish } = withTexts({ ...GROUND, inEnglish: [] }, (text) =>
      text === 'Clauses' ? 'Klauseln' : undefined,
    );
    expect([limit, inEnglish]).toEqual(['Only some', ['Only some']]);
  });

  it('are in the parts of an entry, and in what a list leaves out', () => {
    const law = {
      name: 'Nowhere',
      grounds: [GROUND],
      recognitions: [{ act: '(EU) 2019/419', article: '45', scope: { words: 'business operators' } }],
      instruments: [{ name: 'Set', article: '46', modules: [{ number: 1, name: 'First' }], options: { A: 'Courts.' } }],
      terms: [{ controller: 'responsable', others: { record: 'registre' }, article: '4', note: 'A note.' }],
      leavesOut: { ART30_1: 'what others ask' },
    };
    expect(textsOf(law as never)).toEqual([
      ...['Clauses', 'Only some', 'business operators', 'Set', 'First', 'Courts.', 'A note.', 'what others ask'],
    ]);
  });
});
