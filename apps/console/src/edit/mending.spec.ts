import { formAt } from './mending';

const place = { type: 'jurisdictionProfile', id: 'jurisdictionProfile-US-CA' };
const formOf = (path: string, ccpaCategories: readonly object[] = []) =>
  formAt({ ...place, path }, async () => ({ thing: { id: place.id, status: 'APPROVED', ccpaCategories } }));

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
