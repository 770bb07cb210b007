import { publicationOf } from './publication.js';
import { listOf, sourceOf } from './testing.js';

const GAP = {
  id: 'a',
  article: '28(2)',
  message: 'The place is missing. State it.',
  isVerified: true,
  kind: 'k',
  about: [],
};
const ONE = listOf({ Cloud: 'Hosting' });
const TWO = listOf({ Cloud: 'Hosting', Mail: 'Sending' });
const since = '2026-01-01';
const madeBy = 'A';

const daysOf = ({ pages }: Awaited<ReturnType<typeof publicationOf>>) =>
  pages.map(({ versions }) => versions.map(({ on }) => on));

describe('What is published', () => {
  it('given days on which something was recorded, has a version for each on which the page began to say something else', async () => {
    const source = sourceOf({
      '2026-01-01': ONE,
      '2026-02-01': listOf({ Cloud: 'Hosting' }),
      '2026-03-01': TWO,
      '2026-03-09': TWO,
    });
    const published = await publicationOf(source, { since, madeBy });
    expect(daysOf(published)).toEqual([['2026-01-01', '2026-03-01']]);
    expect(published.pages[0]!.versions[1]!.changes).toEqual([
      { section: 'Sub-processors', name: 'Mail', after: 'Work: Sending' },
    ]);
  });

  it('given a fact that is scheduled, has its version on its day, and none before', async () => {
    const said = { '2026-01-01': ONE, '2026-03-01': TWO };
    const before = await publicationOf(sourceOf(said, { today: '2026-02-28' }), { since, madeBy });
    expect(daysOf(before)).toEqual([['2026-01-01']]);
    const { remembered } = before;
    const on = await publicationOf(sourceOf(said), { since, madeBy, remembered });
    expect(daysOf(on)).toEqual([['2026-01-01', '2026-03-01']]);
  });

  it('given gaps, holds the page back: the last complete version stays, and who publishes is told', async () => {
    const incomplete = listOf({ Cloud: 'Hosting', Mail: '' }, { gaps: [GAP] });
    const source = sourceOf({ '2026-01-01': ONE, '2026-03-01': incomplete });
    const published = await publicationOf(source, { since, madeBy });
    expect(daysOf(published)).toEqual([['2026-01-01']]);
    expect(published.withheld).toMatchObject([{ title: 'Sub-processors', gaps: [GAP], stays: '2026-01-01' }]);
    const all = await publicationOf(source, { since, madeBy, withGaps: true });
    expect([daysOf(all), all.withheld]).toEqual([[['2026-01-01', '2026-03-01']], []]);
  });

  it('given a law that concerns nobody any longer, or a page that would say nothing, has no page', async () => {
    for (const last of [undefined, listOf({})]) {
      const source = sourceOf({ '2026-01-01': ONE, '2026-03-01': last });
      expect(daysOf(await publicationOf(source, { since, madeBy }))).toEqual([]);
    }
  });

  it('given the same content under another moment, position or law, has no other version', async () => {
    const later = { ...ONE, cover: { ...ONE.cover, on: '2026-03-01', position: '999', lawVersion: '2026.2' } };
    const source = sourceOf({ '2026-01-01': ONE, '2026-03-01': later });
    expect(daysOf(await publicationOf(source, { since, madeBy }))).toEqual([['2026-01-01']]);
  });
});

describe('The run after another', () => {
  const said = { '2026-01-01': ONE, '2026-02-01': TWO, '2026-03-01': TWO };
  const runBefore = () => publicationOf(sourceOf(said), { since, madeBy });

  it('given nothing new, looks at the last day alone, and makes no file of a former version', async () => {
    const { remembered } = await runBefore();
    const source = sourceOf(said);
    const published = await publicationOf(source, { since, madeBy, remembered });
    expect(source.asked).toEqual(['2026-03-01']);
    expect(published.pages[0]!.versions.map(({ on, report }) => [on, report !== undefined])).toEqual([
      ['2026-01-01', false],
      ['2026-02-01', false],
    ]);
  });

  it('given something new, makes the file of the version before, too: it was replaced', async () => {
    const { remembered } = await runBefore();
    const source = sourceOf({ ...said, '2026-04-01': ONE });
    const { pages } = await publicationOf(source, { since, madeBy, remembered });
    expect(pages[0]!.versions.map(({ on, report }) => [on, report !== undefined])).toEqual([
      ['2026-01-01', false],
      ['2026-02-01', true],
      ['2026-04-01', true],
    ]);
    expect(pages[0]!.versions[2]!.changes).toMatchObject([{ name: 'Mail', before: 'Work: Sending' }]);
  });

  it('given a person who was forgotten, makes every former version again, at its day and without the person', async () => {
    const withPerson = listOf({ 'Zoë Quixotwinkle': 'Advice' });
    const before = await publicationOf(sourceOf({ ...said, '2026-01-01': withPerson }), { since, madeBy });
    expect(JSON.stringify(before.remembered)).toContain('Quixotwinkle');
    const forgotten = listOf({ '': 'Advice' }, { gaps: [GAP] });
    const source = sourceOf({ ...said, '2026-01-01': forgotten });
    const after = await publicationOf(source, { since, madeBy: 'B', remembered: before.remembered });
    expect(daysOf(after)).toEqual([['2026-01-01', '2026-02-01']]);
    expect(after.pages[0]!.versions.every(({ report }) => report !== undefined)).toBe(true);
    expect(JSON.stringify(after)).not.toContain('Quixotwinkle');
  });

  it('given the day of the run before, looks at it again: more can have been recorded on it', async () => {
    const { remembered } = await publicationOf(sourceOf({ '2026-01-01': ONE }), { since, madeBy });
    const { pages } = await publicationOf(sourceOf({ '2026-01-01': TWO, '2026-01-05': TWO }), {
      since,
      madeBy,
      remembered,
    });
    expect(pages[0]!.versions.map(({ on, changes }) => [on, changes])).toEqual([['2026-01-01', []]]);
  });

  it('given another language, makes all versions again: they link to it', async () => {
    const { remembered } = await runBefore();
    const source = sourceOf(said, { languages: ['en', 'de'] });
    const { pages } = await publicationOf(source, { since, madeBy, remembered });
    expect(pages.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(pages.flatMap(({ versions }) => versions).every(({ report }) => report !== undefined)).toBe(true);
  });
});
