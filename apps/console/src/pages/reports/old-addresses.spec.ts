import { readFileSync } from 'node:fs';
import { reportOf } from './old-addresses';

/** The titles of all kinds. */
const titles = readFileSync('locales/de/texts.po', 'utf8');
const isKind = (code: string) => titles.includes(`"report-title.${code}"`);

describe('The address of a document that people saved', () => {
  it.each([
    ['korea', 'KR_POLICY'],
    ['japan', 'JP_PUBLIC_MATTERS'],
    ['southAfrica', 'ZA_PAIA'],
    ['california', 'US_CA'],
    ['brazil', 'BR'],
    ['thailand', 'TH'],
    ['turkey', 'TR_INVENTORY'],
    ['china', 'CN_ASSESSMENTS'],
    ['vietnamProcessing', 'VN_PROCESSING_DOSSIER'],
    ['vietnamTransfers', 'VN_TRANSFER_DOSSIER'],
    ['quebec', 'QC_NOTICE'],
    ['switzerland', 'CH'],
    ['article30', 'ART30_1'],
  ])('leads from %s to the kind %s', (document, kind) => {
    expect(reportOf({ document })).toEqual({ kind });
    expect(isKind(kind)).toBe(true);
  });

  it.each([
    ['EU', 'CONTROLLER', 'ART30_1'],
    ['EU', 'JOINT_CONTROLLER', 'ART30_1'],
    ['EU', 'PROCESSOR', 'ART30_2'],
    ['UK', 'CONTROLLER', 'UK_ART30_1'],
    ['UK', 'JOINT_CONTROLLER', 'UK_ART30_1'],
    ['UK', 'PROCESSOR', 'UK_ART30_2'],
  ])('leads from the record by the law %s as %s to the kind %s', (law, role, kind) => {
    expect(reportOf({ document: 'article30', law, role })).toEqual({ kind });
    expect(isKind(kind)).toBe(true);
  });

  it('keeps the language, English next to it, and the party', () => {
    const saved = { document: 'switzerland', language: 'de', both: 'true', party: 'party-1', law: 'EU' };
    expect(reportOf(saved)).toEqual({ kind: 'CH', language: 'de', both: 'true', controller: 'party-1' });
  });

  it('leads to the list, if it names no document', () => {
    expect([reportOf({}), reportOf({ document: 'toString', language: 'ko' })]).toEqual([{}, {}]);
  });
});
