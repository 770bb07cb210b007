import type { RecordedEvent } from '#ledger';
import { ACCESS } from './grant.decider.js';
import type { Grant } from './grant.events.js';
import { holding, madeForThemselves } from './holding.js';

const TODAY = '2026-03-01';
const grant = (id: string, account: string, more: Partial<Grant> = {}): Grant => ({
  ...{ id, account, role: 'ADMINISTRATOR', jurisdictions: [], activities: [] },
  ...more,
});
const key = (id: string, more: Partial<Grant> = {}) => grant(id, id, { keyHash: 'f00', ...more });
const ADA = 'account-ada';

let position = 0n;
const given = (by: string, data: Grant): RecordedEvent => {
  position += 1n;
  const metadata = { commandId: '', actor: by, effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
  return {
    type: 'AccessGiven',
    data,
    id: String(position),
    position,
    revision: position,
    stream: ACCESS,
    recordedAt: '',
    metadata,
  };
};
const first = given('anonymous', key('grant-of-operator'));
const ada = given('grant-of-operator', grant('grant-ada', ADA));

/** Returns the ids of the grants that hold, if those named have ended. */
function left(events: readonly RecordedEvent[], ended: readonly string[] = [], on = TODAY): string[] {
  const grants = events.map(({ data }) => data as Grant).filter(({ id }) => !ended.includes(id));
  return holding(grants, on, madeForThemselves(events)).map(({ id }) => id);
}

describe('What a person has made for herself', () => {
  const made = [
    given(ADA, key('grant-key')),
    given(ADA, key('grant-pipeline', { role: 'EDITOR' })),
    given('grant-key', key('grant-second', { role: 'VIEWER' })),
    given(ADA, grant('grant-self', ADA)),
    given('grant-second', grant('grant-self-by-key', ADA)),
  ];

  it('holds while somebody else has made her an administrator, and then no longer: keys, keys made with these, and access of her own', () => {
    expect(left([first, ada, ...made])).toHaveLength(7);
    expect(left([first, ada, ...made], ['grant-ada'])).toEqual(['grant-of-operator']);
  });

  it('ends with the last day of her access, and if she has another role now', () => {
    const short = given('grant-of-operator', grant('grant-ada', ADA, { until: '2026-03-31' }));
    expect(left([first, short, ...made], [], '2026-04-01')).toEqual(['grant-of-operator']);
    const editor = given('grant-directory', grant('grant-editor', ADA, { role: 'EDITOR', user: 'user-ada' }));
    expect(left([first, ada, ...made, editor], ['grant-ada'])).toEqual(['grant-of-operator', 'grant-editor']);
  });

  it('holds again when she is an administrator again', () => {
    const again = given('grant-directory', grant('grant-again', ADA, { user: 'user-ada' }));
    expect(left([first, ada, ...made, again], ['grant-ada'])).toHaveLength(7);
  });
});

describe('Nobody’s right is needed for', () => {
  it('what one person gave another, and what was made on the machine or with a key of it', () => {
    const bo = given(ADA, grant('grant-bo', 'account-bo'));
    const colleague = given('grant-of-operator', key('grant-of-colleague'));
    expect(left([first, ada, bo, colleague], ['grant-ada', 'grant-of-operator'])).toEqual([
      'grant-bo',
      'grant-of-colleague',
    ]);
  });

  it('the key of the directory, and what the directory gives with it, also to her who made it', () => {
    const directory = given(ADA, key('grant-directory', { role: 'PROVISIONER' }));
    const viewer = given('grant-directory', grant('grant-viewer', ADA, { role: 'VIEWER', user: 'user-ada' }));
    expect(left([first, ada, directory, viewer], ['grant-ada'])).toEqual([
      'grant-of-operator',
      'grant-directory',
      'grant-viewer',
    ]);
  });

  it('a key of somebody whom a claim of a token made an administrator: nobody here knows until when', () => {
    expect(left([first, given('account-by-claim', key('grant-key'))])).toEqual(['grant-of-operator', 'grant-key']);
  });
});
