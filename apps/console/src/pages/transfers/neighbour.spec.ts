import { neighbourOf } from './neighbour';

describe('The arrow keys on the map', () => {
  const places = [
    { code: 'US', at: [100, 100] as const },
    { code: 'FR', at: [300, 90] as const },
    { code: 'KR', at: [500, 110] as const },
    { code: 'ZA', at: [320, 300] as const },
    { code: 'XX', at: null },
  ];

  it('go to the nearest country in their direction', () => {
    expect(neighbourOf(places, 'US', 'ArrowRight')).toBe('FR');
    expect(neighbourOf(places, 'FR', 'ArrowDown')).toBe('ZA');
    expect(neighbourOf(places, 'KR', 'ArrowLeft')).toBe('FR');
  });

  it('stay where there is none', () => {
    expect(neighbourOf(places, 'US', 'ArrowLeft')).toBeUndefined();
    expect(neighbourOf(places, 'US', 'Enter')).toBeUndefined();
    expect(neighbourOf(places, 'XX', 'ArrowLeft')).toBeUndefined();
  });
});
