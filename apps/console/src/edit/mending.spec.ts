import { formAt } from './mending';

const place = { type: 'jurisdictionProfile', id: 'jurisdictionProfile-US-CA' };
const formOf = (path: string, ccpaCategories: readonly object[] = []) =>
  formAt({ ...place, path }, async () => ({ thing: { id: place.id, status: 'APPROVED', ccpaCategories } }));

describe('The form of what a law asks of a transfer', () => {
  const transfer = { type: 'transfer', id: 'transfer-cloud', law: 'KR' };
  const rows = { grounds: [{ key: 'clauses' }], priorAuthorisations: [] };
  const formAbout = (path: string) =>
    formAt({ ...transfer, path }, async () => ({ thing: { id: transfer.id, name: 'Cloud', ...rows } }));

  it('has the law and the transfer, and marks the ground that is missing', async () => {
    const ground = { values: { ground: { law: 'KR' } }, marked: 'ground.code', name: 'Cloud' };
    expect(await formAbout('grounds')).toMatchObject({ command: 'relyOnGround', ...ground });
    expect(await formAbout('grounds.clauses.code')).toMatchObject({
      command: 'replaceGround',
      row: 'clauses',
      ...ground,
    });
  });

  it('has the law of an authorisation', async () => {
    const values = { authorisation: { law: 'KR' } };
    expect(await formAbout('priorAuthorisations')).toMatchObject({ command: 'requestPriorAuthorisation', values });
  });

  it('marks what is missing first, in the order of the form', async () => {
    expect((await formAbout('assessments'))?.marked).toBe('assessment.on');
  });
});

describe('The form in which something is mended', () => {
  it('begins a category of California with its letter, if none is published', async () => {
    expect(await formOf('ccpaCategories.C')).toMatchObject({
      command: 'publishCategory',
      values: { category: { key: 'C', code: 'C' } },
    });
  });

  it('is about the row that is published, with the letter marked that it lacks', async () => {
    const form = await formOf('ccpaCategories.voices.code', [{ key: 'voices' }]);
    expect(form).toMatchObject({ command: 'publishCategory', row: 'voices', marked: 'category.code' });
    expect(form?.values).toBeUndefined();
  });

  it('begins another row with its key alone', async () => {
    expect((await formOf('ccpaCategories.voices'))?.values).toEqual({ category: { key: 'voices' } });
  });
});
