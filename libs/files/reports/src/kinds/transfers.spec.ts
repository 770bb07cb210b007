import { letters, made, shownRows, THINGS } from '../testing.js';

const company = (key: string, country: string) => ({ id: `party-${key}`, key, name: key, country });
const PARTIES = [company('Dublin', 'IE'), company('Paris', 'FR'), company('Leeds', 'GB'), company('Host', 'US')];
const [dublin, paris, leeds, host] = PARTIES.map(({ id }) => id) as [string, string, string, string];

/** Returns the processors abroad without a recorded transfer, each with its places. */
function abroad(engagement: object, transfer: object[] = [], controllers: string[] = [dublin]) {
  const processingActivity = [{ ...letters, controllers }];
  const one = { id: 'engagement-1', processor: host, activities: [letters.id], ...engagement };
  const things = { party: PARTIES, processingActivity, engagement: [one], transfer };
  return shownRows(made('TRANSFERS', {}, things as never), 1).map((row) => [
    row.Processor,
    row['Places of the data abroad'],
  ]);
}

describe('Processors abroad without a recorded transfer', () => {
  it('are only those whose engaging company is under a law that asks for a ground', () => {
    expect(abroad({ engagedBy: [dublin], locations: ['IE', 'DE', 'EEA'] })).toEqual([]);
    expect(abroad({ engagedBy: [leeds], locations: ['GB'] })).toEqual([]);
    expect(abroad({ engagedBy: [dublin], locations: ['DE', 'US'] })).toEqual([['Host', ['United States']]]);
    expect(abroad({ engagedBy: [leeds], locations: ['IE'] })).toEqual([['Host', ['Ireland']]]);
  });

  it('are engaged by the controllers if nobody else is named', () => {
    expect(abroad({ locations: ['GB'] }, [], [leeds])).toEqual([]);
    expect(abroad({ locations: ['GB'] }, [], [leeds, paris])).toEqual([['Host', ['United Kingdom']]]);
  });

  it('have no transfer of the company that engages them', () => {
    const sent = (exporter?: string) => ({ id: 'transfer-1', importer: host, countries: ['US'], exporter });
    const engaged = { engagedBy: [dublin], locations: ['US'] };
    expect(abroad(engaged, [sent(dublin)])).toEqual([]);
    expect(abroad(engaged, [sent()])).toEqual([]);
    expect(abroad(engaged, [sent(leeds)])).toHaveLength(1);
  });
});

describe('The register of transfers', () => {
  it('names as a gap each law under which a transfer states no ground', () => {
    expect(made('TRANSFERS').gaps).toEqual([]);
    const [transfer] = THINGS.transfer!;
    const { gaps } = made('TRANSFERS', {}, { ...THINGS, transfer: [{ ...transfer!, grounds: [] }] });
    expect(made('ACTIVITY', {}, { ...THINGS, transfer: [{ ...transfer!, grounds: [] }] }).gaps).toHaveLength(2);
    expect(gaps.map(({ article, message }) => `${article} ${message}`)).toEqual([
      '44 The transfer "Abroad" states no ground under the law of the European Union and European Economic Area. State on which one it relies.',
      '44A The transfer "Abroad" states no ground under the law of the United Kingdom. State on which one it relies.',
    ]);
  });
});
