import { Law } from '#law';
import { recordItems } from './record-items.js';
import { RULES } from './rules.js';
import { findings, snapshotOf, type Things } from './testing.js';

const TODAY = '2026-11-25';
const LAW = new Law().on(TODAY);

/** The rules that report what a record lacks, by law. */
const RECORD_RULES = new Set([
  ...['EU.ART30.CONTROLLER', 'EU.ART30.PROCESSOR', 'UK.ART30.CONTROLLER', 'UK.ART30.PROCESSOR'],
  ...['CH.ART12.CONTROLLER', 'CH.ART12.PROCESSOR', 'BR.RECORD', 'TH.RECORD', 'ZA.DOCUMENTATION'],
]);
const SEATS = { EU: 'FR', UK: 'GB', CH: 'CH', BR: 'BR', TH: 'TH', ZA: 'ZA' };

const registerOf = (country: string, activity: object): Things =>
  ({
    party: [{ id: 'party-acme', name: 'Acme', country, address: 'Main Street 1', group: true }],
    processingActivity: [{ id: 'processingActivity-letters', controllers: ['party-acme'], ...activity }],
  }) as never;
const itemsOf = (things: Things) => {
  const snapshot = snapshotOf(TODAY, things);
  return recordItems(snapshot.activity('processingActivity-letters')!, snapshot, LAW);
};

describe('What laws ask of a record', () => {
  describe.each(Object.entries(SEATS))('under the law of %s', (law, country) => {
    it.each(['CONTROLLER', 'PROCESSOR'])('lacks the items that the rules report, for a %s', (role) => {
      const things = registerOf(country, { role });
      const reported = findings(RULES, TODAY, things).filter((one) => one.law === law && RECORD_RULES.has(one.rule));
      const missing = itemsOf(things).filter((one) => one.law === law && !one.isStated);
      expect([...new Set(missing.map(({ path }) => path))].sort()).toEqual(
        [...new Set(reported.map(({ path }) => path))].sort(),
      );
    });

    it('is stated once the record states it', () => {
      const things = registerOf(country, {
        purposes: [{ key: 'post', description: 'Post', dataCategories: [], dataSubjects: [], legalBases: [] }],
        dataSubjects: [{ key: 'customers', name: 'Customers' }],
      });
      const stated = itemsOf(things).filter(({ path }) => path === 'purposes' || path === 'dataSubjects');
      expect(stated.filter(({ isStated }) => !isStated)).toEqual([]);
    });
  });

  it('is said for each law, with its article', () => {
    const [first] = itemsOf(registerOf('FR', { role: 'CONTROLLER' }));
    expect(first).toMatchObject({ law: 'EU', key: 'CONTROLLER', path: 'controllers', isStated: true });
    expect(first!.article).toMatch(/^30/);
  });
});
