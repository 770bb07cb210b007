import { articlesWithAct } from '#articles';
import type { Language } from '#disclosures';
import { Law } from '#law';
import type { Things } from '../../../../compliance/findings/src/testing.js';
import { acme, beta, letters, made, sectionsOf, shownRows, THINGS, tablesOf } from '../testing.js';
import { kindOf } from './index.js';

describe('The records of Art 30', () => {
  it('have a section for each controller, with its details and its activities', () => {
    const { sections, title, cover } = made('ART30_1');
    expect(title).toBe('Record of processing activities of a controller (Art 30(1) GDPR)');
    expect(cover).toMatchObject({
      organisation: 'Acme Ltd, Beta SARL',
      scope: 'All processing activities',
      lawVersion: new Law().version,
    });
    expect(sections.map(({ key, heading }) => [key, heading])).toEqual([
      ['acme', 'Acme Ltd'],
      ['beta', 'Beta SARL'],
    ]);
    expect(sections[0]!.blocks[0]).toMatchObject({
      facts: [
        { heading: 'Name', value: 'Acme Ltd' },
        { heading: 'Address', value: '1 Lane, London' },
        { heading: 'E-mail', value: 'office@acme.example' },
        { heading: 'Representative', value: 'Rep GmbH – rep@acme.example' },
        { heading: 'Data protection officer', value: 'Dana Doe – dpo@acme.example' },
      ],
    });
    expect(shownRows(made('ART30_1'))).toEqual([
      {
        Number: '5.2',
        'Processing activity': 'Letters',
        'Purposes of the processing': ['Send the post', 'Care for guests'],
        'Categories of data subjects': ['customers'],
        'Categories of personal data': ['addresses', 'health'],
        'Special categories among them (Art 9(1))': ['health'],
        'Categories of recipients': ['the post', 'Cloud Inc: Hosting'],
        'Transfers to third countries and international organisations': [
          'Cloud Inc – United States – Standard contractual clauses of the Commission (46(2)(c)), module 2, signed on 2 January 2024',
        ],
        'Envisaged time limits for erasure': ['2 years after: the last letter.'],
        'Technical and organisational security measures': ['Doors are locked'],
      },
      {
        Number: '5.10',
        'Processing activity': '=HYPERLINK("http://evil.example")',
        'Joint controllers': ['Beta SARL – 2 rue, Paris'],
      },
    ]);
  });

  it('leave out companies to whom the law does not apply, and say so if it applies to none', () => {
    const swiss = { id: 'party-swiss', name: 'Acme AG', country: 'CH', group: true };
    const activity = { ...letters, controllers: [acme.id, swiss.id, beta.id] };
    const own = { ...letters, id: 'processingActivity-swiss', controllers: [swiss.id] };
    const headings = (party: object[], processingActivity: object[]) =>
      made('ART30_1', {}, { party, processingActivity } as never).sections.map(({ heading }) => heading);
    expect(headings([acme, swiss, beta], [activity, own])).toEqual(['Acme Ltd', 'Beta SARL']);
    expect(headings([{ ...acme, officers: [] }, swiss, beta], [activity, own])).toEqual(['Beta SARL']);
    const none = made('ART30_1', {}, { party: [swiss], processingActivity: [own] } as never);
    expect(none.sections).toEqual([]);
    expect(none.gaps).toMatchObject([
      { message: expect.stringMatching(/Nothing in the register comes under this law /) },
    ]);
    const chosen = made('ART30_1', { scope: { controller: swiss.id } }, {
      party: [swiss, beta],
      processingActivity: [own, { ...letters, controllers: [beta.id] }],
    } as never);
    expect(chosen.gaps.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/the GDPR does not apply to Acme AG/),
    );
  });

  it('cover one controller if asked, and name it', () => {
    const report = made('ART30_1', { scope: { controller: beta.id } });
    expect(report.cover).toMatchObject({
      organisation: 'Beta SARL',
      contact: ['2 rue, Paris'],
      scope: 'The processing activities of Beta SARL',
    });
    expect(tablesOf(report)[0]!.rows).toHaveLength(1);
  });

  it('cover chosen activities if asked, and name them', () => {
    const report = made('ART30_1', { scope: { controller: acme.id, activities: ['processingActivity-letters'] } });
    expect(report.cover.scope).toBe('The processing activities 5.2 of Acme Ltd');
    expect(tablesOf(report)[0]!.rows).toHaveLength(1);
  });

  it('have a section for activities that name no controller, and name this as a gap', () => {
    const unnamed = [
      { ...letters, id: 'processingActivity-1', controllers: [] },
      { ...letters, id: 'processingActivity-2', role: 'PROCESSOR', controllers: [], onBehalfOf: [] },
    ];
    const things = { party: [], processingActivity: unnamed } as unknown as Things;
    for (const language of kindOf('ART30_1').languages)
      for (const [kind, article] of [
        ['ART30_1', '30(1)(a)'],
        ['ART30_2', '30(2)(a)'],
      ] as const) {
        const { sections, gaps } = made(kind, { language }, things);
        expect(sections.map(({ key }) => key)).toEqual(['none']);
        expect(gaps[0]).toMatchObject({
          article: articlesWithAct(language, article, 'EU'),
          message: expect.stringContaining('5.2 (Letters)'),
        });
      }
    expect(made('DPC', {}, things).gaps[0]!.message).toMatch(/names no controller/);
    expect(made('ACTIVITY', {}, things).sections).toHaveLength(2);
  });

  it('say the risk factors of an activity in words', () => {
    const risky = { ...letters, riskFactors: ['LARGE_SCALE', 'MATCHING'] } as never;
    const said = JSON.stringify(made('ACTIVITY', {}, { ...THINGS, processingActivity: [risky] }).sections);
    expect(said).toContain('["Large scale: many people, or much about them","Data from several sources are combined"]');
  });

  it('refuse a controller and an activity that are not in force', () => {
    expect(() => made('ART30_1', { scope: { controller: 'party-none' } })).toThrow(/There is no party party-none/);
    expect(() => made('ART30_1', { scope: { activities: ['no'] } })).toThrow(/There is no processing activity no/);
  });

  it('are written in eight languages, and in no other', () => {
    expect(made('ART30_1', { language: 'fr' }).title).toMatch(/^Registre des activités/);
    expect(() => made('ART30_1', { language: 'ko' })).toThrow(
      'The report ART30_1 is not written in ko. It is written in: en, fr, de, es, it, nl, pt-PT, zh-Hans.',
    );
  });

  it.each([
    [
      'es',
      'Cloud Inc – Estados Unidos – cláusulas tipo de protección de datos de la Comisión (46(2)(c)), módulo 2, firmado el 2 de enero de 2024',
      '2 años después de: the last letter.',
    ],
    [
      'it',
      'Cloud Inc – Stati Uniti – clausole tipo di protezione dei dati della Commissione (46(2)(c)), modulo 2, firmato il 2 gennaio 2024',
      '2 anni dopo: the last letter.',
    ],
    [
      'nl',
      'Cloud Inc – Verenigde Staten – standaardbepalingen inzake gegevensbescherming van de Commissie (46(2)(c)), module 2, ondertekend op 2 januari 2024',
      '2 jaar na: the last letter.',
    ],
    [
      'pt-PT',
      'Cloud Inc – Estados Unidos – cláusulas-tipo de proteção de dados da Comissão (46(2)(c)), módulo 2, assinado em 2 de janeiro de 2024',
      '2 anos após: the last letter.',
    ],
    [
      'zh-Hans',
      'Cloud Inc – 美国 – 欧盟委员会的标准数据保护条款 (46(2)(c)), 模块2, 签署于2024年1月2日',
      '自以下事件起2年：the last letter。',
    ],
  ] as const)('have in %s the names of countries and grounds, dates and periods', (language, transfer, erasure) => {
    const [row] = tablesOf(made('ART30_1', { language }))[0]!.rows;
    expect(row).toMatchObject({ transfers: [transfer], erasure: [erasure] });
  });

  it.each(['es', 'it', 'nl', 'pt-PT', 'zh-Hans'] as const)('say no word of another language in %s', (language) => {
    const words = (of: Language) => {
      const { title, cover, words, sections, gaps } = made('ART30_2', { language: of });
      const headings = sectionsOf(sections).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'TABLE' ? block.columns : block.type === 'FACTS' ? block.facts : [])),
      );
      return [
        title,
        cover.scope,
        ...Object.values({ ...words, ...words.cover, ...words.issue }).filter((one) => typeof one === 'string'),
        ...headings.map(({ heading }) => heading),
        ...gaps.map(({ message }) => message),
      ];
    };
    const english = new Set(words('en'));
    expect(words(language).filter((text) => english.has(text) && !['No', 'E-mail'].includes(text))).toEqual([]);
  });

  it('give a gap the same name in every language, and list accepted ones apart', () => {
    const [en, fr] = [made('ART30_1'), made('ART30_1', { language: 'fr' })];
    expect(fr.gaps.map(({ id }) => id)).toEqual(en.gaps.map(({ id }) => id));
    expect(new Set(en.gaps.map(({ id }) => id)).size).toBe(en.gaps.length);
    const [first, ...others] = en.gaps;
    const accepted = made('ART30_1', { acceptedGaps: [first!.id, 'none'] });
    const [statement] = first!.message.split(' State ');
    expect(accepted).toMatchObject({ gaps: others, acceptedGaps: [{ ...first, message: statement }] });
  });
});
