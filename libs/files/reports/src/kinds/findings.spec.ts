import { made, shownRows } from '../testing.js';

const found = (law: string, stated: object = {}) => ({
  severity: 'ERROR',
  rule: `${law}.LEGAL_BASIS.NONE`,
  group: 'LEGAL_BASIS.NONE:purposes',
  path: 'purposes.care.legalBases',
  law,
  article: '6(1)',
  message: 'No legal basis is stated for "Care".',
  howKnown: 'GAZETTE' as const,
  subject: { type: 'processingActivity', id: 'processingActivity-1', name: 'Letters' },
  ...stated,
});

describe('The report of findings', () => {
  it('has one row for what several laws find in the same words, among the gravest', () => {
    const colombian = found('CO', { severity: 'WARNING', article: '9; 10', howKnown: 'OWN_KNOWLEDGE' as const });
    const report = made('FINDINGS', { material: { findings: [found('EU'), found('UK'), colombian] } });
    expect(shownRows(report)).toEqual([
      {
        Law: 'EU, UK, CO',
        Provision: 'EU: 6(1); UK: 6(1); CO: 9; 10',
        Where: 'Letters',
        'What is found, and what to do': 'No legal basis is stated for "Care".',
        Rule: 'EU.LEGAL_BASIS.NONE, UK.LEGAL_BASIS.NONE, CO.LEGAL_BASIS.NONE',
        'How the law is known': 'Known, not read again',
      },
    ]);
    expect(shownRows(report, 1)).toEqual([]);
  });

  it('has a row of its own for what a law alone says', () => {
    const report = made('FINDINGS', { material: { findings: [found('EU'), found('UK', { message: 'None.' })] } });
    expect(shownRows(report).map(({ Law, Provision }) => [Law, Provision])).toEqual([
      ['EU', '6(1)'],
      ['UK', '6(1)'],
    ]);
  });
});
