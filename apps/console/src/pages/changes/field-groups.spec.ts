import { groupsOf } from './field-groups';

describe('the fields that changed', () => {
  it('are grouped by the part or row that they belong to', () => {
    const groups = groupsOf([
      { path: 'title', before: 'Letters', after: 'Post' },
      { path: 'contract.reference', before: 'A', after: 'B' },
      { path: 'grounds.scc.code', before: null, after: 'SCC' },
      { path: 'grounds.scc.instrument.kind', before: null, after: 'CLAUSES' },
      { path: 'retention.logs.period', before: 'P1Y', after: null },
      { path: 'translations.ja.title.text', before: 'a', after: 'b' },
    ]);
    expect(groups.map(({ path, kind, fields }) => [path, kind, fields.map((field) => field.path)])).toEqual([
      ['', 'changed', ['title']],
      ['contract', 'changed', ['reference']],
      ['grounds.scc', 'added', ['code', 'instrument.kind']],
      ['retention.logs', 'removed', ['period']],
      ['translations.ja', 'changed', ['title']],
    ]);
  });

  it('leave out what says nothing', () => {
    expect(
      groupsOf([
        { path: 'key', before: null, after: 'letters' },
        { path: 'translations.ja.title.revision', before: '1', after: '2' },
        { path: 'checks', before: null, after: [] },
        { path: 'dataSubjects.staff.children', before: null, after: false },
      ]),
    ).toEqual([]);
    expect(groupsOf([{ path: 'dataSubjects.staff.children', before: true, after: false }])).toHaveLength(1);
  });
});
