import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ARTICLE30_WORDS, type Catalogue, DOCUMENTS } from '#disclosures';
import { isMarked } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import type { Things } from '../../../../compliance/findings/src/testing.js';
import { canonicalJson } from '../model/content-hash.js';
import type { Report } from '../model/report.js';
import type { LayoutTemplate } from '../shared/layout.js';
import {
  acme,
  LAWLESS_MATERIAL,
  letters,
  made,
  sectionsOf,
  shownRows,
  THINGS,
  tablesOf,
  UNDER_ALL,
} from '../testing.js';
import { arrangements } from './arrangement.js';
import { chinaFilingKind } from './china-filing.js';
import { clausesKinds } from './clauses.js';
import { documents } from './documents.js';
import { kindOf, REPORT_KINDS } from './index.js';
import { informationKinds } from './information.js';

const written = REPORT_KINDS.flatMap((kind) => kind.languages.map((language) => ({ kind, language })));

describe('A history', () => {
  it('of an activity says what was recorded, from when, by whom, why, and who has approved it', () => {
    const { sections } = made('ACTIVITY', { material: LAWLESS_MATERIAL });
    const history = sectionsOf(sections).find(
      ({ key, blocks }) =>
        key === 'history' && tablesOf({ sections: [{ key, heading: key, blocks }] })[0]!.rows.length > 0,
    );
    expect(history!.blocks).toMatchObject([
      {
        rows: [
          {
            words: 'Changed the title to “Letters”',
            effectiveOn: '2024-01-01',
            recorded: '2 January 2024, by counsel',
            reason: 'Its name was too long',
            approved: '3 January 2024, by dpo',
          },
        ],
      },
    ]);
  });

  it('of all changes says so of each thing, and gives the values before and after', () => {
    const report = made('CHANGES', { material: LAWLESS_MATERIAL });
    expect(shownRows(report)).toEqual([
      {
        Of: 'Acme Ltd',
        'What was recorded': 'Changed the name to “Acme Ltd”',
        'Holds from': '2024-02-01',
        Recorded: '1 February 2024, by counsel',
        Why: 'The register of companies',
        Approved: '2 February 2024, by dpo',
      },
    ]);
    expect(shownRows(report, 1)).toEqual([{ Of: 'Acme Ltd', Field: 'Name', Before: 'Acme', After: 'Acme Ltd' }]);
  });

  it('of all changes is written in the language of the report, systems included', () => {
    const [change] = LAWLESS_MATERIAL.changes;
    const material = { ...LAWLESS_MATERIAL, changes: [{ ...change!, type: 'asset', kind: 'REMOVED' }] } as const;
    expect(made('CHANGES', { material, language: 'de' }).sections.map(({ heading }) => heading)).toEqual([
      'Zeitpunkte',
      'Systeme und andere Betriebsmittel',
    ]);
    expect(shownRows(made('CHANGES', { material, language: 'ja' }))).toEqual([
      {
        対象: 'Acme Ltd（終了）',
        記録された内容: 'Changed the name to “Acme Ltd”',
        適用日: '2024-02-01',
        記録: '2024年2月1日、counsel',
        理由: 'The register of companies',
        承認: '2024年2月2日、dpo',
      },
    ]);
  });

  it('of all changes has things in the order of their names, equal ones in that of their events', () => {
    const [change] = LAWLESS_MATERIAL.changes;
    const named = (name: string, position = 9n) => ({
      ...{ ...change!, name },
      events: [{ ...change!.events[0], position, words: `At ${position}` }],
    });
    const changes = [named('Zoë'), named('Étoile', 12n), named('Étoile', 3n), named('acme'), named('Fabrik')];
    const rows = shownRows(made('CHANGES', { material: { ...LAWLESS_MATERIAL, changes } }));
    expect(rows.map(({ Of: of, 'What was recorded': words }) => [of, words])).toEqual([
      ['acme', 'At 9'],
      ['Étoile', 'At 3'],
      ['Étoile', 'At 12'],
      ['Fabrik', 'At 9'],
      ['Zoë', 'At 9'],
    ]);
  });

  it.each(['CHANGES', 'TRANSFERS', 'FINDINGS', 'ACTIVITY'])('in %s names the organisation', (kind) =>
    expect(made(kind, { material: LAWLESS_MATERIAL }).cover.organisation).toBe('Acme Ltd'),
  );
});

describe('The change log', () => {
  const event = {
    ...{ recordedAt: '2024-02-01T09:00:00Z', effectiveOn: '2024-02-01', position: 9n, type: 'party', name: 'Acme Ltd' },
    ...{ words: 'Changed the name', by: 'counsel', reason: 'A slip', annulledAt: '2024-02-03T10:00:00Z' },
  };

  it('says of each event when, who, what and why, who approved it, and that it was taken back', () => {
    const other = { ...event, annulledAt: undefined, by: undefined, approved: { on: '2024-02-02', by: 'dpo' } };
    const report = made('AUDIT_LOG', { material: { log: [event, other] } });
    const row = {
      When: '1 February 2024 at 09:00:00 UTC',
      Of: ['Acme Ltd', 'Company'],
      'What was recorded': 'Changed the name',
      'Holds from': '2024-02-01',
      Why: 'A slip',
    };
    expect(shownRows(report)).toEqual([
      { ...row, Who: 'counsel', 'What was recorded': ['Changed the name', 'Annulled on 3 February 2024'] },
      { ...row, Approved: '2 February 2024, by dpo' },
    ]);
  });

  it('says so if nothing was recorded', () => {
    expect(made('AUDIT_LOG', { material: { log: [] } }).sections[0]!.blocks.at(-1)).toMatchObject({
      rows: [],
      empty: 'Nothing changed.',
    });
  });
});

