import { findings, found } from '../testing.js';
import { EU_RULES } from './eu.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme SA', country: 'FR', group: true };
const authority = { id: 'party-office', name: 'Office', country: 'FR', kind: 'PUBLIC_AUTHORITY' as const };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };

const ASSESSED = [{ key: 'tia', on: '2020-08-01', outcome: 'Sufficient', evidence: 'DOC-1' }];
const transfer = {
  id: 'transfer-1',
  exporter: acme.id,
  importer: cloud.id,
  countries: ['US'],
  assessments: ASSESSED,
};

/** A ground of the EU with its instrument. */
const ground = (code: string, instrument?: object, more: object = {}) =>
  ({ key: 'g', law: 'EU', code, instrument: instrument && { modules: [], ...instrument }, ...more }) as never;
const scc = (instrument: object = {}) => ground('EU.SCC', { kind: 'SCC', ...instrument });
const CURRENT = scc({ version: '2021/914', modules: [2], signedOn: '2022-01-01' });

const things = (stated: object) => ({ party: [acme, authority, cloud], transfer: [{ ...transfer, ...stated }] });
const judged = (on: string, stated: object) => found(EU_RULES, on, things(stated));

describe('A transfer under the GDPR', () => {
  // Until that day the list was looked through. Kenya may have been added since: nobody knows by these data.
  it.each([
    ['2026-10-09', 'ERROR', ''],
    ['2026-10-10', 'WARNING', ', as far as the list is known, up to 2026-10-09'],
  ])('to a country that is on no list is, on %s, a %s', (on, severity, until) => {
    const all = findings(EU_RULES, on, things({ countries: ['KE'], grounds: [ground('EU.ADEQ')] }));
    expect(all).toMatchObject([{ rule: 'EU.RECOGNITION.NONE', severity }]);
    expect(all[0]!.message).toContain(`was not recognised on ${on}${until}.`);
  });

  it('on the clauses of 2021 with their module, assessed, to a country that is named, is sound', () => {
    expect(judged(TODAY, { grounds: [CURRENT] })).toEqual([]);
  });

  it('names the country in the record: of the controller, or of the processor', () => {
    const [finding] = findings(EU_RULES, TODAY, things({ grounds: [CURRENT], countries: [] }));
    expect(finding).toMatchObject({
      rule: 'EU.TRANSFER.COUNTRY',
      article: '30(1)(e)',
      severity: 'ERROR',
      path: 'countries',
    });
    const activity = { id: 'processingActivity-1', role: 'PROCESSOR' as const, onBehalfOf: [cloud.id] };
    const ofProcessor = { ...things({ grounds: [CURRENT], countries: [], activities: [activity.id] }) };
    const articles = findings(EU_RULES, TODAY, { ...ofProcessor, processingActivity: [activity] })
      .filter(({ rule }) => rule === 'EU.TRANSFER.COUNTRY')
      .map(({ article }) => article);
    expect(articles).toEqual(['30(2)(c)']);
  });

  it('has a ground, unless it stays within the EEA', () => {
    expect(judged(TODAY, {})).toEqual(['EU.TRANSFER.GROUND grounds']);
    expect(judged(TODAY, { countries: ['DE', 'NO'] })).toEqual([]);
  });

  it('has no ground in what the United Kingdom knows', () => {
    const idta = { key: 'idta', law: 'UK', code: 'UK.IDTA', instrument: { kind: 'IDTA', modules: [] } } as never;
    expect(judged(TODAY, { grounds: [idta] })).toEqual(['EU.TRANSFER.GROUND grounds']);
  });

  it.each([
    ['2021-06-27', []],
    ['2021-06-28', ['EU.TRANSFER.GROUND grounds']],
  ])('to the United Kingdom was one only since that was recognised: %s', (on, expected) => {
    expect(judged(on, { countries: ['GB'] })).toEqual(expected);
    expect(judged(on, { countries: ['GB'], grounds: [ground('EU.ADEQ')] })).toEqual([]);
  });

  it.each([
    ['2031-12-27', []],
    ['2031-12-28', ['EU.RECOGNITION.FELL grounds.g']],
  ])('to the United Kingdom on its recognition, on %s', (on, expected) => {
    expect(judged(on, { countries: ['GB'], grounds: [ground('EU.ADEQ')] })).toEqual(expected);
  });

  it.each([
    ['BR', '2026-01-25', ['EU.RECOGNITION.NONE grounds.g']],
    ['BR', '2026-01-26', []],
    ['KR', '2021-12-16', ['EU.RECOGNITION.NONE grounds.g']],
    ['KR', '2021-12-17', []],
    ['JP', '2019-01-22', ['EU.RECOGNITION.NONE grounds.g']],
    ['JP', '2019-01-23', []],
    ['CH', '2018-05-25', []],
    ['IN', TODAY, ['EU.RECOGNITION.NONE grounds.g']],
  ])('to %s on a recognition, on %s', (country, on, expected) => {
    expect(judged(on, { countries: [country], grounds: [ground('EU.ADEQ')] })).toEqual(expected);
  });

  const shield = ground('EU.ADEQ', undefined, { condition: 'Certified to the Privacy Shield' });
  it.each([
    ['2020-07-15', []],
    ['2020-07-16', ['EU.RECOGNITION.FELL grounds.g']],
    ['2023-07-10', ['EU.RECOGNITION.FELL grounds.g']],
    [TODAY, ['EU.RECOGNITION.FELL grounds.g']],
  ])('on the Privacy Shield, on %s', (on, expected) => {
    expect(judged(on, { grounds: [shield] })).toEqual(expected);
  });

  it.each([
    ['2023-07-09', ['EU.RECOGNITION.FELL grounds.g']],
    ['2023-07-10', []],
  ])('on a certification to the Data Privacy Framework, on %s', (on, expected) => {
    expect(judged(on, { grounds: [ground('EU.ADEQ', { kind: 'DPF_CERTIFICATION' })] })).toEqual(expected);
  });

  it('on a certification that says what it came after rests on that, and not on what came before', () => {
    const certified = { kind: 'DPF_CERTIFICATION', scope: 'DPF, successor of the Privacy Shield' };
    expect(judged(TODAY, { grounds: [ground('EU.ADEQ', certified)] })).toEqual([]);
    expect(judged('2023-07-09', { grounds: [ground('EU.ADEQ', certified)] })).toEqual([
      'EU.RECOGNITION.FELL grounds.g',
    ]);
  });

  it.each([
    ['2025-07-14', ['EU.RECOGNITION.NONE grounds.g']],
    ['2025-07-15', []],
  ])('to the European Patent Organisation, on %s', (on, expected) => {
    expect(judged(on, { countries: ['EPO'], grounds: [ground('EU.ADEQ')] })).toEqual(expected);
  });

  it('to a territory of a member state is none', () => {
    expect(judged(TODAY, { countries: ['RE', 'AX'] })).toEqual([]);
    expect(judged(TODAY, { countries: ['NC'] })).toEqual(['EU.TRANSFER.GROUND grounds']);
  });

  it('lists the grounds that are valid by themselves, with their limits if these are short', () => {
    const { message } = findings(EU_RULES, TODAY, things({}))[0]!;
    expect(message).toContain('"Binding instrument between public bodies" (between public authorities or bodies)');
    expect(message).not.toContain('"International agreement behind');
  });

  it('to the United States without a certification is not covered, nor with one that has run out', () => {
    expect(judged(TODAY, { grounds: [ground('EU.ADEQ')] })).toEqual(['EU.RECOGNITION.SCOPE grounds.g.instrument']);
    const over = { kind: 'DPF_CERTIFICATION', expiresOn: '2026-01-01' };
    expect(judged(TODAY, { grounds: [ground('EU.ADEQ', over)] })).toContain(
      'EU.RECOGNITION.SCOPE grounds.g.instrument',
    );
  });

  it('to Canada says that the recipient is subject to PIPEDA', () => {
    const to = (condition?: string) =>
      judged(TODAY, { countries: ['CA'], grounds: [ground('EU.ADEQ', undefined, { condition })] });
    expect(to()).toEqual(['EU.RECOGNITION.SCOPE grounds.g.condition']);
    expect(to('The recipient is subject to PIPEDA')).toEqual([]);
  });

  describe('on standard contractual clauses', () => {
    it.each([
      ['2022-12-27', '2021-09-26', []],
      ['2022-12-28', '2021-09-26', ['EU.INSTRUMENT.REPLACED grounds.g.instrument.version']],
      ['2021-12-01', '2021-09-27', ['EU.INSTRUMENT.REPLACED grounds.g.instrument.version']],
    ])('of 2010, on %s, signed on %s', (on, signedOn, expected) => {
      expect(judged(on, { grounds: [scc({ version: '2010/87/EU', signedOn })] })).toEqual(expected);
    });

    it.each([
      ['2021-06-26', ['EU.INSTRUMENT.REPLACED grounds.g.instrument.version']],
      ['2021-06-27', []],
    ])('of 2021, on %s', (on, expected) => {
      expect(judged(on, { grounds: [scc({ version: '2021/914', modules: [1] })] })).toEqual(expected);
    });

    it('says the module, since there are any', () => {
      expect(judged(TODAY, { grounds: [scc({ version: '2021/914' })] })).toEqual([
        'EU.SCC.MODULE grounds.g.instrument.modules',
      ]);
      expect(judged(TODAY, { grounds: [scc()] })).toEqual(['EU.SCC.MODULE grounds.g.instrument.modules']);
      expect(judged('2021-06-26', { grounds: [scc()] })).toEqual([]);
      expect(judged('2022-01-01', { grounds: [scc({ signedOn: '2021-01-01' })] })).toEqual([]);
    });

    it.each([
      ['2022-12-27', 'WARNING'],
      ['2022-12-28', 'ERROR'],
    ])('without a version: on %s, a %s', (on, severity) => {
      expect(findings(EU_RULES, on, things({ grounds: [scc()] })).map((finding) => finding.severity)).toEqual([
        severity,
      ]);
    });

    it('without saying which, signed when there were only old ones, is on those', () => {
      expect(judged(TODAY, { grounds: [scc({ signedOn: '2019-01-01' })] })).toEqual([
        'EU.INSTRUMENT.REPLACED grounds.g.instrument.version',
      ]);
    });

    it('has them, and they have not run out', () => {
      expect(judged(TODAY, { grounds: [ground('EU.SCC')] })).toEqual(['EU.INSTRUMENT.MISSING grounds.g.instrument']);
      const over = scc({ version: '2021/914', modules: [2], expiresOn: '2026-11-24' });
      expect(judged(TODAY, { grounds: [over] })).toEqual(['EU.INSTRUMENT.EXPIRED grounds.g.instrument.expiresOn']);
    });
  });

  it.each([
    ['2020-07-15', []],
    ['2020-07-16', ['EU.TRANSFER.ASSESSMENT assessments']],
  ])('on safeguards is assessed, since Schrems II: %s', (on, expected) => {
    const old = scc({ version: '2010/87/EU', signedOn: '2019-01-01' });
    expect(judged(on, { grounds: [old], assessments: [] })).toEqual(expected);
  });

  it('back to a controller, on module 4, need not be assessed; nor on a recognition', () => {
    const back = scc({ version: '2021/914', modules: [4] });
    expect(judged(TODAY, { grounds: [back], assessments: [] })).toEqual([]);
    expect(judged(TODAY, { countries: ['CH'], grounds: [ground('EU.ADEQ')], assessments: [] })).toEqual([]);
  });

  it('on clauses of their own is authorised', () => {
    const own = ground('EU.ADHOC', { kind: 'CONTRACT' });
    expect(judged(TODAY, { grounds: [own] })).toEqual(['EU.SAFEGUARD.AUTHORISATION grounds.g']);
    const granted = { key: 'a', law: 'EU', grantedOn: '2024-01-01' };
    expect(judged(TODAY, { grounds: [own], priorAuthorisations: [granted] })).toEqual([]);
  });

  it.each([
    [{ grantedOn: '2026-11-26' }],
    [{ requestedOn: '2024-01-01' }],
    [{ grantedOn: '2024-01-01', departedOn: '2026-11-25' }],
  ])('on clauses of their own is not authorised by %j', (dates) => {
    const stated = {
      grounds: [ground('EU.ADHOC', { kind: 'CONTRACT' })],
      priorAuthorisations: [{ key: 'a', law: 'EU', ...dates }],
    };
    expect(judged(TODAY, stated)).toEqual(['EU.SAFEGUARD.AUTHORISATION grounds.g']);
  });

  it.each([
    ['2024-05-31', ['EU.INSTRUMENT.MISSING grounds.g.instrument', 'EU.TRANSFER.ASSESSMENT assessments']],
    ['2024-06-01', []],
  ])('on clauses signed and assessed on 2024-06-01 is on %s without: %j', (on, expected) => {
    const grounds = [scc({ version: '2021/914', modules: [2], signedOn: '2024-06-01' })];
    expect(judged(on, { grounds, assessments: [{ key: 'tia', on: '2024-06-01' }] })).toEqual(expected);
  });

  it.each([
    ['2025-04-30', []],
    ['2025-05-01', ['EU.RECOGNITION.FELL grounds.g']],
  ])('on a recognition that was recorded to have fallen on 2025-05-01, on %s', (on, expected) => {
    const certified = { kind: 'DPF_CERTIFICATION', version: 'Data Privacy Framework' };
    expect(judged(on, { grounds: [ground('EU.ADEQ', certified, { recognitionLostOn: '2025-05-01' })] })).toEqual(
      expected,
    );
  });

  it('tells once of a fall that the law data know too', () => {
    const lost = ground('EU.ADEQ', undefined, { condition: 'Privacy Shield', recognitionLostOn: '2020-07-16' });
    expect(judged('2020-07-16', { grounds: [lost] })).toEqual(['EU.RECOGNITION.FELL grounds.g']);
  });

  describe('on a derogation', () => {
    it.each(['EU.49B', 'EU.49C', 'EU.49E', 'EU.49CLI'])('%s is occasional, and says so', (code) => {
      const on = (frequency?: string) => findings(EU_RULES, TODAY, things({ grounds: [ground(code)], frequency }));
      expect(on('Continuously').map(({ rule, severity }) => [rule, severity])).toEqual([
        ['EU.DEROGATION.SYSTEMATIC', 'ERROR'],
      ]);
      expect(on().map(({ path, severity }) => [path, severity])).toEqual([['frequency', 'WARNING']]);
      expect(on('Once, on request')).toEqual([]);
    });

    it.each(['EU.49A', 'EU.49D', 'EU.49F', 'EU.49G'])('%s need not be occasional', (code) => {
      expect(judged(TODAY, { grounds: [ground(code)], frequency: 'Daily' })).toEqual([]);
    });

    it('for compelling interests is documented in the record', () => {
      const [finding] = findings(
        EU_RULES,
        TODAY,
        things({ grounds: [ground('EU.49CLI')], frequency: 'Once', assessments: [] }),
      );
      expect(finding).toMatchObject({ rule: 'EU.DEROGATION.DOCUMENTED', article: '30(1)(e)' });
    });

    it.each([
      ['EU.49A', ['EU.DEROGATION.AUTHORITY grounds.g']],
      ['EU.49D', []],
    ])('%s by a public authority', (code, expected) => {
      expect(judged(TODAY, { exporter: authority.id, grounds: [ground(code)] })).toEqual(expected);
    });
  });

  it('on a foreign order has another ground too', () => {
    const court = ground('EU.COURT', undefined, { key: 'court' });
    expect(findings(EU_RULES, TODAY, things({ grounds: [court] }))).toMatchObject([
      { rule: 'EU.TRANSFER.GROUND', path: 'grounds.court', article: '48' },
    ]);
    expect(judged(TODAY, { grounds: [court, ground('EU.49D')] })).toEqual([]);
  });

  it('that is suspended relies on nothing', () => {
    expect(judged(TODAY, { suspension: { since: '2026-01-01' } })).toEqual([]);
  });
});
