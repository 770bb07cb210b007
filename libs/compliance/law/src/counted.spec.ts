import { type Counted, canOutlast } from './counted.js';

const calendar = (within: string): Counted => ({ within });
const business = (within: string): Counted => ({ within, days: 'BUSINESS' });

describe('A period', () => {
  it.each<[Counted, Counted, boolean]>([
    [calendar('P3D'), calendar('P3D'), false],
    [calendar('P3D'), calendar('PT72H'), false],
    [calendar('PT73H'), calendar('P3D'), true],
    [calendar('P3D'), business('P3D'), false],
    [business('P3D'), calendar('P3D'), true],
    [business('P3D'), business('P3D'), false],
    [business('P4D'), business('P3D'), true],
    [business('P1D'), calendar('PT72H'), false], // from Friday to Monday
    [business('P2D'), calendar('PT72H'), true], // from Friday to Tuesday
    [calendar('P4D'), business('P3D'), true], // from Monday on
    [calendar('P1M'), calendar('P1M'), false],
    [calendar('P30D'), calendar('P1M'), true], // in February
    [calendar('P28D'), calendar('P1M'), false],
    [calendar('P1M'), calendar('P30D'), true],
    [calendar('P2W'), calendar('P14D'), false],
    [calendar('P1Y'), calendar('P12M'), false],
  ])('%j, compared to %j, can end later: %s', (period, other, outlasts) => {
    expect(canOutlast(period, other)).toBe(outlasts);
  });
});
