import { mapReferences, referencesIn } from './decider.js';

const paths = {
  parent: 'party',
  'officers[].contact': 'contact',
  'activities[]': 'processingActivity',
  'overrides[].activities[]': 'processingActivity',
  'contract.with': 'party',
};
const document = {
  name: 'Acme',
  parent: 'p-1',
  officers: [{ role: 'DPO', contact: 'c-1' }, { role: 'REP' }, { role: 'AGENT', contact: 'c-2' }],
  activities: ['a-1', 'a-2'],
  overrides: [
    { key: 'x', activities: [] },
    { key: 'y', activities: ['a-3'] },
  ],
  contract: { with: 'p-2', since: '2024-01-01' },
};

describe('the references of a document', () => {
  it('are found with what they should lead to and where they stand, path by path', () => {
    expect(referencesIn(document, paths)).toEqual([
      { id: 'p-1', category: 'party', path: 'parent' },
      { id: 'c-1', category: 'contact', path: 'officers.0.contact' },
      { id: 'c-2', category: 'contact', path: 'officers.2.contact' },
      { id: 'a-1', category: 'processingActivity', path: 'activities.0' },
      { id: 'a-2', category: 'processingActivity', path: 'activities.1' },
      { id: 'a-3', category: 'processingActivity', path: 'overrides.1.activities.0' },
      { id: 'p-2', category: 'party', path: 'contract.with' },
    ]);
  });

  it('are replaced in a copy in which all else is as it was', () => {
    const before = structuredClone(document);
    const mapped = mapReferences(document, paths, ({ id, category }) => `${category}:${id}`);
    expect(mapped).toEqual({
      name: 'Acme',
      parent: 'party:p-1',
      officers: [{ role: 'DPO', contact: 'contact:c-1' }, { role: 'REP' }, { role: 'AGENT', contact: 'contact:c-2' }],
      activities: ['processingActivity:a-1', 'processingActivity:a-2'],
      overrides: [
        { key: 'x', activities: [] },
        { key: 'y', activities: ['processingActivity:a-3'] },
      ],
      contract: { with: 'party:p-2', since: '2024-01-01' },
    });
    expect(document).toEqual(before);
  });

  it.each([undefined, null, {}, { parent: null, officers: null, activities: [], contract: {} }])(
    'are none in %j, which stays as it is',
    (value) => {
      expect(referencesIn(value, paths)).toEqual([]);
      expect(mapReferences(value, paths, () => 'x')).toEqual(value);
    },
  );

  it('are none where no paths lead to any', () => {
    expect(referencesIn(document, {})).toEqual([]);
  });
});
