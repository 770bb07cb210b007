import { Law } from '../law.js';

const LAW = new Law();

const recognisedBy = (country: string, on: string) => LAW.on(on).recognition('UK', country)?.act;

describe('The law of the United Kingdom', () => {
  it.each([
    ['2018-05-24', undefined],
    ['2018-05-25', 'Regulation (EU) 2016/679'],
    ['2020-12-31', 'Regulation (EU) 2016/679'],
    ['2021-01-01', 'UK General Data Protection Regulation'],
    ['2026-02-04', 'UK General Data Protection Regulation'],
    ['2026-02-05', 'Data (Use and Access) Act 2025'],
  ])('on %s: %s', (on, act) => {
    const name = LAW.on(on).one('UK', 'acts')?.name;
    if (act === undefined) expect(name).toBeUndefined();
    else expect(name).toContain(act);
  });

  it.each([
    ['FR', '2020-12-31', undefined],
    ['FR', '2021-01-01', 'DPA 2018 Sch 21'],
    ['NO', '2021-01-01', 'DPA 2018 Sch 21'],
    ['GI', '2021-01-01', 'DPA 2018 Sch 21'],
    ['CH', '2021-01-01', 'DPA 2018 Sch 21'],
    ['JP', '2021-01-01', 'DPA 2018 Sch 21'],
    ['KR', '2022-12-18', undefined],
    ['KR', '2022-12-19', 'SI 2022/1213'],
    ['US', '2023-10-11', undefined],
    ['US', '2023-10-12', 'SI 2023/1028'],
    ['BR', '2026-11-25', undefined],
  ])('recognises %s on %s: %s', (country, on, act) => expect(recognisedBy(country, on)).toBe(act));

  it.each([
    ['KR', '2026-02-04', '45; DPA 2018 s17A'],
    ['KR', '2026-02-05', '45A'],
    ['US', '2026-02-04', '45; DPA 2018 s17A'],
    ['US', '2026-02-05', '45A'],
  ])('recognises %s on %s by Art %s', (country, on, article) =>
    expect(LAW.on(on).recognition('UK', country)?.article).toBe(article),
  );

  it('uses the new name of its regulator from a configured day', () => {
    const settled = new Law({ 'UK.INFORMATION_COMMISSION': '2027-01-01' });
    const regulators = (law: Law, on: string) =>
      law
        .on(on)
        .all('UK', 'regulators')
        .map((regulator) => (regulator as { name: string }).name);
    expect(regulators(LAW, '2027-01-01')).toEqual(['Information Commissioner']);
    expect(regulators(settled, '2026-12-31')).toEqual(['Information Commissioner']);
    expect(regulators(settled, '2027-01-01')).toEqual(['Information Commission']);
  });

  it('covers in the United States only those certified with the UK Extension', () =>
    expect(LAW.on('2026-11-25').recognition('UK', 'US')!.scope).toMatchObject({
      certificate: 'DPF_CERTIFICATION',
      stated: 'UK Extension',
    }));

  it('includes credit information in its recognition of Korea, unlike the EU', () => {
    const law = LAW.on('2026-11-25');
    expect(law.recognition('UK', 'KR')!.scope!.excludes).toBeUndefined();
    expect(law.recognition('EU', 'KR')!.scope!.excludes).toEqual(['CREDIT']);
  });

  it.each([
    ['2024-03-21', '2022-09-21', true],
    ['2024-03-22', '2022-09-21', false],
    ['2023-01-01', '2022-09-22', false],
    ['2021-01-01', '2019-01-01', true],
  ])('on %s, old clauses signed on %s are valid: %s', (on, signedOn, serve) => {
    const law = LAW.on(on);
    expect(law.serves(law.instrument('UK', 'SCC', '2010/87/EU')!, signedOn)).toBe(serve);
  });

  it('does not recognise the clauses of 2021', () =>
    expect(LAW.on('2026-11-25').instrument('UK', 'SCC', '2021/914')).toBeUndefined());

  it.each([
    ['2022-03-20', false],
    ['2022-03-21', true],
  ])('has the IDTA and the Addendum on %s: %s', (on, has) => {
    const codes = LAW.on(on)
      .grounds('UK')
      .map(({ code }) => code);
    expect([codes.includes('UK.IDTA'), codes.includes('UK.ADDENDUM')]).toEqual([has, has]);
  });

  it.each([
    ['2020-12-31', 0],
    ['2021-01-01', 17],
    ['2022-03-21', 19],
    ['2026-02-05', 19],
  ])('has on %s its own grounds: %i', (on, count) => expect(LAW.on(on).grounds('UK')).toHaveLength(count));

  it.each([
    ['2026-02-04', '46(1)', false],
    ['2026-02-05', '45B, 46(1A)', true],
  ])('on %s has its test in %s; has recognised legitimate interests: %s', (on, article, isKnown) => {
    const law = LAW.on(on);
    const tests = law.all('UK', 'transferDuties').filter((duty) => duty.of === 'TEST');
    expect(tests.map((test) => test.article)).toEqual([article]);
    expect(law.one('UK', 'legalBases')!.known.includes('RECOGNISED_LEGITIMATE_INTERESTS')).toBe(isKnown);
  });

  it.each([
    ['2025-08-19', 'PT24H'],
    ['2025-08-20', 'PT72H'],
  ])('on %s providers of communications services have %s', (on, within) =>
    expect(
      LAW.on(on)
        .all('UK', 'breachClocks')
        .filter(({ article }) => article.includes('PECR'))
        .map((clock) => clock.within),
    ).toEqual([within]),
  );

  it('lets children consent from 13', () => expect(LAW.on('2026-11-25').one('UK', 'consentAge')!.age).toBe(13));
});