describe('A table', () => {
  it('says that there are no special categories and no offences where the register says so of all data', () => {
    const [addresses] = letters.dataCategories;
    const things = {
      ...THINGS,
      processingActivity: [{ ...letters, dataCategories: [addresses] }],
    } as unknown as Things;
    expect(shownRows(made('SIX_AUTHORITIES', {}, things))[0]).toMatchObject({
      'Special categories (Art 9)': ['None'],
      'Convictions and offences (Art 10)': ['None'],
    });
  });

  it('of transfers has dates as people write them', () =>
    expect(shownRows(made('TRANSFERS'))[0]!.Instruments).toContain(
      'standard contractual clauses, module 2, signed on 2 January 2024',
    ));
});

describe('Every kind of report', () => {
  it('has a code of its own, a title, a template and formats', () => {
    expect(new Set(REPORT_KINDS.map(({ code }) => code)).size).toBe(REPORT_KINDS.length);
    for (const { title, templates, formats } of REPORT_KINDS)
      expect([title('en') !== '', templates.length > 0, formats.length > 0]).toEqual([true, true, true]);
  });

  it.each(REPORT_KINDS)('has a title in each language of lists, and in its own: $code', ({ title, languages }) => {
    const others = [...WHOLE_LANGUAGES, ...languages].filter((language) => language !== 'en');
    expect(others.filter((language) => title(language) === title('en'))).toEqual([]);
  });

  it.each(REPORT_KINDS)('says in a sentence of each of these languages what it is: $code', ({ about, languages }) => {
    const others = [...WHOLE_LANGUAGES, ...languages].filter((language) => language !== 'en');
    expect(about('en')).toMatch(/^[A-Z].*\.$/);
    expect(others.filter((language) => about(language) === about('en'))).toEqual([]);
  });

  it('has one title, which is English, for readers of a language that no list has', () => {
    const { title } = kindOf('KR_POLICY')!;
    expect([title('ko'), title('vi')]).toEqual(['개인정보 처리방침', title('en')]);
  });

  it('keeps every version of its template under a number of its own', () => {
    for (const { templates } of REPORT_KINDS)
      expect(new Set(templates.map(({ version }) => version)).size).toBe(templates.length);
  });

  // Files follow the sections of a document. A column that only screens get has `only: 'SCREEN'`.
  it('lays out by a version what it laid out when files were issued with it: another layout is another version', () => {
    const laidOut = [...documents, ...informationKinds, ...clausesKinds, ...arrangements, chinaFilingKind];
    const layouts = laidOut.flatMap(({ code, templates }) =>
      templates.map((template) => [
        `${code} ${template.version}`,
        createHash('sha256')
          .update(canonicalJson((template as LayoutTemplate).sections))
          .digest('hex')
          .slice(0, 12),
      ]),
    );
    expect(Object.fromEntries(layouts)).toEqual({
      'KR_POLICY 1': 'd30a335588cc',
      'KR_POLICY 2': '825aeaf9a008',
      'JP_JOINT_USE 1': '47d364d4ecfb',
      'JP_RULE_18_3 1': '62a39280ba3e',
      'JP_RULE_17 1': '1aaafa31418a',
      'JP_PUBLIC_MATTERS 1': 'f4601b205e70',
      'ZA_PAIA 1': 'adec0d6c74d3',
      'ZA_PAIA 2': '9affeff39433',
      'US_CA 1': '19594e4fd30f',
      'US_CA 2': '24de0f07f3af',
      'CH 1': 'e560421b5d31',
      'TH 1': '10f3038c4164',
      'BR 1': 'ce5e123398fa',
      'CN_ASSESSMENTS 1': 'cc7a87fb5ac9',
      'TR_INVENTORY 1': '86f06cf72260',
      'RECORD_SA 1': 'b04134e2d8a3',
      'RECORD_PH 1': 'c77e0800423f',
      'RECORD_AE 1': 'b9bc78331a46',
      'RECORD_EG 1': 'b4f89c5195d4',
      'RECORD_EC 1': 'ef7fd18c8de6',
      'RECORD_IL 1': '9e21423df039',
      'VN_PROCESSING_DOSSIER 1': '0b8683bb3814',
      'VN_TRANSFER_DOSSIER 1': 'ad2624399aa2',
      'QC_NOTICE 1': '6e33e95e9703',
      'QC_ASSESSMENTS 1': 'cfc7c224bf14',
      'NOTICE 1': 'bce2ecd5a34f',
      'UK_NOTICE 1': 'bce2ecd5a34f',
      'ACCESS_ANSWER 1': '0da7505c0ca9',
      'UK_ACCESS_ANSWER 1': '0da7505c0ca9',
      'TW_NOTICE 1': 'cc1a86017805',
      'HK_NOTICE 1': 'e4e49fcef582',
      'SCC_ANNEXES 1': '27b1cb6dfc47',
      'UK_IDTA 1': '070f9428224e',
      'ARRANGEMENT 1': '60975a9749a5',
      'UK_ARRANGEMENT 1': '60975a9749a5',
      'CN_CONTRACT_FILING 1': '7a72ba118a81',
    });
  });

  it.each(written)(
    '$kind.code in $language: has headings in all places, rows with the columns alone, no phrase of another language, is the same twice, and plain data',
    ({ kind, language }) => {
      const report = made(kind.code, { language, material: LAWLESS_MATERIAL }, UNDER_ALL);
      const sections = sectionsOf(report.sections);
      const tables = tablesOf(report);
      expect(sections.length).toBeGreaterThan(0);
      expect(sections.flatMap(({ heading, key }) => [heading, key])).not.toContain('');
      const facts = sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'FACTS' ? block.facts : [])),
      );
      const headings = [...facts, ...tables.flatMap(({ columns }) => columns)].map(({ heading }) => heading);
      expect(headings.filter((heading) => /^$|^[a-z]+[A-Z]/.test(heading))).toEqual([]);
      for (const { columns, rows } of tables) {
        const keys = new Set(columns.map(({ key }) => key));
        expect(keys.size).toBe(columns.length);
        expect(rows.flatMap((row) => Object.keys(row).filter((key) => !keys.has(key)))).toEqual([]);
      }
      expect(isMarked(report, 'en')).toBe(false);
      const again = made(kind.code, { language, material: LAWLESS_MATERIAL }, UNDER_ALL);
      for (const same of [again, structuredClone(report)])
        if (!isDeepStrictEqual(same, report)) expect(same).toStrictEqual(report); // which says where they differ
    },
  );

  it('gives each document of a law a title of its own, in each language', () => {
    for (const language of ['en', 'ja'] as const) {
      const titles = documents
        .filter(({ languages }) => languages.includes(language))
        .map(({ code }) => made(code, { language }).title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('gives a version of the template by its number, and refuses another', () => {
    expect(made('ICO', { template: '1' }).cover.template).toMatchObject({ id: 'ICO', version: '1', isVerified: false });
    expect(() => made('ICO', { template: '9' })).toThrow('The report ICO has no template version 9. It has: 1.');
  });
});

describe('Retention that is not yet known', () => {
  const countries = ['BR', 'CH', 'FR', 'KR', 'TH'];
  const group = countries.map((country) => ({ ...acme, id: `party-${country}`, key: country, name: country, country }));
  const retention = [{ key: 'r', kind: 'NOT_YET_KNOWN', until: [], unless: [], statement: '72 Stunden' }];
  const controllers = [acme.id, ...group.map(({ id }) => id)];
  const dataCategories = letters.dataCategories.map((category) => ({ ...category, ccpa: ['A'] }));
  const things = {
    ...THINGS,
    party: [...(THINGS.party ?? []), ...group],
    processingActivity: [{ ...letters, controllers, dataCategories, retention }],
  } as never;
  const openEnds = [ARTICLE30_WORDS, ...DOCUMENTS.map(({ words }) => words)].flatMap((catalogue: Catalogue) =>
    Object.values(catalogue).flatMap((words) => words['kept.OPEN_ENDED'] ?? []),
  );
  const reports = written.map(({ kind: { code }, language }) => ({
    ...{ code, language },
    report: made(code, { language, material: LAWLESS_MATERIAL }, things),
  }));
  const textOf = ({ sections, graph }: Report) => JSON.stringify([sections, graph]).toLowerCase();

  it('is never shown as an open end', () => {
    for (const open of [...openEnds, 'EndlessDuration', 'IndeterminateDuration'])
      for (const { report } of reports) expect(textOf(report)).not.toContain(open.toLowerCase());
  });

  it('is a gap of every kind of report that shows how long data are kept and has gaps', () => {
    const showing = reports.filter(({ report }) => textOf(report).includes('72 stunden'));
    const lacking = showing.filter(({ report: { gaps } }) =>
      gaps.some(({ message }) => /addresses, health|\(addresses \(5\.2\)/.test(message)),
    );
    const codes = (list: typeof reports) => [...new Set(list.map(({ code, language }) => `${code} ${language}`))];
    const bare = codes(showing).filter((each) => /^(?:ACTIVITY|DPV) /.test(each)); // these have no gaps at all
    expect(codes(showing)).toEqual(expect.arrayContaining(['ART30_1 en', 'CH de', 'BR pt', 'TH th', 'KR_POLICY ko']));
    expect([...codes(lacking), ...bare].sort()).toEqual(codes(showing).sort());
  });
});
