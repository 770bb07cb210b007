import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');

const TRANSLATE = `mutation ($of: ID!, $language: LanguageTag!, $texts: [TranslatedTextInput!]!, $meta: CommandMeta) {
  translateTexts(of: $of, language: $language, texts: $texts, meta: $meta) { position revision }
}`;
const TEXTS = `query ($at: Moment) { processingActivities(at: $at) { nodes { texts(language: "ko") {
  field text translations { text isOutdated }
} } } }`;

const TRANSLATIONS = readFileSync(join(import.meta.dirname, '../examples/infobip/translations.yaml'), 'utf8');

/** Korean for a part of the small register, in a file of its own. */
const KOREAN = `
effectiveOn: 2024-01-01
translations:
  - type: processingActivity
    key: newsletter
    language: ko
    texts:
      - field: title
        text: 소식지
      - field: purposes[sending].description
        text: 소식지 발송
  - type: contact
    key: dpo
    language: ko
    texts:
      - field: department
        text: 개인정보보호팀
  - type: jurisdictionProfile
    key: KR
    language: ko
    texts:
      - field: rights[0]
        text: 열람
`;

describe('Translations', () => {
  const served: ServedRegister[] = [];
  let register: ServedRegister;
  beforeEach(async () => {
    register = await ServedRegister.start();
    served.push(register);
    await register.apply(SMALL);
  });
  afterEach(() => Promise.all(served.splice(0).map((each) => each.destroy())));

  const activity = async () =>
    (await register.get('{ processingActivities { nodes { id } } }')).processingActivities.nodes[0].id;
  const translate = async (field: string, text: string, meta?: object) =>
    register.ask(TRANSLATE, { of: await activity(), language: 'ko', texts: [{ field, text }], meta });

  /** Returns the Korean texts of the activity at the moment, with `old` after those that are outdated. */
  async function korean(at?: object): Promise<string[]> {
    const { nodes } = (await register.get(TEXTS, { at })).processingActivities;
    type Found = { field: string; translations: { text: string; isOutdated: boolean }[] };
    return nodes[0].texts.flatMap(({ field, translations }: Found) =>
      translations.map(({ text, isOutdated }) => [field, text, ...(isOutdated ? ['old'] : [])].join(' ')),
    );
  }

  it('are set over the API, hold from their effective date, and are known from when they were recorded', async () => {
    const before = await register.position();
    await translate('title', '소식지', { effectiveOn: '2024-03-01' });
    expect(await korean({ on: '2024-03-01' })).toEqual(['title 소식지']);
    expect(await korean({ on: '2024-02-29' })).toEqual([]);
    expect(await korean({ on: '2024-03-01', position: before })).toEqual([]);
  });

  it('are outdated as soon as the original changes', async () => {
    await translate('title', '소식지');
    const retitle = 'mutation ($id: ID!) { retitleActivity(id: $id, title: "Newsletters") { position } }';
    await register.get(retitle, { id: await activity() });
    expect(await korean()).toEqual(['title 소식지 old']);
    await translate('title', '소식지들');
    expect(await korean()).toEqual(['title 소식지들']);
  });

  it('are in the history of the thing, can be annulled, and are a difference of two moments', async () => {
    await translate('title', '소식지', { effectiveOn: '2024-03-01' });
    const of = await activity();
    const { history } = await register.get(
      'query ($of: ID!) { history(of: $of) { nodes { type position effectiveOn } } }',
      {
        of,
      },
    );
    const last = history.nodes.at(-1);
    expect(last).toMatchObject({ type: 'TextsTranslated', effectiveOn: '2024-03-01' });
    const { changes } = await register.get(
      '{ changes(from: { on: "2024-02-01" }, to: { on: "2024-04-01" }) { kind thing { key } fields { path } } }',
    );
    expect(changes).toEqual([
      {
        kind: 'CHANGED',
        thing: { key: 'newsletter' },
        fields: [{ path: 'translations.ko.title.text' }, { path: 'translations.ko.title.revision' }],
      },
    ]);
    const annul =
      'mutation ($of: ID!, $position: Position!) { annul(of: $of, position: $position, reason: "x") { position } }';
    await register.get(annul, { of, position: last.position });
    expect(await korean()).toEqual([]);
  });

  it.each([
    ['nothing', 'x', 'NOT_FOUND', 'texts.0.field'],
    ['title', 'a\u202eb', 'INVALID', 'texts.0.text'],
  ])('of %s as %j are refused with the path', async (field, text, code, path) => {
    const { errors } = await translate(field, text);
    expect(errors?.[0]?.extensions).toMatchObject({ code, path });
  });

  it('in a language that nobody knows are refused', async () => {
    const { errors } = await register.ask(TRANSLATE, { of: await activity(), language: 'xx', texts: [] });
    expect(errors?.[0]?.message).toContain('a language tag of BCP 47');
  });

  it("in the register's own language are refused, in a file too", async () => {
    const { errors } = await register.ask(TRANSLATE, { of: await activity(), language: 'en', texts: [] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'language' });
    const { errors: ofFile } = await register.tryApplying(KOREAN.replace('language: ko', 'language: EN'));
    expect(ofFile?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'translations.0.language' });
  });

  it('of nothing that exists are refused', async () => {
    const { errors } = await register.ask(TRANSLATE, { of: 'nothing-1', language: 'ko', texts: [] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('in a register file', () => {
    it('come without the rest of the register, once, and add to those that are there', async () => {
      await translate('retention[addresses].trigger', '수신 거부');
      expect((await register.apply(KOREAN)).commands.map(({ command }) => command)).toEqual([
        'TranslateTexts',
        'TranslateTexts',
        'TranslateTexts',
      ]);
      expect(await korean()).toEqual([
        'title 소식지',
        'purposes[sending].description 소식지 발송',
        'retention[addresses].trigger 수신 거부',
      ]);
      expect(await register.apply(KOREAN)).toMatchObject({ events: 0 });
    });

    it('are refused with their path, together with new things too, and then nothing is recorded', async () => {
      const wrong = `${SMALL}${KOREAN.replace('effectiveOn: 2024-01-01', '').replace('rights[0]', 'rights[1]')}`;
      const empty = await ServedRegister.start();
      served.push(empty);
      const { errors } = await empty.tryApplying(wrong);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'translations.2.texts.0.field' });
      expect(await empty.file()).toBe('{}\n');
    });

    it.each([
      ['type: contact', 'type: person', 'INVALID', 'translations.1.type'],
      ['key: dpo', 'key: nobody', 'NOT_FOUND', 'translations.1.key'],
      ['type: contact\n    key: dpo', 'type: processingActivity\n    key: newsletter', 'INVALID', 'translations.1'],
    ])('with %s as %s are refused', async (was, is, code, path) => {
      const { errors } = await register.tryApplying(KOREAN.replace(was, is));
      expect(errors?.[0]?.extensions).toMatchObject({ code, path });
    });

    it('come back without loss, outdated ones too', async () => {
      await register.apply(KOREAN);
      await translate('description', '매월', { effectiveOn: '2024-01-01' });
      const describe = `mutation ($id: ID!) {
        describeActivity(id: $id, description: "Sent every week.", meta: { effectiveOn: "2024-01-01" }) { position }
      }`;
      await register.get(describe, { id: await activity() });
      const file = await register.file();
      const other = await ServedRegister.start();
      served.push(other);
      await other.apply(file, { effectiveOn: '2024-01-01' });
      const translationsIn = (text: string) => text.slice(text.indexOf('\ntranslations:'));
      expect(translationsIn(file)).toContain('revision: ');
      expect(translationsIn(await other.file())).toBe(translationsIn(file));
      register = other;
      expect(await korean()).toEqual([
        'title 소식지',
        'description 매월 old',
        'purposes[sending].description 소식지 발송',
      ]);
      expect(await other.apply(file, { effectiveOn: '2024-01-01' })).toMatchObject({ events: 0 });
    });

    it('are withdrawn if a complete file leaves them out', async () => {
      await register.apply(KOREAN);
      await register.apply(`complete: true\n${SMALL}`);
      expect(await korean()).toEqual([]);
      expect(await register.file()).not.toContain('translations');
    });
  });

  it('are seen by a regulator once they are approved', async () => {
    const of = await activity();
    await register.lock();
    const regulator = await register.key({ role: 'REGULATOR', activities: [of], until: '2999-12-31', label: 'x' });
    const editor = await register.key({ role: 'EDITOR' });
    const approver = await register.key({ role: 'APPROVER' });
    const approve = async () => {
      await register.ask(`mutation { submitForReview(of: "${of}") { id } }`, {}, editor);
      await register.ask(`mutation { approve(of: "${of}") { id } }`, {}, approver);
    };
    const seen = async () => JSON.stringify((await register.ask(TEXTS, {}, regulator)).data);
    await approve();
    await register.ask(TRANSLATE, { of, language: 'ko', texts: [{ field: 'title', text: '소식지' }] }, editor);
    expect(await seen()).toContain('Newsletter');
    expect(await seen()).not.toContain('소식지');
    await approve();
    expect(await seen()).toContain('소식지');
  });

  it('of a contact are forgotten with the person, at every moment', async () => {
    await register.apply(KOREAN);
    const before = await register.position();
    const [contact] = (await register.get('{ contacts { nodes { id } } }')).contacts.nodes;
    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "left") { position } }', contact);
    const texts = 'query ($at: Moment) { contacts(at: $at) { nodes { texts { field translations { text } } } } }';
    for (const at of [undefined, { position: before }]) {
      const { contacts } = await register.get(texts, { at });
      expect(contacts.nodes).toEqual([{ texts: [{ field: 'department', translations: [] }] }]);
    }
    const { history } = await register.get('query ($id: ID!) { history(of: $id) { nodes { type data } } }', contact);
    expect(JSON.stringify(history)).not.toContain('개인정보보호팀');
  });
});

