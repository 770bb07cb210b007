import fc from 'fast-check';
import { StringPool } from './string-pool.js';

describe('data whose texts are stored once', () => {
  it('say the same as before', () => {
    const once = new StringPool();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(once.internAll(JSON.parse(json)))).toBe(json);
      }),
    );
  });

  it('share their empty lists, which nobody can fill', () => {
    const once = new StringPool();
    const [one, other] = once.internAll([{ purposes: [] as string[] }, { purposes: [] as string[] }]);
    expect(one!.purposes).toBe(other!.purposes);
    expect(() => one!.purposes.push('more')).toThrow(TypeError);
  });
});
