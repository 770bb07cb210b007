import { EEA } from '../countries.js';
import { lawOf } from '../known-laws.js';
import { Law } from '../law.js';

const LAW = new Law();

/** The act by which the EU recognised the country on the date. */
const recognisedBy = (country: string, on: string) => LAW.on(on).recognition('EU', country)?.act;
const recognised = (on: string) =>
  LAW.on(on)
    .recognitions()
    .filter(({ law }) => law === 'EU')
    .flatMap(({ countries }) => countries);
const clauses = (version: string, on: string, signedOn?: string) => {
  const law = LAW.on(on);
  return law.serves(law.instrument('EU', 'SCC', version)!, signedOn);
};

describe('The law of the EU', () => {
  it.each([
    ['2018-05-24', false],
    ['2018-05-25', true],
  ])('applied on %s: %s', (on, applied) => expect(LAW.on(on).isInForce('EU')).toBe(applied));

  it.each([
    ['2018-05-24', ['Article 29 Working Party']],
    ['2018-05-25', ['European Data Protection Board', 'National supervisory authorities']],
  ])('had on %s as its authorities: %p', (on, names) =>
    expect(
      LAW.on(on)
        .all('EU', 'regulators')
        .map((act) => (act as { name: string }).name),
    ).toEqual(names),
  );

  it('keeps its 72 hours until the date that is configured for the Digital Omnibus', () => {
    const clock = (law: Law, on: string) =>
      law
        .on(on)
        .all('EU', 'breachClocks')
        .find(({ article }) => article === '33(1)') as { within?: string };
    expect(clock(LAW, '2030-01-01').within).toBe('PT72H');
    const settled = new Law({ 'EU.OMNIBUS_BREACH': '2028-01-01' });
    expect(clock(settled, '2027-12-31').within).toBe('PT72H');
    expect(clock(settled, '2028-01-01').within).toBe('PT96H');
  });

  it.each(['RE', 'GP', 'MQ', 'GF', 'YT', 'MF', 'AX'])('applies in %s, a territory of a member state', (code) => {
    expect(lawOf(code)).toBe('EU');
    expect(LAW.on('2026-11-25').recognition('UK', code)?.act).toBe('DPA 2018 Sch 21');
  });
  it.each(['NC', 'PF', 'PM', 'BL', 'GL', 'AW', 'EPO'])('does not apply in %s', (code) =>
    expect(lawOf(code)).toBeUndefined(),
  );

  it.each([
    ['EU', '2021/914, replacing 2010/87/EU', '2021/914'],
    ['EU', '2010/87/EU (to be replaced by 2021/914)', '2010/87/EU'],
    ['EU', 'clauses of 2010/87', '2010/87/EU'],
    ['TH', 'EU SCC 2021/914', '2021/914'],
    ['TH', 'EU SCC 2010/87/EU', undefined],
  ])('and other laws recognise clauses by the first name in the text: %s, %s', (code, words, version) =>
    expect(LAW.on('2026-11-25').instrument(code, 'SCC', words)?.version).toBe(version),
  );

  describe('what it recognises', () => {
    it.each([
      ['2018-05-25', 12],
      ['2023-02-22', 14],
      ['2023-07-10', 15],
      ['2025-07-15', 16],
      ['2026-01-26', 17],
      ['2026-11-25', 17],
    ])('on %s: %i countries and organisations', (on, count) => expect(recognised(on)).toHaveLength(count));

    it.each([
      ['US', '2020-07-15', '(EU) 2016/1250'],
      ['US', '2020-07-16', undefined],
      ['US', '2023-07-09', undefined],
      ['US', '2023-07-10', '(EU) 2023/1795'],
      ['US', '2015-10-05', '2000/520/EC'],
      ['US', '2015-10-06', undefined],
      ['US', '2016-07-12', '(EU) 2016/1250'],
      ['JP', '2019-01-22', undefined],
      ['JP', '2019-01-23', '(EU) 2019/419'],
      ['GB', '2021-06-27', undefined],
      ['GB', '2021-06-28', '(EU) 2021/1772'],
      ['GB', '2025-06-23', '(EU) 2021/1772'],
      ['GB', '2025-06-24', '(EU) 2021/1772, extended by (EU) 2025/1226'],
      ['GB', '2025-12-18', '(EU) 2021/1772, extended by (EU) 2025/1226'],
      ['GB', '2025-12-19', '(EU) 2021/1772, renewed by (EU) 2025/2574'],
      ['GB', '2031-12-27', '(EU) 2021/1772, renewed by (EU) 2025/2574'],
      ['GB', '2031-12-28', undefined],
      ['KR', '2021-12-16', undefined],
      ['KR', '2021-12-17', '(EU) 2022/254'],
      ['EPO', '2025-07-14', undefined],
      ['EPO', '2025-07-15', '(EU) 2025/1382'],
      ['BR', '2026-01-25', undefined],
      ['BR', '2026-01-26', '(EU) 2026/179'],
    ])('%s on %s: %s', (country, on, act) => expect(recognisedBy(country, on)).toBe(act));

    it('has its act and its evidence', () => {
      for (const { law, act, article, evidence, from } of LAW.recognitions.filter(({ law }) => law === 'EU'))
        expect({ law, act, article, evidence, from }).toEqual({
          law: 'EU',
          act: expect.stringMatching(/\d/),
          article: expect.stringMatching(/^45/),
          evidence: {
            text: expect.arrayContaining([expect.any(String)]),
            from: expect.arrayContaining([expect.any(String)]),
          },
          from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        });
    });

    it('covers in the United States and in Canada only those who are certified, or subject to PIPEDA', () => {
      const law = LAW.on('2026-11-25');
      expect(law.recognition('EU', 'US')!.scope).toMatchObject({ certificate: 'DPF_CERTIFICATION' });
      expect(law.recognition('EU', 'CA')!.scope).toMatchObject({ stated: 'PIPEDA' });
    });

    it('names what fell away, the last first', () =>
      expect(
        LAW.on('2021-01-01')
          .ended('EU', 'US')
          .map(({ name, to }) => [name, to]),
      ).toEqual([
        ['Privacy Shield', '2020-07-16'],
        ['Safe Harbor', '2015-10-06'],
      ]));
  });

  describe('the valid clauses', () => {
    it.each(['2001/497/EC', '2004/915/EC', '2010/87/EU'])(
      '%s, signed in their time, until 27 December 2022',
      (version) => {
        expect(clauses(version, '2022-12-27', '2021-09-26')).toBe(true);
        expect(clauses(version, '2022-12-28', '2021-09-26')).toBe(false);
        expect(clauses(version, '2022-01-01', '2021-09-27')).toBe(false);
      },
    );

    it.each([
      ['2021-06-26', false],
      ['2021-06-27', true],
      ['2026-11-25', true],
    ])('those of 2021 on %s: %s', (on, serve) => expect(clauses('(EU) 2021/914', on)).toBe(serve));

    it('have four modules', () =>
      expect(
        LAW.on('2026-11-25')
          .instrument('EU', 'SCC', '2021/914')!
          .modules!.map(({ number }) => number),
      ).toEqual([1, 2, 3, 4]));
  });

  it('has every ground of its chapter V, and marks derogations for single cases', () => {
    const grounds = LAW.on('2026-11-25').grounds('EU');
    expect(grounds.map(({ code }) => code)).toEqual([
      ...['EU.ADEQ', 'EU.PUBINSTR', 'EU.BCR', 'EU.SCC', 'EU.SCC_SA', 'EU.COC', 'EU.CERT', 'EU.ADHOC', 'EU.ADMIN'],
      ...['EU.COURT', 'EU.49A', 'EU.49B', 'EU.49C', 'EU.49D', 'EU.49E', 'EU.49F', 'EU.49G', 'EU.49CLI'],
    ]);
    expect(grounds.filter(({ occasional }) => occasional).map(({ code }) => code)).toEqual([
      ...['EU.49B', 'EU.49C', 'EU.49E', 'EU.49CLI'],
    ]);
  });

  it('requires neither legal basis, source, trigger nor processor in the record', () => {
    const keys = LAW.on('2026-11-25')
      .items('EU', 'ART30_1')
      .map(({ key, article, wherePossible = false }) => `${article} ${key}${wherePossible ? ' where possible' : ''}`);
    expect(keys).toEqual([
      '30(1)(a) CONTROLLER',
      '30(1)(b) PURPOSES',
      '30(1)(c) DATA_SUBJECTS',
      '30(1)(c) DATA_CATEGORIES',
      '30(1)(d) RECIPIENTS',
      '30(1)(e) TRANSFERS',
      '30(1)(e) SAFEGUARDS',
      '30(1)(f) ERASURE where possible',
      '30(1)(g) SECURITY where possible',
    ]);
  });

  it('exempts fewer than 750 people only from the date for which that is configured', () => {
    const exemption = (law: Law, on: string) => law.on(on).one('EU', 'record')?.exemption;
    const settled = new Law({ 'EU.ART30_5': '2027-01-01' });
    expect(exemption(LAW, '2030-01-01')).toContain('250');
    expect(exemption(settled, '2026-12-31')).toContain('250');
    expect(exemption(settled, '2027-01-01')).toContain('750');
  });

  it('has a clock for the authority, and a shorter one for providers of communications services', () =>
    expect(
      LAW.on('2026-11-25')
        .all('EU', 'breachClocks')
        .map(({ whom, within }) => [whom, within]),
    ).toEqual([
      ['AUTHORITY', 'PT72H'],
      ['DATA_SUBJECTS', undefined],
      ['CUSTOMER', undefined],
      ['AUTHORITY', 'PT24H'],
    ]));

  it('has no recognised legitimate interests', () =>
    expect(LAW.on('2026-11-25').one('EU', 'legalBases')!.known).not.toContain('RECOGNISED_LEGITIMATE_INTERESTS'));

  it('is the law of every state of the EEA', () =>
    expect(EEA.map((state) => LAW.on('2026-11-25').jurisdiction(state)?.code)).toEqual(EEA.map(() => 'EU')));
});
