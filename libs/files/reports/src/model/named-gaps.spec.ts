import { gapOf, lacking } from '#disclosures';
import { say } from '#kernel';
import { marked } from '#snapshot';
import { named } from './named-gaps.js';

const lack = lacking({
  'gap.COUNTRY': ({ transfer, law }) => say`The transfer ${transfer} names no country under the ${law}. State it.`,
  'law.EU': () => say`GDPR`,
});
const of = (transfer: string) =>
  gapOf({ article: '30(1)(e)' }, lack('gap.COUNTRY', { transfer, law: lack('law.EU') }), {
    subject: { type: 'transfer' },
  });

describe('The id of a gap', () => {
  it('is the same since ids were first given: it follows from the article, the key and the texts of the register', () => {
    expect([...named([of('Abroad')]).keys()]).toEqual(['53463c7e76cab5dc']);
  });

  it('is one for what reads the same, also where the sentence leaves out what differs', () => {
    const ofPeople = (people: string) =>
      gapOf({ article: '13' }, lack('gap.COUNTRY', { transfer: 'Abroad', law: 'GDPR', people }), {
        subject: { type: 'transfer' },
      });
    expect(named([ofPeople('Guests'), ofPeople('Staff')]).size).toBe(1);
  });

  it('does not depend on the marks by which a document finds texts', () => {
    const plain = of('Abroad');
    expect([...named([plain, of(marked('Abroad', 7))]).keys()]).toHaveLength(1);
  });
});
