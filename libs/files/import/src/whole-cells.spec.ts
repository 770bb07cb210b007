import fc from 'fast-check';
import { readSpreadsheet, type Workbook } from '#spreadsheet';
import { proposeMapping, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';
import { countsOf, reportOf } from './present.js';

const OPTIONS = { today: '2026-11-26', known: {} };

/** Returns a sheet of rows; a cell can have several lines. */
const sheet = (...rows: readonly (readonly string[])[]) =>
  readSpreadsheet(
    Buffer.from(rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')),
  );

async function read(
  workbook: Workbook,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
  options: { readonly on?: string } = {},
) {
  const mapping = readMapping(writeMapping(change(proposeMapping(workbook)!)));
  const { cells, parts, activities: count } = await readWorkbook(workbook, mapping, { ...OPTIONS, ...options });
  const contents = parts.at(-1)?.contents ?? {};
  const of = (outcome: string) =>
    cells.filter((cell) => cell.outcome === outcome).map(({ cell, text, note }) => `${cell} ${text} (${note})`);
  const { processingActivities = [], transfers = [], engagements = [], parties = [] } = contents;
  return { cells, of, count, activities: processingActivities, transfers, engagements, parties };
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Returns what the only row of a sheet becomes, with a title. */
async function rowOf(cells: Readonly<Record<string, string>>) {
  const reading = await read(await sheet(['Title', ...Object.keys(cells)], ['Pay', ...Object.values(cells)]));
  return { ...reading, activity: reading.activities[0] as Activity };
}

/** Returns the country of a transfer, and its grounds with their modules. */
function groundsIn({ countries, grounds = [] }: Record<string, unknown>) {
  const told = (grounds as { code: string; instrument?: { modules?: number[] } }[]).map(
    ({ code, instrument }) => code + (instrument?.modules ? ` ${instrument.modules.join(',')}` : ''),
  );
  return [(countries as string[])[0]!, told] as const;
}

interface Activity {
  readonly description?: string;
  readonly retention?: readonly object[];
  readonly purposes?: readonly { readonly legalBases: readonly { readonly basis: string }[] }[];
  readonly [field: string]: unknown;
}

describe('A cell is taken whole or not at all', () => {
  it.each([
    'Art. 6 Abs. 1 lit. b oder c DSGVO',
    'Art. 6(1)(a)-(f)',
    'Art. 6(1)(b) and a legitimate interest',
    'Art. 6(1)(b), a contract',
    'Art. 6(1) a contract',
    'Art. 6(1)(b), e.g. contract',
    'Art. 6 Abs. 1 lit. b, c DSGVO; § 26',
    'Art. 6 Abs. 1 lit. b DSGVO, § 26 BDSG (Entwurf)',
    'Contract; Consent Companies Act 2006',
    'toestemming indien nodig',
    '同意なし',
    '법적 의무 아님',
    'Art. 9 Abs. 2 lit. a DSGVO', // no legal basis of Article 6
    'no consent',
    'Consent?',
    'consent or contract',
    '☐ Consent ☒ Contract',
    'Legitimate interests (fraud prevention)',
  ])('names no legal basis if a part of it is not known: %s', async (text) => {
    const { activity, of } = await rowOf({ 'Legal basis': text });
    expect(activity.purposes).toMatchObject([{ legalBases: [] }]);
    expect(activity.description).toBe(`Legal basis: ${text}`);
    expect(of('NOT_UNDERSTOOD')).toEqual([`B2 ${text} (NOT_WHOLE)`]);
  });

  it.each([
    ['Art. 6 Abs. 1 S. 1 lit. f DSGVO', ['LEGITIMATE_INTERESTS']],
    ['Article 6(1)(b) GDPR - performance of a contract', ['CONTRACT']],
    ['Consent; legal obligation', ['CONSENT', 'LEGAL_OBLIGATION']],
    ['Art. 6(1)(b) and (f)', ['CONTRACT', 'LEGITIMATE_INTERESTS']],
    ['Art. 6(1)(b), (f)', ['CONTRACT', 'LEGITIMATE_INTERESTS']],
    ['Art. 6 Abs. 1 lit. d, e, f DSGVO', ['VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS']],
    ['art. 6, lid 1, onder b AVG', ['CONTRACT']],
    ['gerechtvaardigd belang (art. 6 lid 1 sub f AVG)', ['LEGITIMATE_INTERESTS']],
    ['Uitvoering van de overeenkomst', ['CONTRACT']],
    ['art. 6.1.b RGPD', ['CONTRACT']],
    ['article 6, paragraphe 1, point b)', ['CONTRACT']],
    ['Artículo 6.1 b) y c) RGPD', ['CONTRACT', 'LEGAL_OBLIGATION']],
    ['Cumplimiento de una obligación legal', ['LEGAL_OBLIGATION']],
    ['art. 6, par. 1, lett. b) e c) GDPR', ['CONTRACT', 'LEGAL_OBLIGATION']],
    ['Consenso e contratto', ['CONTRACT', 'CONSENT']],
    ['artigo 6.º, n.º 1, alínea f) do RGPD', ['LEGITIMATE_INTERESTS']],
    ['6 ust. 1 lit. c RODO', ['LEGAL_OBLIGATION']],
    ['prawnie uzasadniony interes administratora', ['LEGITIMATE_INTERESTS']],
    ['本人の同意', ['CONSENT']],
    ['契約の履行、法的義務の遵守', ['LEGAL_OBLIGATION', 'CONTRACT']],
    ['GDPR第6条第1項(b)号', ['CONTRACT']],
    ['정보주체의 동의', ['CONSENT']],
    ['계약의 이행 및 법적 의무 준수', ['LEGAL_OBLIGATION', 'CONTRACT']],
    ['个人同意', ['CONSENT']],
    ['履行合同', ['CONTRACT']],
    ["L'intérêt légitime du responsable de traitement", ['LEGITIMATE_INTERESTS']],
    ['privacy_consent', ['CONSENT']],
  ])('names its legal bases if all of it is known: %s', async (text, bases) => {
    const { activity, of } = await rowOf({ 'Legal basis': text });
    expect(activity.purposes![0]!.legalBases.map(({ basis }) => basis)).toEqual(bases);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
  });

  it.each([
    ...[
      '72 Stunden',
      '48 hours',
      '5+ years',
      '< 5 years',
      '30 j',
      '3月',
      '2年 ただし延長あり',
      '3년 또는 5년',
      '5 of 10 jaar',
    ],
    ...[
      '10 Jahre (§ 147)',
      '退職後労働基準法第109条により5年',
      '퇴직 후 근로기준법 제42조에 따라 3년',
      'min. 10 años',
      '5 lat, następnie archiwum',
      '즉시 파기하지 않음',
      '直ちに削除しない',
      'nie wieder unbegrenzt',
      '6 months (policy 7)',
      '约5年',
      '5 years?',
      '2-3 years',
      '5 years; see policy',
      'duration of contract plus 6 years',
      'gesetzliche Frist 10',
    ],
    ...['bis zu 72 Stunden', 'pendant 72 heures', '3 years after end of contract, then 7 years in the archive'],
    ...['not until consent is withdrawn', 'until end of contract, then archived', 'see policy'],
  ])('has a rule that is not yet known, with its text, if it is not read: %s', async (text) => {
    const { activity, of } = await rowOf({ Retention: text });
    expect(activity.retention).toEqual([{ key: 'retention', kind: 'NOT_YET_KNOWN', statement: text }]);
    expect(activity.description).toBeUndefined();
    expect(of('NOT_UNDERSTOOD')).toEqual([`B2 ${text} (NO_PERIOD)`]);
  });

  it.each([
    ['7 jaar', { kind: 'FIXED_PERIOD', period: 'P7Y' }],
    ['6 maanden na einde contract', { kind: 'FIXED_PERIOD', period: 'P6M', trigger: 'einde contract' }],
    ['Indefinitely', { kind: 'OPEN_ENDED' }],
    ['Kept until consent is withdrawn', { kind: 'UNTIL_EVENT' }],
    ['10 years from the end of the tax year', { kind: 'FIXED_PERIOD', period: 'P10Y' }],
  ])('states what is read whole: %s', async (text, rule) => {
    const { activity, of } = await rowOf({ Retention: text });
    expect(activity.retention).toMatchObject([{ ...rule, statement: text }]);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
  });

  it('has no answer and no state that only begins so', async () => {
    const { activity, of } = await rowOf({
      ...{ DPIA: 'No longer sure', 'DPIA status': 'Not yet started', 'Retention policy followed': 'Yes, but backups' },
      ...{ 'Schedule 1 condition': 'Paragraph 10 and 11', 'Data subjects': 'Staff', Vulnerable: 'Yes, children' },
      ...{ 'Special categories': 'no health data', Role: 'Recipient', Created: '2024-01-31 (draft)' },
    });
    expect(activity).toMatchObject({ dataSubjects: [{ key: 'staff', name: 'Staff' }] });
    for (const field of ['assessments', 'retentionPolicy', 'schedule1Conditions', 'dataCategories'])
      expect(activity).not.toHaveProperty(field);
    expect(activity.dataSubjects).toEqual([{ key: 'staff', name: 'Staff' }]);
    expect(of('NOT_UNDERSTOOD')).toHaveLength(8);
    for (const text of ['No longer sure', 'Not yet started', 'Yes, but backups', 'Paragraph 10 and 11'])
      expect(activity.description).toContain(text);
    for (const text of ['Yes, children', 'no health data', 'Recipient', '2024-01-31 (draft)'])
      expect(activity.description).toContain(text);
  });

  it.each([
    'no health data',
    'geen gezondheidsgegevens',
    'sin datos de salud',
    '健康情報なし',
    '건강정보 없음',
    '不包括健康信息',
  ])('names no special category that it denies: %s', async (text) => {
    const { activity } = await rowOf({ 'Personal data': text, 'Special categories': text });
    expect(JSON.stringify(activity)).not.toContain('HEALTH');
  });

  it('makes no transfer to a part of its countries', async () => {
    const { activity, transfers, of } = await rowOf({ 'Third countries': 'US, Atlantis', Safeguards: 'SCC' });
    expect(transfers).toEqual([]);
    expect(activity.description).toBe('Third countries: US, Atlantis\nSafeguards: SCC');
    expect(of('NOT_UNDERSTOOD')).toEqual(['B2 US, Atlantis (NO_SUCH_COUNTRY)', 'C2 SCC (NO_COUNTRY)']);
    const inside = await rowOf({ 'Third countries': 'France, US' });
    expect(inside.transfers).toMatchObject([{ countries: ['US'] }]);
    expect(inside.activity.description).toBe('Third countries: France, US');
  });

  it('is nowhere reported as taken that a record of a processor cannot hold', async () => {
    const cells = { Role: 'Processor', Controller: 'Tallowby Payroll Ltd', 'Joint controller': 'Beta Ltd' };
    const { activity, of } = await rowOf(cells);
    expect(activity).not.toHaveProperty('controllers');
    expect(activity.description).toBe('Controller: Tallowby Payroll Ltd\nJoint controller: Beta Ltd');
    expect(of('NOT_UNDERSTOOD')).toEqual(['C2 Tallowby Payroll Ltd (OF_PROCESSOR)', 'D2 Beta Ltd (OF_PROCESSOR)']);
  });

  it.each([
    ['DPIA-1', { reference: 'DPIA-1', state: 'NOT_STATED' }],
    ['TAK', { state: 'NOT_STATED' }],
    ['Yes', { state: 'NOT_STATED' }],
    ['はい', { state: 'NOT_STATED' }],
    ['No', undefined],
  ])('takes no assessment for one that nobody has begun, or that has a name: %s', async (text, row) => {
    for (const [heading, kind] of [
      ['DPIA reference', 'DPIA'],
      ['Legitimate interests assessment', 'LIA'],
    ] as const) {
      const { activity } = await rowOf({ [heading]: text });
      expect(activity.assessments).toEqual(row && [{ key: kind.toLowerCase(), kind, ...row }]);
      expect(activity.description).toBe(text === 'DPIA-1' ? undefined : `${heading}: ${text}`);
    }
  });

  it('keeps the rest of a long title', async () => {
    const { activities } = await read(await sheet(['Title', 'Purpose'], ['Pay\nand pensions', 'Paying']));
    expect(activities).toMatchObject([{ title: 'Pay', description: 'Title: Pay\nand pensions' }]);
  });

  it('drops no word of a cell from which a code is taken', async () => {
    const BASES: Readonly<Record<string, string>> = {
      ...{ 'Art. 6 Abs. 1 lit. b': 'CONTRACT', 'art. 6 lid 1 onder b': 'CONTRACT', 'lit. c': 'LEGAL_OBLIGATION' },
      ...{ '6(1)(f)': 'LEGITIMATE_INTERESTS', consent: 'CONSENT', 'legal obligation': 'LEGAL_OBLIGATION' },
      ...{ Vertrag: 'CONTRACT', toestemming: 'CONSENT', 'obligación legal': 'LEGAL_OBLIGATION', consenso: 'CONSENT' },
      ...{ 'interesse legítimo': 'LEGITIMATE_INTERESTS', umowa: 'CONTRACT', 同意: 'CONSENT', 契約の履行: 'CONTRACT' },
      ...{ 동의: 'CONSENT', '법적 의무': 'LEGAL_OBLIGATION', 履行合同: 'CONTRACT' },
    };
    const known = {
      'Legal basis': [...Object.keys(BASES), 'DSGVO', '§ 26 BDSG'],
      'Special category condition': ['Article 9(2)(h)', 'explicit consent', 'employment'],
      Retention: ['5 years', 'until', 'as long as necessary', '10', 'Jahre', 'after'],
      Safeguards: ['SCC', 'adequacy', 'DPF', 'BCR', 'EU'],
      'DPIA status': ['completed', 'in progress', 'DPIA'],
      'Schedule 1 condition': ['Paragraph 1', 'Schedule 1'],
    };
    const unknown = [
      'q',
      '§ 26',
      'lit. q',
      'niet',
      'なし',
      '아님',
      '不',
      'lub',
      'Stunden',
      'Module 9',
      'not',
      '?',
      'Atlantis',
      '2019',
      '年',
      '≠',
      'or',
    ];
    const joints = [' ', ', ', '; ', ' - ', '/', '\n', '、', '；'];
    const heads = Object.keys(known) as (keyof typeof known)[];
    const cell = (head: keyof typeof known) =>
      fc.record({
        words: fc.array(fc.constantFrom(...known[head], ...unknown), { minLength: 1, maxLength: 4 }),
        joint: fc.constantFrom(...joints),
      });
    const row = fc.tuple(...heads.map(cell));
    await fc.assert(
      fc.asyncProperty(row, async (made) => {
        const texts = made.map(({ words, joint }) => words.join(joint));
        const { cells, activity } = await rowOf({
          ...Object.fromEntries(heads.map((head, i) => [head, texts[i]!])),
          'Third countries': 'US',
        });
        for (const [i, head] of heads.entries()) {
          const report = cells.find(({ heading }) => heading === head)!;
          const isKnown = made[i]!.words.every((word) => !unknown.includes(word));
          // The statement of a retention rule has its whole text.
          if (report.outcome === 'VALUE' && head !== 'Retention')
            expect({ text: texts[i], isKnown }).toMatchObject({ isKnown: true });
          if (report.outcome === 'VALUE' && head === 'Legal basis') {
            const named = made[i]!.words.flatMap((word) => BASES[word] ?? []);
            expect(report.became!.split(', ').sort()).toEqual([...new Set(named)].sort());
            expect(JSON.stringify(activity).includes('§ 26 BDSG')).toBe(made[i]!.words.includes('§ 26 BDSG'));
          }
          if (report.outcome === 'VALUE') continue;
          expect(report.outcome).toMatch(/^(?:NOT_UNDERSTOOD|LEFT_OUT)$/);
          // Its text has a place: the description, or the rule that is not yet known.
          if (report.outcome === 'NOT_UNDERSTOOD') expect(JSON.stringify(activity)).toContain(inJson(texts[i]!.trim()));
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });
});

describe('Several values of a cell', () => {
  it('are not given to several countries of another by guess', async () => {
    const { activity, transfers, of } = await rowOf({
      'Third countries': 'United States\nIndia',
      Safeguards: 'EU SCCs (Module 2)\nAdequacy - DPF',
    });
    expect(transfers).toMatchObject([{ countries: ['US'] }, { countries: ['IN'] }]);
    for (const transfer of transfers) expect(transfer).not.toHaveProperty('grounds');
    expect(activity.description).toBe('Safeguards: EU SCCs (Module 2)\nAdequacy - DPF');
    expect(of('NOT_UNDERSTOOD')).toEqual(['C2 EU SCCs (Module 2)\nAdequacy - DPF (SEVERAL)']);
    const plain = await rowOf({ 'Third countries': 'United States\nIndia', Safeguards: 'SCCs\nAdequacy - DPF' });
    expect(plain.of('NOT_UNDERSTOOD')).toEqual(['C2 SCCs\nAdequacy - DPF (SEVERAL)']);
  });

  it.each([
    ['United States: SCC Module 2\nIndia: BCR', { US: ['EU.SCC 2'], IN: ['EU.BCR'] }],
    ['USA – DPF\nIndia – EU SCCs (Module 2, 3)', { US: ['EU.ADEQ'], IN: ['EU.SCC 2,3'] }],
    ['SCCs, Module Two (India); DPF for USA', { US: ['EU.ADEQ'], IN: ['EU.SCC 2'] }],
    ['US: SCC (C2C); SCC module 2 (US)', { US: ['EU.SCC 1,2'], IN: [] }],
    ['US, India: BCR\nUS: DPF', { US: ['EU.BCR', 'EU.ADEQ'], IN: ['EU.BCR'] }],
    ['All countries: SCC and BCR', { US: ['EU.SCC', 'EU.BCR'], IN: ['EU.SCC', 'EU.BCR'] }],
    ['SCC module 3', { US: ['EU.SCC 3'], IN: ['EU.SCC 3'] }],
  ])('are of the countries that their lines name: %s', async (text, grounds) => {
    const { transfers, of } = await rowOf({ 'Third countries': 'US\nIndia', Safeguards: text });
    expect(Object.fromEntries(transfers.map(groundsIn))).toEqual(grounds);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
  });

  it.each([
    ['United States: SCC\nBCR', 'NOT_WHOLE'], // one line names no country
    ['United States: SCC\nBrazil: BCR', 'NOT_WHOLE'], // no country of the cell
    ['United States: SCC\nIndia: see contract', 'NOT_WHOLE'],
    ['BCR Module 2', 'NOT_WHOLE'],
    ['SCC\nBCR', 'SEVERAL'],
  ])('are a question if one of them has no country, or is not understood: %s', async (text, note) => {
    const { transfers, activity, of } = await rowOf({ 'Third countries': 'US\nIndia', Safeguards: text });
    expect(transfers.map(groundsIn)).toEqual([
      ['US', []],
      ['IN', []],
    ]);
    expect(activity.description).toBe(`Safeguards: ${text}`);
    expect(of('NOT_UNDERSTOOD')).toEqual([`C2 ${text} (${note})`]);
  });

  it.each([
    ['Germany, India', 'Adequacy; SCC (C2P)', 'IN'],
    ['India', 'Adequacy', 'IN'],
    ['Japan, India', 'adequacy decision', 'JP IN'],
    ['Japan\nIndia', 'India: adequacy\nJapan: adequacy', 'JP IN'],
    ['Japan', 'DPF', 'JP'], // a framework of the United States alone
    ['India: adequacy', '', ''],
  ])('gives no country a ground that its law has not for it: %s, %s', async (countries, text, expected) => {
    const { transfers, activity, of } = await rowOf({ 'Third countries': countries, Safeguards: text });
    expect(transfers.map(groundsIn)).toEqual(expected.split(' ').flatMap((code) => (code ? [[code, []]] : [])));
    expect(activity.description).toContain(text || countries);
    expect(of('NOT_UNDERSTOOD').join()).toContain(text ? `C2 ${text} (NOT_` : `B2 ${countries} (NO`);
  });

  it('are recognised on the day from which the row holds', async () => {
    const rows = [
      ['Title', 'Created', 'Third countries', 'Safeguards'],
      ['Pay', '2015-01-01', 'Japan', 'Adequacy'],
    ];
    const before = await read(await sheet(...rows));
    expect(before.of('NOT_UNDERSTOOD')).toEqual(['D2 Adequacy (NOT_RECOGNISED)']);
    const after = await read(await sheet(...rows), undefined, { on: '2020-01-01' });
    expect(after.transfers.map(groundsIn)).toEqual([['JP', ['EU.ADEQ']]]);
  });

  it('are read with the countries in one cell, each line whole', async () => {
    const { transfers, of } = await rowOf({ 'Third countries': 'USA: DPF\nIndia (SCC Module 2)\nBrazil' });
    expect(transfers.map(groundsIn)).toEqual([
      ['US', ['EU.ADEQ']],
      ['IN', ['EU.SCC 2']],
      ['BR', []],
    ]);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
    const other = await rowOf({ 'Third countries': 'USA: DPF\nIndia: perhaps' });
    expect([other.transfers, other.of('NOT_UNDERSTOOD')]).toEqual([
      [],
      ['B2 USA: DPF\nIndia: perhaps (NO_SUCH_COUNTRY)'],
    ]);
  });

  it('are of one country, and one is of several countries', async () => {
    const one = await rowOf({ 'Third countries': 'US', Safeguards: 'SCCs\nAdequacy - DPF' });
    expect(one.transfers).toMatchObject([{ grounds: [{ code: 'EU.ADEQ' }, { code: 'EU.SCC' }] }]);
    const several = await rowOf({ 'Third countries': 'US, India', Safeguards: 'EU Standard Contractual Clauses' });
    expect(several.transfers).toMatchObject([{ grounds: [{ code: 'EU.SCC' }] }, { grounds: [{ code: 'EU.SCC' }] }]);
  });

  it('are not given to several purposes, or to several categories of data', async () => {
    const { activity, of } = await rowOf({
      ...{ Purpose: 'Pay; Taxes', 'Legal basis': 'Contract; Legal obligation' },
      ...{ 'Personal data': 'Names; Bank details', Retention: '5 years; 10 years' },
    });
    expect(activity.purposes!.map(({ legalBases }) => legalBases)).toEqual([[], []]);
    expect(activity.retention).toEqual([{ key: 'retention', kind: 'NOT_YET_KNOWN', statement: '5 years; 10 years' }]);
    expect(of('NOT_UNDERSTOOD')).toEqual(['C2 Contract; Legal obligation (SEVERAL)', 'E2 5 years; 10 years (SEVERAL)']);
    const conditions = await rowOf({
      ...{ 'Legal basis': 'Consent', 'Special category condition': 'Explicit consent; employment' },
    });
    expect(conditions.activity.purposes).toEqual([expect.objectContaining({ legalBases: [{ basis: 'CONSENT' }] })]);
    expect(conditions.of('NOT_UNDERSTOOD')).toEqual(['C2 Explicit consent; employment (SEVERAL)']);
  });

  it('belong together if they are in one row, also of an activity that has several rows', async () => {
    const heads = [
      'No',
      'Title',
      'Purpose',
      'Legal basis',
      'Personal data',
      'Retention',
      'Third countries',
      'Safeguards',
    ];
    const { activities, transfers, of } = await read(
      await sheet(
        heads,
        ['1', 'Pay', 'Paying', 'Contract', 'Names', '5 years', 'US', 'DPF'],
        ['1', 'Pay', 'Taxes', 'Legal obligation', 'Bank details', '10 years', 'India', 'SCCs'],
      ),
    );
    expect(activities).toMatchObject([
      {
        purposes: [
          { description: 'Paying', legalBases: [{ basis: 'CONTRACT' }] },
          { description: 'Taxes', legalBases: [{ basis: 'LEGAL_OBLIGATION' }] },
        ],
        retention: [
          { period: 'P5Y', appliesTo: { dataCategories: ['names'] } },
          { period: 'P10Y', appliesTo: { dataCategories: ['bank-details'] } },
        ],
      },
    ]);
    expect(transfers).toMatchObject([
      { countries: ['US'], grounds: [{ code: 'EU.ADEQ' }] },
      { countries: ['IN'], grounds: [{ code: 'EU.SCC' }] },
    ]);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
  });
});

describe('A name with a remark in brackets', () => {
  it('is one party with its role, its contract and its places', async () => {
    const { activity, engagements, parties } = await rowOf({
      Recipients: 'Greenhouse Software, Inc. (processor), DATEV eG (AVV), Banks',
      Processor: 'Cloudwick (hosting: Ireland)',
    });
    expect(activity.recipients).toEqual([
      {
        ...{ key: expect.any(String), name: 'Greenhouse Software, Inc.', kind: 'SERVICE_PROVIDER' },
        party: 'greenhouse-software-inc',
      },
      { key: 'datev-eg', name: 'DATEV eG', kind: 'SERVICE_PROVIDER', party: 'datev-eg' },
      { key: 'banks', name: 'Banks' },
    ]);
    expect(parties.map(({ name }) => name)).toEqual(['Greenhouse Software, Inc.', 'DATEV eG', 'Cloudwick']);
    expect(engagements).toMatchObject([
      { processor: 'greenhouse-software-inc' },
      { processor: 'datev-eg', contract: { reference: 'AVV' } },
      { processor: 'cloudwick', locations: ['IE'] },
    ]);
  });

  it('is an answer with its remark, which is kept', async () => {
    const { activity, of } = await rowOf({
      ...{ 'Special categories': '有（健康情報）', DPIA: '有（2024年に実施）', Recipients: 'なし', Processor: 'Nee' },
    });
    expect(activity).toMatchObject({
      dataCategories: [{ name: '健康情報', special: 'YES', specialKinds: ['HEALTH'] }],
      assessments: [{ kind: 'DPIA', needed: 'YES' }],
      description: 'DPIA: 有（2024年に実施）',
    });
    expect(activity.recipients).toBeUndefined();
    expect([of('NOT_UNDERSTOOD'), of('LEFT_OUT').length]).toEqual([[], 2]);
  });
});

describe('Legal bases of several data subjects', () => {
  const bases = [
    { basis: 'CONTRACT', dataSubjects: ['employees'] },
    { basis: 'LEGITIMATE_INTERESTS', dataSubjects: ['next-of-kin'] },
  ];

  it.each([
    'Employees: contract; Next of kin: legitimate interests',
    'Contract (employees)\nLegitimate interests (next of kin)',
  ])('stay with theirs if the cell says so: %s', async (text) => {
    const { activity, of } = await rowOf({ 'Data subjects': 'Employees; Next of kin', 'Legal basis': text });
    expect(activity.purposes).toEqual([{ key: 'purpose', description: 'Pay', legalBases: bases }]);
    expect(of('NOT_UNDERSTOOD')).toEqual([]);
  });

  it('stay with theirs if each has a row, and one purpose in several rows is one', async () => {
    const heads = ['No', 'Title', 'Purpose', 'Data subjects', 'Legal basis'];
    const { activities } = await read(
      await sheet(
        heads,
        ['1', 'Payroll', 'Paying', 'Employees', 'Contract'],
        ['1', 'Payroll', 'Paying', 'Next of kin', 'Legitimate interests'],
      ),
    );
    expect(activities).toMatchObject([{ purposes: [{ key: 'purpose', description: 'Paying', legalBases: bases }] }]);
  });

  it('are a question if it names somebody else, and of all if a row has none', async () => {
    const other = await rowOf({ 'Data subjects': 'Employees', 'Legal basis': 'Contract; Visitors: consent' });
    expect(other.of('NOT_UNDERSTOOD')).toEqual(['C2 Contract; Visitors: consent (NOT_WHOLE)']);
    const { activities } = await read(
      await sheet(
        ['No', 'Title', 'Data subjects', 'Legal basis'],
        ['1', 'Payroll', 'Employees', 'Contract'],
        ['1', 'Payroll', 'Applicants', ''],
      ),
    );
    expect(activities).toMatchObject([{ purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }] }]);
    expect(JSON.stringify(activities)).not.toContain('"dataSubjects":["employees"]');
  });
});

describe('An activity that has ended', () => {
  const rows = [
    ['No', 'Title', 'Purpose', 'Status'],
    ['1', 'Payroll', 'Paying', 'Active'],
    ['2', 'Fax list', 'Faxing', 'Stopped in 2021'],
    ['Retired', '', '', ''],
    ['3', 'Old newsletter', 'Sending news', ''],
    ['1', 'Payroll', 'Paying on paper', ''],
  ];

  it('is asked about and left out: by its status, and by the heading of its block', async () => {
    const { activities, count, of, cells } = await read(await sheet(...rows));
    expect(activities).toMatchObject([{ title: 'Payroll', description: 'Status: Active' }]);
    expect(activities[0]!.purposes).toHaveLength(1);
    expect(count).toBe(1);
    expect(of('ASKED')).toEqual(['B3 Fax list (RETIRED)', 'B5 Old newsletter (RETIRED)', 'B6 Payroll (RETIRED)']);
    const asked = cells.filter(({ outcome }) => outcome === 'ASKED').map(({ became }) => became);
    expect(asked).toEqual(['Stopped in 2021', 'Retired', 'Retired']);
    expect(of('LEFT_OUT')).toContain('D3 Stopped in 2021 (RETIRED)');
    expect(countsOf(cells)[0]).toEqual({ outcome: 'ASKED', count: 3 });
    expect(await reportOf(cells)).toMatch(
      /"ASKED",.*"Fax list",.*"Stopped in 2021","RETIRED",.*Is it still in use\? Then/,
    );
    expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
  });

  it('is one thing with its rows that have no status, and not with those that say otherwise', async () => {
    const { activities, of } = await read(
      await sheet(
        ...[rows[0]!, ['1', 'Fax', 'Faxing', ''], ['1', '', 'More', 'Retired'], ['1', '', 'Most', '']],
        ...[
          ['', 'Payroll', 'Paying', 'Live'],
          ['', 'Payroll', 'Paying on paper', 'Stopped'],
          ['', 'Payroll', 'Tax', ''],
        ],
      ),
    );
    expect(activities).toMatchObject([
      { title: 'Payroll', purposes: [{ description: 'Paying' }, { description: 'Tax' }] },
    ]);
    expect(of('ASKED')).toEqual(['B2 Fax (RETIRED)', 'B6 Payroll (RETIRED)']);
  });

  it('is asked about if one of two states of a row says so', async () => {
    const heads = ['No', 'Title', 'Purpose', 'Record status', 'Status'];
    const lines = [
      ['1', 'Fax', 'Faxing', 'Approved', 'Stopped'],
      ['1', '', 'More', '', ''],
    ];
    const { count, of } = await read(await sheet(heads, ...lines));
    expect([count, of('ASKED')]).toEqual([0, ['B2 Fax (RETIRED)']]);
  });

  it('is taken if the mapping says that the text means an active one', async () => {
    const values: Mapping['values'] = [
      { list: 'states', text: 'retired', value: 'ACTIVE' },
      { list: 'states', text: 'Stopped in 2021', value: 'ACTIVE' },
    ];
    const { activities, of } = await read(await sheet(...rows), (mapping) => ({ ...mapping, values }));
    expect(activities.map(({ title }) => title)).toEqual(['Payroll', 'Fax list', 'Old newsletter']);
    expect(of('ASKED')).toEqual([]);
  });

  it.each(['Active', 'In use'])('ends its block at a heading that says otherwise: %s', async (heading) => {
    const { activities } = await read(await sheet(...rows, [heading, '', '', ''], ['4', 'Video', 'Safety', '']));
    expect(activities.map(({ title }) => title)).toEqual(['Payroll', 'Video']);
  });

  it('is in a block whose heading has a remark next to it', async () => {
    const lines = [rows[0]!, ['1', 'Payroll', 'Paying', ''], ['Retired activities', 'since 2019', '', '']];
    const { activities, of } = await read(await sheet(...lines, ['2', 'Fax', 'Faxing', '']));
    expect(activities.map(({ title }) => title)).toEqual(['Payroll']);
    expect(of('ASKED')).toEqual(['B4 Fax (RETIRED)']);
    expect(of('HEADING')).toContain('B3 since 2019 (undefined)');
  });

  it('ends its block also at another heading that is merged as its own', async () => {
    const cell = (text: string, isMerged?: true) => ({ type: 'TEXT' as const, text, ...(isMerged && { isMerged }) });
    const merged = (text: string) => [cell(text), cell(text, true), cell(text, true)];
    const lines = [
      [cell('No'), cell('Title'), cell('Purpose')],
      ...[merged('Archived since 2019'), [cell('1'), cell('Fax list'), cell('Faxing')]],
      ...[merged('Marketing'), [cell('2'), cell('Newsletter'), cell('News')]],
    ];
    const { activities, of } = await read({
      format: 'XLSX',
      ignored: [],
      sheets: [{ name: 'Record', isHidden: false, rows: lines.map((cells, i) => ({ number: i + 1, cells })) }],
    });
    expect(activities).toMatchObject([{ title: 'Newsletter' }]);
    expect(of('ASKED')).toEqual(['B3 Fax list (RETIRED)']);
    expect(of('HEADING')).toContain('A4 Marketing (undefined)');
  });

  it('is not what only sounds so', async () => {
    const { activities } = await read(
      await sheet(rows[0]!, ['1', 'Archived letters', 'Closed-circuit television', 'Draft'], ['2', 'Video', 'x', '']),
    );
    expect(activities).toMatchObject([{ title: 'Archived letters' }, { title: 'Video' }]);
  });
});
