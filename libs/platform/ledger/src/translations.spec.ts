import fc from 'fast-check';
import type { Rejection } from '#kernel';
import { asEvents, deciding } from './commands/decision.js';
import { TranslateTexts, WithdrawTranslations } from './commands/translating.js';
import type { Decider, Thing } from './decider.js';
import type { Fact, RecordedEvent } from './event.js';
import { inForce, segments, stateOn } from './fold.js';
import { reviewOf } from './record-actions.js';
import { canonicalLanguage, isOutdated, revisionOf, textsOf, translationsOf } from './translations.js';

interface Leaflet extends Thing {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** The smallest thing with each form of text: a field, a field of rows under keys, and a list of texts. */
const leaflets = {
  category: 'leaflet',
  noun: 'leaflet',
  creates: [],
  revives: [],
  reviewed: true,
  references: {},
  texts: ['title', 'rows[].text', 'notes[]'],
  name: ({ title }: Leaflet) => title,
  decide: () => [],
  evolve: (state: Leaflet | undefined, { data }: Fact) =>
    ({ title: 'Leaflet', rows: [], notes: [], retired: false, ...state, ...(data as object) }) as Leaflet,
} as unknown as Decider<Leaflet>;

let events: RecordedEvent[];
beforeEach(() => {
  events = [];
});

/** Appends facts that hold from the date. */
function record(on: string, ...facts: Fact[]): void {
  const additions = facts.map((fact) => ({ fact, effectiveOn: on }));
  events = [...events, ...asEvents(leaflets, 'leaflet-1', events, additions, { commandId: '', actor: '' })];
}

/** Sets fields of the leaflet from the date. */
const change = (on: string, data: Partial<Leaflet>) => record(on, { type: 'Changed', data });

/** Carries out a command on a translation from the date; returns the facts. */
function carryOut(on: string, command: TranslateTexts | WithdrawTranslations): Fact[] {
  const issued = Object.assign(command, { meta: { effectiveOn: on } });
  const facts = deciding(leaflets as unknown as Decider, issued, 'leaflet-1')(events, segments(leaflets, events), on);
  record(on, ...facts.map(({ fact }) => fact));
  return facts.map(({ fact }) => fact);
}

const translate = (on: string, field: string, language: string, text: string, revision?: string) =>
  carryOut(on, new TranslateTexts('leaflet-1', { language, texts: [{ field, text, revision }] }));

const withdraw = (on: string, field: string, language: string) =>
  carryOut(on, new WithdrawTranslations('leaflet-1', { language, fields: [field] }));

/** Returns the translations in force on the date: the field, the language, the text, and `old` if it is outdated. */
const shown = (on: string) =>
  translationsOf(leaflets, stateOn(leaflets, events, on)!).map((translation) => {
    const { language, text, original } = translation;
    return [original.field, language, text, isOutdated(translation, original) ? 'old' : 'current'].join(' ');
  });

function rejected(act: () => unknown): Pick<Rejection, 'code' | 'path'> | undefined {
  try {
    act();
  } catch (error) {
    const { code, path } = error as Rejection;
    return { code, path };
  }
  return undefined;
}

const EVE = '2023-12-31';
const DAY = '2024-01-01';
const LATER = '2024-07-01';

it('each text of a thing has a field: rows by their keys, other lists by their places; an empty text or a code has none', () => {
  change(DAY, { rows: [{ key: 'a.b', text: 'row' }], notes: ['first', '', 'third', 'LOCAL_LAW'] });
  expect(textsOf(leaflets, stateOn(leaflets, events, DAY))).toEqual([
    { field: 'title', text: 'Leaflet' },
    { field: 'rows[a.b].text', text: 'row' },
    { field: 'notes[0]', text: 'first' },
    { field: 'notes[2]', text: 'third' },
  ]);
});

describe('a language', () => {
  it.each([
    ['ES-mx', 'es-MX'],
    ['es-419', 'es-419'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['iw', 'he'],
    ['spa', 'es'],
    ['aaa', 'aaa'], // Ghotuo: without a name, and a language of ISO 639-3
    ['sl-rozaj-biske', 'sl-biske-rozaj'],
    ['de-x-einfach', 'de-x-einfach'],
    ['en-u-nu-latn', 'en-u-nu-latn'],
  ])('%s is %s', (tag, canonical) => expect(canonicalLanguage(tag)).toBe(canonical));

  it.each(['', 'spanish', 'cn', 'es_MX', 'es-', 'und', 'x-klingon', 'de-DE-DE', 'español', `es-x-${'a'.repeat(200)}`])(
    '%j is none',
    (tag) => expect(canonicalLanguage(tag)).toBeUndefined(),
  );

  it('has one canonical form, whatever else it was', () => {
    const tag = fc.tuple(
      fc.constantFrom('es', 'ZH', 'fil', 'aaa', 'iw'),
      fc.constantFrom('', '-hans', '-LATN'),
      fc.constantFrom('', '-mx', '-419'),
    );
    fc.assert(
      fc.property(tag, (parts) => {
        const canonical = canonicalLanguage(parts.join(''))!;
        expect(canonicalLanguage(canonical)).toBe(canonical);
        expect(canonicalLanguage(parts.join('').toUpperCase())).toBe(canonical);
      }),
    );
  });
});

describe('a translation', () => {
  beforeEach(() => change(DAY, { rows: [{ key: 'a', text: 'row' }], notes: ['first'] }));

  it('is a fact with the revision of the original, and one canonical language', () => {
    expect(translate(DAY, 'rows[a].text', 'KO-kr', '줄')).toEqual([
      {
        type: 'TextsTranslated',
        data: { language: 'ko-KR', texts: [{ field: 'rows[a].text', text: '줄', revision: revisionOf('row') }] },
      },
    ]);
    expect(shown(DAY)).toEqual(['rows[a].text ko-KR 줄 current']);
  });

  it('that says the same again changes nothing', () => {
    translate(DAY, 'title', 'ko', '안내문');
    expect(translate(DAY, 'title', 'ko', '안내문')).toEqual([]);
  });

  it('holds from its effective date', () => {
    translate(LATER, 'title', 'ko', '안내문');
    expect(shown(DAY)).toEqual([]);
    expect(shown(LATER)).toEqual(['title ko 안내문 current']);
  });

  it('is outdated from the date on which the original changes, also by a change that was recorded before it', () => {
    change(LATER, { title: 'Brochure' });
    translate(DAY, 'title', 'ko', '안내문');
    expect(shown(DAY)).toEqual(['title ko 안내문 current']);
    expect(shown(LATER)).toEqual(['title ko 안내문 old']);
  });

  it('of the former text is no longer outdated if the change of the original is annulled', () => {
    translate(DAY, 'title', 'ko', '안내문');
    change(LATER, { title: 'Brochure' });
    record(LATER, { type: 'EventAnnulled', data: { event: events.at(-1)!.id } });
    expect(shown(LATER)).toEqual(['title ko 안내문 current']);
  });

  it('can be of a named revision, so that a text that a translator saw before a change is outdated at once', () => {
    const seen = revisionOf('Leaflet');
    change(DAY, { title: 'Brochure' });
    translate(DAY, 'title', 'ko', '안내문', seen);
    expect(shown(DAY)).toEqual(['title ko 안내문 old']);
    translate(DAY, 'title', 'ko', '안내문');
    expect(shown(DAY)).toEqual(['title ko 안내문 current']);
  });

  it('goes with its original', () => {
    translate(DAY, 'rows[a].text', 'ko', '줄');
    change(LATER, { rows: [] });
    expect(shown(LATER)).toEqual([]);
    expect(stateOn(leaflets, events, LATER)).not.toHaveProperty('translations');
  });

  it('can be withdrawn, and withdrawing what is not there changes nothing', () => {
    translate(DAY, 'title', 'ko', '안내문');
    translate(DAY, 'title', 'ja', '案内');
    expect(withdraw(LATER, 'title', 'KO')).toEqual([
      { type: 'TranslationsWithdrawn', data: { language: 'ko', fields: ['title'] } },
    ]);
    expect(shown(LATER)).toEqual(['title ja 案内 current']);
    expect(withdraw(LATER, 'title', 'ko')).toEqual([]);
  });

  it('is content: an approved record becomes a draft', () => {
    record(DAY, { type: 'SubmittedForReview', data: {} }, { type: 'Approved', data: { upTo: '1' } });
    translate(DAY, 'title', 'ko', '안내문');
    expect(reviewOf(events).status).toBe('DRAFT');
  });

  it('is not there before its thing', () => {
    record(EVE, { type: 'TextsTranslated', data: { language: 'ko', texts: [] } });
    expect(rejected(() => stateOn(leaflets, events, EVE))).toEqual({ code: 'NOT_FOUND' });
  });

  it.each([
    ['rows[b].text', 'ko', 'x', 'NOT_FOUND', 'texts.0.field'],
    ['rows.0.text', 'ko', 'x', 'NOT_FOUND', 'texts.0.field'],
    ['retired', 'ko', 'x', 'NOT_FOUND', 'texts.0.field'],
    ['title', 'xx', 'x', 'INVALID', 'language'],
    ['title', 'korean!', 'x', 'INVALID', 'language'],
    ['title', 'ko', ' ', 'INVALID', 'texts.0.text'],
    ['title', 'ko', 'a\nb', 'INVALID', 'texts.0.text'],
    ['title', 'ko', 'a\u202eb', 'INVALID', 'texts.0.text'],
    ['title', 'ko', 'a'.repeat(501), 'INVALID', 'texts.0.text'],
    ['rows[a].text', 'ko', 'a'.repeat(10_001), 'INVALID', 'texts.0.text'],
  ])('of %s in %s as %j is refused', (field, language, text, code, path) => {
    expect(rejected(() => translate(DAY, field, language, text))).toEqual({ code, path });
  });

  it('of one field given twice is refused', () => {
    const texts = [
      { field: 'title', text: 'x' },
      { field: 'title', text: 'y' },
    ];
    const twice = new TranslateTexts('leaflet-1', { language: 'ko', texts });
    expect(rejected(() => carryOut(DAY, twice))).toEqual({ code: 'INVALID', path: 'texts.1.field' });
  });

  it('of a thing without texts is refused', () => {
    const bare = { ...leaflets, texts: undefined } as unknown as Decider;
    const command = new TranslateTexts('leaflet-1', { language: 'ko', texts: [] });
    const decide = deciding(bare, command, 'leaflet-1');
    expect(rejected(() => decide(events, segments(bare, events), DAY))).toEqual({ code: 'INVALID', path: 'of' });
  });
});

const DATES = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'];
const date = fc.constantFrom(...DATES);
const field = fc.constantFrom('title', 'rows[a].text', 'rows[b].text', 'notes[0]');
const word = fc.constantFrom('one', 'two', 'three');
const act = fc.oneof(
  fc.record({ on: date, title: word }),
  fc.record({
    on: date,
    rows: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b'), text: word }), { selector: (row) => row.key }),
  }),
  fc.record({ on: date, notes: fc.array(word, { maxLength: 1 }) }),
  fc.record({ on: date, field, language: fc.constantFrom('ko', 'ja') }),
);

/** Returns the text of the field on the date by going through the changes alone. */
function originalOn(on: string, wanted: string): string | undefined {
  let texts = new Map<string, string>();
  for (const { type, data, metadata } of inForce(events)) {
    if (metadata.effectiveOn > on || type !== 'Changed') continue;
    const { title, rows, notes } = data as Partial<Leaflet>;
    const kept = (begins: string) => [...texts].filter(([name]) => !name.startsWith(begins));
    if (title !== undefined) texts = new Map([...kept('title'), ['title', title]]);
    if (rows) texts = new Map([...kept('rows'), ...rows.map(({ key, text }) => [`rows[${key}].text`, text] as const)]);
    if (notes) texts = new Map([...kept('notes'), ...notes.map((text, i) => [`notes[${i}]`, text] as const)]);
  }
  return texts.get(wanted);
}

it('a translation is outdated exactly when its original has another text than the one translated, on every date', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      events = [];
      change(DATES[0]!, { title: 'one', rows: [{ key: 'a', text: 'one' }] });
      acts.forEach((step, i) => {
        if (!('field' in step)) {
          const { on, ...fields } = step;
          change(on, fields);
        } else if (originalOn(step.on, step.field) !== undefined)
          translate(step.on, step.field, step.language, `${originalOn(step.on, step.field)} in ${step.language} ${i}`);
      });
      for (const on of DATES)
        for (const translation of translationsOf(leaflets, stateOn(leaflets, events, on)!)) {
          const { original } = translation;
          expect(original.text).toBe(originalOn(on, original.field));
          expect(isOutdated(translation, original)).toBe(!translation.text.startsWith(`${original.text} in`));
        }
    }),
  );
});
