import { askedFields, askedMoment } from './asked';

describe('what a request asks for', () => {
  it('is the fields at its top level, by their names in the API', () => {
    const query = `query X($at: Moment, $f: F = { a: 1 }) {
      activities: processingActivities(at: $at, filter: { text: "}{" }) { nodes { id title } }
      transfers { totalCount } # { not this }
    }`;
    expect(askedFields(query)).toEqual(['processingActivities', 'transfers']);
  });

  it('leaves out fragments and what is within fields', () => {
    expect(askedFields('{ party(id: "p") { ...P } } fragment P on Party { id name }')).toEqual(['party']);
    expect(askedFields('{ me { account } }')).toEqual(['me']);
    expect(askedFields('not GraphQL')).toEqual([]);
  });

  it('gives the moment of its variables', () => {
    expect(askedMoment('{"at":{"on":"2023-02-01","position":"7"}}')).toEqual({ on: '2023-02-01' });
    expect(askedMoment('{"id":"x"}')).toEqual({});
    expect(askedMoment('nonsense')).toEqual({});
  });
});
