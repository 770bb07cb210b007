import fc from 'fast-check';
import { Law } from '#law';
import { type Decider, revisionOf, type Thing, textsOf } from '#ledger';
import type { Snapshot } from '#snapshot';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { korea } from '../korea/document.js';
import { KOREA_WORDS } from '../korea/words.js';
import { type Languages, presented } from './presentation.js';
import { translationFile } from './translation-file.js';
import { saying } from './words.js';

/** The texts that these specs give to things, by kind. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  party: ['name', 'address'],
  processingActivity: ['title', 'purposes[].description', 'dataCategories[].name', 'securityMeasures[]'],
  engagement: ['work'],
};

const decider = (id: string) => {
  const [category = ''] = id.split('-');
  const name = (thing: Thing & { title?: string; name?: string }) => thing.title ?? thing.name ?? category;
  return { category, texts: TEXTS[category], name } as unknown as Decider;
};

const KOREAN = { language: 'ko', register: 'en', decider };

/** Returns every text of the snapshot's things, by the id of the thing and the field. */
const whole = (snapshot: Snapshot) => ({
  texts: Object.fromEntries(
    [...snapshot.activities, ...snapshot.parties, ...snapshot.engagements].map((thing) => [
      thing.id,
      Object.fromEntries(textsOf(decider(thing.id), thing).map(({ field, text }) => [field, text])),
    ]),
  ),
});

const shown = (things: Things, languages: Languages = KOREAN) =>
  presented(snapshotOf('2026-11-25', things), languages, whole);
const ko = (texts: Readonly<Record<string, [text: string, of: string]>>) => ({
  ko: Object.fromEntries(
    Object.entries(texts).map(([field, [text, of]]) => [field, { text, revision: revisionOf(of) }]),
  ),
});

const activity = (rest: object) => ({
  processingActivity: [{ id: 'processingActivity-1', key: 'news', title: 'Newsletter', ...rest }] as never,
});

describe('a document in another language than the register', () => {
  it('has the translation in the place of the text', () => {
    const { texts, missingTranslations } = shown(activity({ translations: ko({ title: ['소식지', 'Newsletter'] }) }));
    expect(texts).toEqual({ 'processingActivity-1': { title: '소식지' } });
    expect(missingTranslations).toEqual([]);
  });

  it('has the mark that is asked for', () => {
    const mark = (text: string, register: string) => `${text} (${register})`;
    expect(shown(activity({}), { ...KOREAN, mark }).texts).toEqual({
      'processingActivity-1': { title: 'Newsletter (en)' },
    });
  });

  it('has the text itself, marked, without a translation, and lists it', () => {
    const { texts, missingTranslations } = shown(activity({}));
    expect(texts).toEqual({ 'processingActivity-1': { title: '[en] Newsletter' } });
    expect(missingTranslations).toEqual([
      {
        type: 'processingActivity',
        id: 'processingActivity-1',
        name: 'Newsletter',
        key: 'news',
        field: 'title',
        text: 'Newsletter',
        revision: revisionOf('Newsletter'),
      },
    ]);
  });

  it('has the text itself, marked, if the translation is outdated: it says what was true before', () => {
    const { texts, missingTranslations } = shown(activity({ translations: ko({ title: ['소식', 'News'] }) }));
    expect(texts).toEqual({ 'processingActivity-1': { title: '[en] Newsletter' } });
    expect(missingTranslations).toMatchObject([{ field: 'title', outdated: '소식' }]);
  });

  it('takes the translation for a region if there is no other', () => {
    const translations = { 'ko-KR': ko({ title: ['소식지', 'Newsletter'] }).ko };
    expect(shown(activity({ translations })).texts).toEqual({ 'processingActivity-1': { title: '소식지' } });
  });

  it('takes simplified Chinese of any region, and never traditional', () => {
    const of = (tag: string) => activity({ translations: { [tag]: ko({ title: ['通讯', 'Newsletter'] }).ko } });
    const title = (tag: string) =>
      shown(of(tag), { ...KOREAN, language: 'zh-Hans' }).texts['processingActivity-1']!.title;
    expect(['zh', 'zh-CN', 'zh-SG', 'zh-TW', 'zh-Hant'].map(title)).toEqual([
      ...['通讯', '通讯', '通讯'],
      ...['[en] Newsletter', '[en] Newsletter'],
    ]);
  });

  it('leaves the name and the address of a company as they are, but not the name of a class of companies', () => {
    const party = [
      { id: 'party-acme', name: 'Acme', address: 'Oslo' },
      { id: 'party-operators', name: 'Operators', class: true },
    ] as never;
    const { texts, missingTranslations } = shown({ party });
    expect(texts).toEqual({
      'party-acme': { name: 'Acme', address: 'Oslo' },
      'party-operators': { name: '[en] Operators' },
    });
    expect(missingTranslations.map(({ field, id }) => `${id} ${field}`)).toEqual(['party-operators name']);
  });

  it('marks a text in the middle of a sentence, and takes the full stop away where the document does', () => {
    const things = activity({ title: 'Sending.', translations: ko({ title: ['발송.', 'Sending.'] }) });
    const sentence = (snapshot: Snapshot) => ({ text: `(${snapshot.activities[0]!.title.slice(0, -1)}; x)` });
    const made = (all: Things) => presented(snapshotOf('2026-11-25', all), KOREAN, sentence).text;
    expect(made(things)).toBe('(발송; x)');
    expect(made(activity({ title: 'Sending.' }))).toBe('([en] Sending; x)');
  });

  it('lists only what it shows', () => {
    const nothing = presented(snapshotOf('2026-11-25', activity({})), KOREAN, () => ({}));
    expect(nothing.missingTranslations).toEqual([]);
  });

  it('comes with a register file to fill, with the originals as comments', () => {
    const { missingTranslations } = shown(activity({ translations: ko({ title: ['소식', 'News'] }) }));
    expect(translationFile('ko', missingTranslations)).toBe(`translations:
  - type: processingActivity
    key: "news"
    language: ko
    texts:
      # "Newsletter"
      - field: "title"
        revision: "${revisionOf('Newsletter')}"
        text: "소식" # of an earlier text
`);
    expect(translationFile('ko', [])).toBe('translations: []\n');
  });
});

