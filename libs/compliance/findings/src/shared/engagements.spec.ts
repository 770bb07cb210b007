import { snapshotOf, type Things } from '../testing.js';
import { isContracted } from './contracts.js';
import { engagementsOn, engagersOf, inChains, upwards } from './engagements.js';

const contract = { reference: 'AV-Vertrag 7', signedOn: '2024-03-02' };
const of = (key: string, more: object) => ({ id: `engagement-${key}`, processor: 'cloud', contract, ...more });
const CANADA = { engagedBy: ['canada'], activities: ['orders'] };
const ENGAGEMENTS = [
  of('of-germany', { engagedBy: ['germany'], activities: ['orders'] }),
  of('payroll', { engagedBy: ['canada'], activities: ['payroll'] }),
  of('canada', CANADA),
  of('anybody', { engagedBy: [], activities: [] }),
  of('backup', { processor: 'night', under: 'engagement-canada', activities: ['orders'] }),
];
const transfer = { id: 'transfer-1', exporter: 'canada', importer: 'cloud', activities: ['orders'] };
const found = (more: object, engagement: readonly object[] = ENGAGEMENTS) => {
  const snapshot = snapshotOf('2026-11-25', { engagement, transfer: [{ ...transfer, ...more }] } as unknown as Things);
  const [only] = snapshot.transfers;
  return { keys: engagementsOn(only!, snapshot).map(({ id }) => id.slice(11)), isBound: isContracted(only!, snapshot) };
};

describe('The work that a transfer is for', () => {
  it.each<[string, object, string[]]>([
    ['done for the exporter, in the activities of the transfer', {}, ['canada', 'anybody']],
    ['done for any, without an exporter', { exporter: undefined }, ['of-germany', 'canada', 'anybody']],
    ['any for the exporter, without activities', { activities: [] }, ['payroll', 'canada', 'anybody']],
    ['under that of the exporter, for a processor that sends on', { exporter: 'cloud', importer: 'night' }, ['backup']],
    ['under its own engagement, for the company at its head', { importer: 'night' }, ['backup']],
  ])('is %s', (_, more, keys) => {
    expect(found(more).keys).toEqual(keys);
  });

  it('has a contract if the exporter has one, and not because another company has', () => {
    expect([[ENGAGEMENTS[0]!], [ENGAGEMENTS[1]!], [ENGAGEMENTS[2]!]].map((all) => found({}, all).isBound)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('Engagements that work under each other in a circle', () => {
  const CIRCLE = [
    of('é', { engagedBy: [], under: 'engagement-給' }),
    of('給', { engagedBy: [], under: 'engagement-é' }),
    of('below', { engagedBy: [], under: 'engagement-é' }),
    of('itself', { engagedBy: [], under: 'engagement-itself' }),
  ];
  const register = snapshotOf('2026-11-25', { engagement: CIRCLE } as unknown as Things);
  const [first] = register.engagements;
  const ids = (engagements: Iterable<{ readonly id: string }>) => [...engagements].map(({ id }) => id.slice(11));

  it('are each met once on the way up', () => expect(ids(upwards(first!, register))).toEqual(['é', '給']));

  it('are done for nobody that is known', () => {
    expect(register.engagements.map((one) => engagersOf(one, register))).toEqual([[], [], [], []]);
    expect(found({ importer: 'cloud' }, CIRCLE).keys).toEqual(['é', '給', 'below', 'itself']);
  });

  it('are all listed, from the first of the list', () =>
    expect(ids(inChains(register.engagements))).toEqual(['é', '給', 'below', 'itself']));
});
