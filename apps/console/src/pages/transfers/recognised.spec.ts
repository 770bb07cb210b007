import { fellOn, type Recognised, type Resting, recognitionOf } from './recognised';

const recognition = (name: string, from: string, to: string | null): Recognised => ({
  ground: 'EU.ADEQ', countries: ['US'], name, act: name, alsoCalled: [], from, to,
}); // biome-ignore format: a fact reads as one line
const shield = recognition('Privacy Shield', '2016-07-12', '2020-07-16');
const dpf = recognition('Data Privacy Framework', '2023-07-10', null);
const all = [shield, dpf];
const ground = (more: Partial<Resting> = {}): Resting => ({
  code: 'EU.ADEQ', since: '2019-01-01', until: null, condition: null, recognitionLostOn: null, instrument: null, ...more,
}); // biome-ignore format: a fact reads as one line
const nameOf = (resting: Resting, on: string) => recognitionOf(resting, ['US'], all, on)?.name;

describe('The recognition that a ground means', () => {
  it('is the one in force on the date', () => {
    expect(nameOf(ground(), '2020-07-15')).toBe('Privacy Shield');
    expect(nameOf(ground(), '2024-01-01')).toBe('Data Privacy Framework');
  });

  it('is the one that it names, although another is in force', () => {
    const named = ground({ instrument: { version: null, scope: 'Privacy Shield' } });
    expect(nameOf(named, '2024-01-01')).toBe('Privacy Shield');
  });

  it('is the one that ended last, between two', () => {
    expect(nameOf(ground(), '2021-01-01')).toBe('Privacy Shield');
  });

  it('is that of its own time, if it is relied on at another', () => {
    expect(nameOf(ground({ until: '2020-09-14' }), '2024-01-01')).toBe('Privacy Shield');
    expect(nameOf(ground({ since: '2023-09-01' }), '2020-08-01')).toBe('Data Privacy Framework');
  });

  it('fell on the last end up to the date, or when the loss was recorded', () => {
    expect(fellOn(ground(), ['US'], all, '2020-08-01')).toBe('2020-07-16');
    expect(fellOn(ground({ recognitionLostOn: '2020-07-20' }), ['US'], all, '2020-08-01')).toBe('2020-07-20');
    expect(fellOn(ground(), ['US'], all, '2020-07-15')).toBeUndefined();
  });
});
