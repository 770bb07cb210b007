import type { RecordedEvent } from '#ledger';
import { foldsOf } from './folds.js';
import { SLICES } from './slices.js';

const SEALED = { sealed: 'AAECAwQFBgcICQoLDA0ODw==' };

function event(revision: number, type: string, data: object): RecordedEvent {
  const metadata = { commandId: 'c', actor: 'a', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 };
  return {
    id: `event-${revision}`,
    stream: 'contact-1',
    revision: BigInt(revision),
    position: BigInt(revision + 1),
    type,
    data,
    metadata,
    recordedAt: '2024-01-01T00:00:00.000Z',
  };
}

describe('The fold of a contact under a checkpoint', () => {
  const registered = event(0, 'ContactRegistered', { department: 'Privacy', name: SEALED, email: SEALED });
  const changed = event(1, 'ContactDetailsChanged', { department: 'Data protection', name: SEALED });
  const forgotten = event(2, 'PersonErased', {});
  const folds = foldsOf(SLICES.projections());

  it('has no personal data, sealed or not, so that none can be kept with it', async () => {
    const { present, rest } = await folds.begin('contact-1').rowsAfter([registered, changed]);
    expect(present).toEqual([expect.stringContaining('"department":"Data protection"')]);
    for (const line of [...present, ...rest]) expect(line).not.toMatch(/sealed|AAEC|email/);
  });

  it('is the same when it goes on once the person is forgotten as when it begins after that', async () => {
    const fold = folds.begin('contact-1');
    const before = await fold.rowsAfter([registered, changed]);
    const after = await fold.rowsAfter([registered, changed, forgotten]);
    expect(after).toEqual(await folds.begin('contact-1').rowsAfter([registered, changed, forgotten]));
    expect(after.present).toEqual(before.present);
  });
});
