import { askedFields } from './completeness';

const item = (law: string, path: string, isStated: boolean) => ({
  law,
  path,
  isStated,
  article: '30',
  isVerified: true,
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
