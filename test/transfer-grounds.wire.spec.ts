import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';
import { replayedExample } from './story.js';

// What a caller sees is decided by stores, grants and approvals together: no pure spec has these.

const TODAY = '2026-11-26T09:00:00Z';
/** Around the dates on which recognitions, clauses and laws began or ended. */
const DATES = [
  ...['2019-06-01', '2020-07-15', '2020-08-01', '2021-01-01', '2021-07-01', '2022-09-01'],
  ...['2022-12-28', '2023-07-11', '2023-10-12', '2024-09-15', '2026-02-06', '2026-11-26'],
];
const LAWS = ['EU', 'UK', 'CH', 'KR', 'JP', 'BR', 'ZA', 'US-CA', 'TH', 'IN', 'AE', 'SG', 'AR', 'CA', 'CO', 'MY', 'NG'];

const JUDGED = `query ($on: Date) {
  transfers(at: { on: $on }, first: 200) {
    nodes {
      id countries exporter { id } suspension { since } groundClass
      grounds {
        key code since until condition recognitionLostOn instrument { kind version signedOn expiresOn }
        groundState groundClass recognitionFellOn recognition { act }
      }
    }
  }
}`;

interface Judged {
  readonly id: string;
  readonly groundClass: string;
  readonly grounds: readonly { readonly groundState: string; readonly groundClass: string }[];
}

/** Returns what a transfer states, without what the law says of it. */
const statedIn = ({ grounds, ...transfer }: Judged) =>
  JSON.stringify({
    ...transfer,
    groundClass: undefined,
    grounds: grounds.map((ground) => ({ ...ground, groundState: undefined, groundClass: undefined })),
  });

/** Compares what the organisation and a regulator see, and returns the classes and states that occurred. */
async function compared(register: ServedRegister) {
  const key = await register.key({ role: 'REGULATOR', jurisdictions: LAWS, until: '2027-03-31' });
  const kinds = new Set<string>();
  let count = 0;
  for (const on of DATES) {
    const own: Judged[] = (await register.get(JUDGED, { on })).transfers.nodes;
    const { data, errors } = await register.ask(JUDGED, { on }, key);
    expect(errors).toBeUndefined();
    for (const shown of data.transfers.nodes as Judged[]) {
      const same = own.find(({ id }) => id === shown.id);
      if (!same || statedIn(same) !== statedIn(shown)) continue; // something newer is not approved yet
      expect({ on, ...shown }).toEqual({ on, ...same });
      count += 1;
      for (const kind of [same.groundClass, ...same.grounds.map(({ groundState }) => groundState)]) kinds.add(kind);
    }
  }
  return { count, kinds: [...kinds].sort() };
}

describe('A regulator sees the same of the grounds of a transfer as the organisation', () => {
  it('in the story of Tallowby', async () => {
    const { register } = await replayedExample('tallowby', TODAY);
    try {
      const { count, kinds } = await compared(register);
      expect(count).toBeGreaterThan(600); // of 623: two have a change that waits for its approval
      expect(kinds).toEqual([
        ...['CLAUSES', 'CONSENT', 'ENDED', 'FELL', 'INCOMPLETE', 'INSTRUMENT_ENDED', 'IN_FORCE', 'NONE', 'NOT_JUDGED'],
        ...['RECOGNITION', 'RULE', 'SUSPENDED', 'UNSTATED'],
      ]);
    } finally {
      await register.destroy();
    }
  });

  it('in the example of a notice, once its transfers are approved', async () => {
    const register = await ServedRegister.start({ clock: new SetClock(new Date(TODAY)) });
    try {
      await register.apply(EXAMPLE, { effectiveOn: '2019-01-01' });
      const { transfers } = await register.get('{ transfers(first: 200) { nodes { id } } }');
      for (const { id } of transfers.nodes) {
        await register.get(`mutation { submitForReview(of: "${id}") { id } }`);
        await register.get(`mutation { approve(of: "${id}") { id } }`);
      }
      await register.lock();
      const { count, kinds } = await compared(register);
      expect(count).toBe(DATES.length * transfers.nodes.length);
      expect(kinds).toEqual(['CLAUSES', 'IN_FORCE', 'NONE', 'NOT_OF_LAW']);
    } finally {
      await register.destroy();
    }
  });
});
