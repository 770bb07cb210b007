import { globSync, readFileSync } from 'node:fs';
import { DOCUMENTS, type DocumentName } from './catalogue';
import { reportOf } from './reports';

// The console does not load what servers run: it looks for the codes where kinds and documents are declared.
const DECLARED = ['libs/files/reports/src/kinds/art30.ts', ...globSync('libs/compliance/disclosures/src/*/*.ts')];
const sources = DECLARED.filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('The report of a document', () => {
  it.each(Object.keys(DOCUMENTS) as DocumentName[])('is a kind that there is, for %s', (document) => {
    for (const law of ['EU', 'UK'] as const)
      for (const role of ['CONTROLLER', 'PROCESSOR', 'JOINT_CONTROLLER'] as const) {
        const { kind } = reportOf({ document, law, role })!;
        expect(sources).toContain(`'${kind!.replace(/^UK_/, '')}'`);
      }
  });

  it('has its language and its party', () => {
    const search = { document: 'article30', law: 'UK', role: 'PROCESSOR', language: 'de', party: 'party-1' } as const;
    expect(reportOf(search)).toEqual({ kind: 'UK_ART30_2', language: 'de', controller: 'party-1' });
  });
});
