import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();
const keys = (on: string, list: string) =>
  LAW.on(on)
    .items('TW', list)
    .map(({ key }) => key);
const clocks = (law: Law, on: string) =>
  law
    .on(on)
    .all('TW', 'breachClocks')
    .map(({ whom, words }) => `${whom} ${words}`);

describe("Taiwan's law", () => {
  it.each([
    ['1995-08-12', undefined],
    ['2012-09-30', 'Act of 11 August 1995'],
    ['2012-10-01', 'PDPA 51, 56'],
  ])('on %s is %s', (on, article) => {
    expect(LAW.on(on).one('TW', 'acts')?.article).toBe(article);
  });

  it.each([
    ['2016-03-14', []],
    ['2016-03-15', ['HEALTH', 'GENETIC', 'SEX_LIFE_OR_ORIENTATION', 'CRIMINAL']],
  ])('has sensitive data on %s: %j', (on, expected) => {
    expect(keys(on, 'SENSITIVE')).toEqual(expected);
  });

  it.each([
    ['2022-12-30', ['ORDER_NCC_CN']],
    ['2022-12-31', ['ORDER_NCC_CN', 'ORDER_MOHW_CN']],
    ['2023-02-19', ['ORDER_NCC_CN', 'ORDER_MOHW_CN']],
    ['2023-02-20', ['ORDER_NCC_CN', 'ORDER_MOHW_CN', 'ORDER_MOL_CN']],
  ])('restricts transfers on %s by the orders %j', (on, expected) => {
    expect(keys(on, 'TRANSFER_RESTRICTIONS').filter((key) => key.startsWith('ORDER'))).toEqual(expected);
  });

  it('has its amendment of 2025 in force only on a day that somebody configures', () => {
    const before = [
      'AUTHORITY no duty in the Act; 72 hours by the rules of some sectors',
      'DATA_SUBJECTS promptly, once the facts are clear',
    ];
    expect(clocks(LAW, '2030-01-01')).toEqual(before);
    const settled = new Law({ 'TW.AMENDMENT_2025': '2027-07-01' });
    expect(clocks(settled, '2027-06-30')).toEqual(before);
    expect(clocks(settled, '2027-07-01')).toEqual([
      'AUTHORITY in the cases and the time that a regulation sets',
      'DATA_SUBJECTS on becoming aware',
    ]);
    expect(settled.on('2027-07-01').item('TW', 'ACCOUNTABILITY', 'OFFICER_OF_AGENCIES')?.binds).toEqual([
      'PUBLIC_BODIES',
    ]);
  });

  it('gives 15 days for access and 30 for what else is asked, and as many once more', () => {
    const counted = LAW.on('2026-11-25').all('TW', 'requestClocks');
    expect(counted.map(({ right, within, extension }) => [right, within, extension])).toEqual([
      ['ACCESS', 'P15D', 'P15D'],
      ['CORRECTION', 'P30D', 'P30D'],
      ['RESTRICTION', 'P30D', 'P30D'],
      ['ERASURE', 'P30D', 'P30D'],
      ['OBJECTION', undefined, undefined],
    ]);
  });

  it('has a competent office since 2024, although it was founded before', () => {
    const names = (on: string) =>
      LAW.on(on)
        .all('TW', 'regulators')
        .map(({ name }) => name.split(' ')[0]);
    expect(names('2023-12-31')).toEqual(['Central']);
    expect(names('2024-01-01')).toEqual(['Central', 'Preparatory']);
  });

  it('verifies the text in force, and no order that nobody has read', () => {
    const on = LAW.on('2026-11-25');
    expect(isVerified(on.item('TW', 'NOTICE', 'COUNTRY')!)).toBe(true);
    expect(isVerified(on.item('TW', 'TRANSFER_RESTRICTIONS', 'ORDER_MOL_CN')!)).toBe(true);
    expect(isVerified(on.item('TW', 'TRANSFER_RESTRICTIONS', 'ORDER_MOHW_CN')!)).toBe(false);
    expect(isVerified(LAW.on('2013-01-01').one('TW', 'legalBases')!)).toBe(false);
  });
});