describe("The example's documents in their languages", () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  const missing = async (document: string, language: string, rest = '') => {
    const query = `{ missingTranslations(document: ${document}, language: ${language}${rest}) { texts { field } file } }`;
    return (await register.get(query)).missingTranslations;
  };
  const gaps = async () => {
    const { disclosures } = await register.get(
      '{ disclosures(language: "ko") { korea { gaps { article } missingTranslations { text } } } }',
    );
    return disclosures.korea;
  };

  it('lack texts before they are translated, and nothing afterwards; what the law misses stays', async () => {
    const before = await gaps();
    expect(before.missingTranslations).toContainEqual({ text: 'CRM platform' });
    expect((await missing('KOREA', '"ko"')).texts.length).toBe(before.missingTranslations.length);
    expect((await missing('JAPAN', '"ja"')).texts).not.toEqual([]);
    await register.apply(TRANSLATIONS);
    expect(await gaps()).toEqual({ gaps: before.gaps, missingTranslations: [] });
    expect(await missing('JAPAN', '"ja"')).toEqual({ texts: [], file: 'translations: []\n' });
    expect(await register.apply(TRANSLATIONS)).toMatchObject({ events: 0 });
  });

  it('can be filled in one pass: the list of what is missing is a file that can be applied once it is filled', async () => {
    const { parties } = await register.get('{ parties(first: 100) { nodes { id key } } }');
    const { id } = parties.nodes.find(({ key }: { key: string }) => key === 'infobip-limited');
    const record = `, party: "${id}", role: CONTROLLER, law: "EU"`;
    const { texts, file } = await missing('ARTICLE_30', '"fr"', record);
    expect(texts.length).toBeGreaterThan(10);
    await register.apply(file.replaceAll('text: ""', 'text: "en français"'), { effectiveOn: '2023-02-22' });
    expect((await missing('ARTICLE_30', '"fr"', record)).texts).toEqual([]);
  });

  it('are prepared in a language that no document is written in, and for all companies in one run', async () => {
    const { parties } = await register.get('{ parties(first: 100) { nodes { id key group } } }');
    const ofOne = parties.nodes.find(({ key }: { key: string }) => key === 'infobip-limited').id;
    const all = (await missing('ARTICLE_30', '"sv"')).texts;
    const uk = (await missing('ARTICLE_30', '"sv"', ', law: "UK", role: CONTROLLER')).texts;
    const one = (await missing('ARTICLE_30', '"sv"', `, law: "UK", role: CONTROLLER, party: "${ofOne}"`)).texts;
    expect(one.length).toBeGreaterThan(10);
    expect(uk).toEqual(expect.arrayContaining(one));
    expect(all).toEqual(expect.arrayContaining(uk));
    expect((await missing('KOREA', '"es-419"')).file).toMatch(
      /^translations:\n {2}- type: .+\n.+\n {4}language: es-419\n/,
    );
  });

  it('in no language at all are refused', async () => {
    const { errors } = await register.ask('{ missingTranslations(document: KOREA, language: "spanish") { file } }');
    expect(errors?.[0]?.message).toContain('a language tag of BCP 47');
  });

  describe('as XLIFF', () => {
    const READ_FILE = `mutation ($input: TranslationFileInput!) { readTranslationFile(input: $input) {
      language units translated unchanged untranslated refused { code path expected found message } file
    } }`;
    const xliff = async (rest = '') =>
      (await register.get(`{ translationFile(language: "es"${rest}) }`)).translationFile as string;
    const readingOf = async (file: string) => {
      const input = { content: [Buffer.from(file).toString('base64')] };
      return (await register.get(READ_FILE, { input })).readTranslationFile;
    };
    /** Returns the file as a translator returns it: each text that has no translation has one. */
    const translated = (file: string) =>
      file.replace(/<source>([^<]*)<\/source><\/segment>/g, '<source>$1</source><target>ES $1</target></segment>');

    it('go out, come back translated, are recorded, and then change nothing more', async () => {
      const file = await xliff();
      expect(await readingOf(file)).toMatchObject({ language: 'es', translated: 0, refused: [] });
      const { file: part, ...reading } = await readingOf(translated(file));
      expect(reading).toMatchObject({ units: reading.translated, unchanged: 0, untranslated: 0, refused: [] });
      await register.apply(part);
      expect(await readingOf(await xliff())).toMatchObject({ translated: 0, unchanged: reading.units, refused: [] });
      const { errors } = await register.ask('{ translationFile(language: "es", missingOnly: true) }');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'language' });
      expect((await missing('KOREA', '"es"')).texts).toEqual([]);
      expect((await missing('ARTICLE_30', '"es"')).texts).toEqual([]);
    });

    it('of a text that has changed are refused with both texts, and what is outdated is said to translators', async () => {
      const file = await xliff();
      const { processingActivities } = await register.get('{ processingActivities(first: 1) { nodes { id title } } }');
      const [{ id, title }] = processingActivities.nodes;
      await register.get('mutation ($id: ID!) { retitleActivity(id: $id, title: "Newer") { position } }', { id });
      const { refused, unchanged, units } = await readingOf(file);
      expect(refused).toEqual([
        {
          ...{ code: 'SOURCE_CHANGED', path: `#/f=${id}/u=title`, expected: 'Newer', found: title },
          message: expect.stringContaining(`It is "Newer" today, and the file has ${JSON.stringify(title)}.`),
        },
      ]);
      expect(unchanged).toBe(units - 1);
      expect(await xliff(', missingOnly: true')).toContain(
        `<unit id="title" name="title"><notes><note category="earlier">ES ${title}</note></notes><segment><source>Newer</source></segment></unit>`,
      );
    });

    it('name no person and no address', async () => {
      const { contacts } = await register.get('{ contacts(first: 100) { nodes { name address } } }');
      const file = await xliff();
      for (const { name, address } of contacts.nodes)
        for (const text of [name, address].filter(Boolean)) expect(file).not.toContain(`<source>${text}</source>`);
    });

    it.each([
      ['"en"', 'INVALID', 'language'],
      ['"en-GB"', undefined, undefined],
    ])('into %s are refused or not with %s', async (language, code, path) => {
      const { errors } = await register.ask(`{ translationFile(language: ${language}) }`);
      expect([errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.path]).toEqual([code, path]);
    });

    it.each([
      [
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
        'UNREADABLE_FILE',
        /XLIFF 2\.1 and 2\.0/,
      ],
      ['srcLang="fr" trgLang="es"', 'INVALID', /the register is in en/],
      ['srcLang="en"', 'INVALID', /trgLang/],
      ['srcLang="en" trgLang="en"', 'INVALID', /give another language/],
    ])('of a file with %s are refused as a whole', async (text, code, message) => {
      const file = text.startsWith('<')
        ? text
        : `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${text}/>`;
      const input = { content: [Buffer.from(file).toString('base64')] };
      const { errors } = await register.ask(READ_FILE, { input });
      expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    });
  });
});
