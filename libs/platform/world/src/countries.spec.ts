import { geoDistance } from 'd3-geo';
import large from 'world-atlas/countries-50m.json' with { type: 'json' };
import small from 'world-atlas/countries-110m.json' with { type: 'json' };
import { countriesOf } from './countries.js';
import { pathsOf, projectionOf } from './drawing.js';
import { SMALL_PLACES } from './small-places.js';

const DEGREE = Math.PI / 180;

describe('The countries of an atlas', () => {
  const drawn = new Map(countriesOf(small).map((country) => [country.code, country]));

  it('have the codes that the register uses', () => {
    expect(['KR', 'XK', 'US', 'ZA', 'TW'].filter((code) => !drawn.has(code))).toEqual([]);
    expect(drawn.has('AQ')).toBe(false);
  });

  it('are drawn, or are points where the atlas has no room for them: none of the larger atlas is missing', () => {
    const missing = countriesOf(large).filter(({ code }) => code !== '' && !drawn.has(code));
    expect(missing.map(({ code }) => code).sort()).toEqual(Object.keys(SMALL_PLACES));
    for (const { code, middle } of missing)
      expect(geoDistance([...middle], [...SMALL_PLACES[code]!]) / DEGREE).toBeLessThan(0.2);
  });

  it('each have a shape on the world', () => {
    const shapes = pathsOf([...drawn.values()], projectionOf('world'));
    expect([...shapes].filter(([, path]) => path === '').map(([{ code }]) => code)).toEqual([]);
  });
});