it('a document in the language of the register is the text that was entered', () => {
  const things = activity({ translations: ko({ title: ['소식지', 'Newsletter'] }) });
  expect(shown(things, { ...KOREAN, language: 'en' }).texts).toEqual({
    'processingActivity-1': { title: 'Newsletter' },
  });
  expect(shown(things, { ...KOREAN, language: 'en', register: 'en-GB' }).missingTranslations).toEqual([]);
});

const word = fc.constantFrom('one', 'two', 'one.', 'one two');
const state = fc.constantFrom('none', 'current', 'outdated');
const register = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('a', 'b', 'c'), title: word, purpose: word, titled: state, described: state }),
  { selector: ({ key }) => key, minLength: 1 },
);

it('every field has its own translation or its own marked text, whatever texts are equal, and no other is missing', () => {
  fc.assert(
    fc.property(register, (rows) => {
      const translation = (key: string, field: string, text: string, how: string) =>
        how === 'none' ? {} : { [field]: [`${key} ${field}`, how === 'current' ? text : 'before'] as [string, string] };
      const PURPOSE = 'purposes[p].description';
      const processingActivity = rows.map(({ key, title, purpose, titled, described }) => ({
        id: `processingActivity-${key}`,
        title,
        purposes: [{ key: 'p', description: purpose }],
        translations: ko({
          ...translation(key, 'title', title, titled),
          ...translation(key, PURPOSE, purpose, described),
        }),
      })) as never;
      const { texts, missingTranslations } = shown({ processingActivity });
      const expected = (key: string, field: string, text: string, how: string) =>
        how === 'current' ? `${key} ${field}` : `[en] ${text}`;
      for (const { key, title, purpose, titled, described } of rows)
        expect(texts[`processingActivity-${key}`]).toEqual({
          title: expected(key, 'title', title, titled),
          [PURPOSE]: expected(key, PURPOSE, purpose, described),
        });
      const missing = rows.flatMap(({ key, titled, described }) => [
        ...(titled === 'current' ? [] : [`${key} title`]),
        ...(described === 'current' ? [] : [`${key} ${PURPOSE}`]),
      ]);
      expect(missingTranslations.map(({ id, field }) => `${id.split('-')[1]} ${field}`).sort()).toEqual(missing.sort());
    }),
  );
});

it('what the law misses is the same in every language, with any translations', () => {
  const law = new Law().on('2026-11-25');
  const made = (things: Things, language: 'en' | 'ko') =>
    presented(snapshotOf('2026-11-25', things), { ...KOREAN, language }, (snapshot) =>
      korea({ snapshot, law, language, say: saying(KOREA_WORDS, language, 'The policy') }),
    );
  const faults = (things: Things, language: 'en' | 'ko') => made(things, language).gaps.map(({ article }) => article);
  const party = [
    { id: 'party-seoul', name: 'Seoul Ltd', country: 'KR', group: true },
    { id: 'party-mailer', name: 'Mailer', country: 'US' },
  ];
  fc.assert(
    fc.property(fc.boolean(), fc.constantFrom('Marketing by e-mail', 'Hosting'), (translated, work) => {
      const engagement = [
        {
          id: 'engagement-1',
          processor: 'party-mailer',
          jurisdictions: ['KR'],
          engagedBy: ['party-seoul'],
          work,
          ...(translated && { translations: ko({ work: ['업무', work] }) }),
        },
      ];
      const things = { ...activity({ controllers: ['party-seoul'] }), party, engagement } as never;
      expect(faults(things, 'ko')).toEqual(faults(things, 'en'));
    }),
  );
});
