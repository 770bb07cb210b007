import type { Cosignature } from './cosignature.js';
import { parsePolicy, verifyQuorum } from './policy.js';
import { ProofRefused } from './refusal.js';
import { formatKey, SIGNATURE_TYPE } from './signed-note.js';
import { signer } from './testing.js';

const LOG = formatKey(signer('log.example').key);
const keys = Array.from({ length: 6 }, (_, i) => signer(`w${i}.example`, SIGNATURE_TYPE.COSIGNATURE, 10 + i).key);
const [X1, X2, X3, Y1, Y2, Y3] = keys.map(formatKey);

/** The example of the specification (tlog-policy, Example policy), with keys. */
const POLICY = `log ${LOG}

witness X1 ${X1}
witness X2 ${X2}
witness X3 ${X3}
group X-witnesses 2 X1 X2 X3

witness Y1 ${Y1}
witness Y2 ${Y2}
\t# comments and addresses may be there
witness Y3 ${Y3} https://y3.example/
group Y-witnesses any Y1 Y2 Y3

group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;

describe('A policy', () => {
  const accepts = (policy: string, ...signed: number[]) => {
    const parsed = parsePolicy(policy);
    const known = [...parsed.witnesses.values()];
    const cosignatures = signed.flatMap((i): Cosignature[] =>
      known.filter(({ name }) => name === `w${i}.example`).map((key) => ({ key, time: new Date(0) })),
    );
    try {
      verifyQuorum(parsed, cosignatures);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'QUORUM' });
      return false;
    }
  };

  it('of the specification requires two of the first group and one of the second', () => {
    expect(accepts(POLICY, 0, 2, 4)).toBe(true);
    expect(accepts(POLICY, 0, 1, 2, 3, 4, 5)).toBe(true);
    for (const few of [[], [0, 1, 2], [0, 3, 4, 5], [3, 4, 5]]) expect(accepts(POLICY, ...few)).toBe(false);
  });

  it('can require one witness, or none', () => {
    expect(accepts(`witness W ${X1}\nquorum W\n`, 0)).toBe(true);
    expect(accepts(`witness W ${X1}\nquorum W\n`)).toBe(false);
    expect(accepts(`log ${LOG}\nquorum none\n`)).toBe(true);
  });

  it.each([
    ['no quorum', `log ${LOG}\n`],
    ['two quorums', 'quorum none\nquorum none\n'],
    ['an unknown quorum', 'quorum W\n'],
    ['a quorum of a later witness', `quorum W\nwitness W ${X1}\n`],
    ['a log twice', `log ${LOG}\nlog ${formatKey(signer('other.example').key)}\nquorum none\n`],
    ['a witness twice', `witness A ${X1}\nwitness B ${X1}\nquorum none\n`],
    ['a name twice', `witness A ${X1}\nwitness A ${X2}\nquorum none\n`],
    ['the name none', `witness none ${X1}\nquorum none\n`],
    ['the key of a log as that of a witness', `witness A ${LOG}\nquorum none\n`],
    ['the key of a witness as that of a log', `log ${X1}\nquorum none\n`],
    ['a group without members', `group G any\nquorum none\n`],
    ['a member in two groups', `witness A ${X1}\ngroup G any A\ngroup H any A\nquorum none\n`],
    ['a member twice', `witness A ${X1}\ngroup G any A A\nquorum none\n`],
    ['the member none', `group G any none\nquorum none\n`],
    ['a threshold of 0', `witness A ${X1}\ngroup G 0 A\nquorum G\n`],
    ['a threshold above the members', `witness A ${X1}\ngroup G 2 A\nquorum G\n`],
    ['a threshold that is a word', `witness A ${X1}\ngroup G constructor A\nquorum G\n`],
    ['a threshold with a leading zero', `witness A ${X1}\ngroup G 01 A\nquorum G\n`],
    ['another keyword', 'quorums none\n'],
    ['a carriage return', 'quorum none\r\n'],
    ['no last line feed', 'quorum none'],
    ['a quorum of two names', 'quorum none none\n'],
    ['nothing', ''],
  ])('with %s is refused with FORMAT', (_what, policy) => {
    expect(() => parsePolicy(policy)).toThrow(ProofRefused);
    expect(() => parsePolicy(policy)).toThrow(expect.objectContaining({ code: 'FORMAT' }));
  });

  it('that is wrong says in which line', () => {
    expect(() => parsePolicy(`log ${LOG}\n\ngroup G any A\nquorum none\n`)).toThrow(/^Line 3 of the policy: "A"/);
  });
});
