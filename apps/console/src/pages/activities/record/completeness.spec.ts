import { askedFields, completenessOf } from './completeness';

const item = (law: string, path: string, isStated: boolean) => ({
  law,
  path,
  isStated,
  article: '30',
  howKnown: 'GAZETTE' as const,
});

describe('The fields that laws ask of a record', () => {
  it('are counted once, however many laws ask for them', () => {
    const fields = askedFields([
      item('EU', 'purposes', true),
      item('UK', 'purposes', true),
      item('EU', 'recipients', true),
    ]);
    expect(fields.map(({ path, items }) => [path, items.map(({ law }) => law)])).toEqual([
      ['purposes', ['EU', 'UK']],
      ['recipients', ['EU']],
    ]);
  });

  it('are stated if every law that asks for them finds them so', () => {
    const fields = askedFields([item('EU', 'controllers', true), item('TH', 'controllers', false)]);
    expect(fields).toMatchObject([{ path: 'controllers', isStated: false }]);
  });
});

describe('How complete a record is', () => {
  const stated = ['purposes', 'retention', 'controllers'].map((path) => item('EU', path, true));
  const error = (path: string, more = {}) => ({ path, severity: 'ERROR', subject: { id: 'a' }, ...more });
  const of = (items: readonly ReturnType<typeof item>[], findings?: readonly ReturnType<typeof error>[]) => {
    const { all, done, missing, errors } = completenessOf('a', items, findings);
    return { all, done, missing: missing.map(({ path }) => path), errors };
  };

  it('is whole only if nothing that is stated is wrong: an error in a field leaves it among those to mend', () => {
    expect(of(stated, [])).toEqual({ all: 3, done: 3, missing: [], errors: 0 });
    expect(of(stated, [error('retention.rôles.period')])).toEqual({
      all: 3,
      done: 2,
      missing: ['retention'],
      errors: 1,
    });
  });

  it('counts errors that are in no listed field, too, so that no bar is full beside them', () => {
    expect(of(stated, [error('assessments'), error('purposesOfOthers')])).toMatchObject({ done: 3, errors: 2 });
  });

  it('leaves out what is no error, and what is in other things', () => {
    const findings = [error('purposes', { severity: 'WARNING' }), error('purposes', { subject: { id: 'transfer-1' } })];
    expect(of(stated, findings)).toMatchObject({ done: 3, errors: 0 });
  });

  it('is not known as long as the findings are not there', () => {
    expect(of(stated).errors).toBeUndefined();
  });
});
