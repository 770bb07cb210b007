import type { Section } from '../model/report.js';
import { acme, beta, letters, made, THINGS } from '../testing.js';
import { documents } from './documents.js';

const SLUMBER = 'Schlafklinik Zürich – Patientenakten 給与 급여';
const NOBODY = 'Überwachung ohne Verantwortlichen';
/** Laws of places where the group has a company of its own. Each has a profile that names the company. */
const PLACES = ['AE', 'BR', 'CH', 'CN', 'JP', 'KR', 'TH', 'TR', 'VN', 'ZA', 'NG', 'KE', 'IN', 'CA-QC', 'US-CA'];

const companies = PLACES.map((place) => ({
  id: `party-${place}`,
  key: place,
  name: `Company of ${place}`,
  country: place.slice(0, 2),
  group: true,
  officers: [],
}));
const profiles = [...PLACES, 'EU', 'UK'].map((code) => ({
  id: `jurisdictionProfile-${code}`,
  code,
  controllers: [{ party: { EU: beta.id, UK: acme.id }[code] ?? `party-${code}` }],
  categories: [],
}));
const activityOf = (key: string, reference: string, title: string, controllers: readonly string[]) => ({
  ...letters,
  id: `processingActivity-${key}`,
  key,
  reference,
  title,
  controllers,
  purposes: letters.purposes.map((purpose) => ({ ...purpose, description: `${title}: ${purpose.description}` })),
});
/** A company that was sold since the record of its patients was approved; and a record that names nobody. */
const things = {
  ...THINGS,
  party: [acme, beta, ...companies],
  jurisdictionProfile: profiles,
  transfer: [],
  engagement: [],
  processingActivity: [
    activityOf('own', '1', 'Own letters', [acme.id, beta.id, ...companies.map(({ id }) => id)]),
    activityOf('patients', '2', SLUMBER, ['party-sold']),
    activityOf('nobody', '3', NOBODY, []),
  ],
} as never;

const textOf = (sections: readonly Section[]) => JSON.stringify(sections);

describe('An activity that nobody controls', () => {
  const kinds = documents.filter(({ law }) => PLACES.includes(law!));

  it.each(kinds.map(({ code }) => code))('is in no part of %s, and a gap where the law may concern it', (code) => {
    const report = made(code, {}, things);
    for (const title of [SLUMBER, NOBODY]) expect(textOf(report.sections)).not.toContain(title);
    const left = report.gaps.filter(({ message }) => message.includes(`3 (${NOBODY})`));
    expect(left).toHaveLength(1);
    expect(report.gaps.filter(({ message }) => message.includes(SLUMBER))).toEqual([]);
    expect(made(code, { acceptedGaps: left.map(({ id }) => id) }, things).acceptedGaps).toHaveLength(1);
  });

  it('says what to do', () => {
    const [gap] = made('TH', { language: 'en' }, things).gaps.filter(({ message }) => message.includes(NOBODY));
    expect(gap!.message).toBe(
      `3 (${NOBODY}) names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.`,
    );
  });

  it.each(['ART30_1', 'UK_ART30_1', 'ICO', 'CNIL'])(
    'stands apart from the companies in %s, which is of the whole group',
    (code) => {
      const { sections, gaps } = made(code, {}, things);
      const apart = sections.filter(({ key }) => key.startsWith('none'));
      const others = sections.filter(({ key }) => !key.startsWith('none'));
      expect(textOf(others)).not.toContain(NOBODY);
      expect(textOf(others)).not.toContain(SLUMBER);
      expect(textOf(apart)).toContain(NOBODY);
      expect(gaps.some(({ message }) => message.includes(NOBODY))).toBe(true);
    },
  );
});
