import { findingsOfGaps } from './gap-links';

const abroad = (name: string) => ({
  article: '28-8(1)',
  message: `The delegatee ${name} is not known to be in Korea and has no row among the overseas transfers.`,
});
const located = (name: string) => ({
  article: '28-8(1)',
  message: `It is not stated where "${name}" has the data; if not in Korea alone, enter an overseas transfer to the delegatee.`,
});

describe('the finding of a gap', () => {
  it('is that of the same article which names the same', () => {
    const [first, second, third] = [abroad('Cedarmail'), abroad('Quartzsign'), abroad('Hollowdesk')];
    const findings = [located('Quartzsign'), located('Cedarmail')];
    const found = findingsOfGaps([first, second, third], findings);
    expect(found.get(first)).toBe(findings[1]);
    expect(found.get(second)).toBe(findings[0]);
    expect(found.has(third)).toBe(false);
  });

  it('is none under another article', () => {
    expect(findingsOfGaps([abroad('Cedarmail')], [{ ...abroad('Cedarmail'), article: '26' }]).size).toBe(0);
  });
});
