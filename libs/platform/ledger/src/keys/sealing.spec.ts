import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { NewEvent, RecordedEvent } from '../event.js';
import { sizeOf } from '../store/append-size.js';
import { ERASED, KeyMissing, KeyStore } from './key-store.js';
import { asLargeAsSealed, open, openTogether, seal, sealTogether } from './sealing.js';

/** Keys in memory. Keys can be removed. */
class Keys extends KeyStore {
  readonly kept = new Map<string, Buffer | typeof ERASED>();
  async forSealing(subject: string) {
    const key = this.kept.get(subject) ?? randomBytes(32);
    this.kept.set(subject, key);
    return key;
  }
  async forOpening(subject: string) {
    const key = this.kept.get(subject);
    if (!key) throw new KeyMissing(subject);
    return key;
  }
  async has(subject: string) {
    return this.kept.has(subject);
  }
  async isErased(subject: string) {
    return this.kept.get(subject) === ERASED;
  }
  async erase(subject: string) {
    this.kept.set(subject, ERASED);
  }
  async erasures() {
    return [];
  }
  async remember() {}
  async rememberAnew() {}
  async close() {}
}

const STREAM = 'contact-1';
const PERSONAL = ['name', 'email', 'phone'];
const event: NewEvent = {
  id: '6f1c7a52-0000-4000-8000-000000000001',
  type: 'ContactRegistered',
  data: { department: 'Privacy', name: 'Ada Example', email: 'ada@example.org' },
  metadata: { commandId: 'c', actor: 'a', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 },
};
const recorded = (sealed: NewEvent, over: Partial<RecordedEvent> = {}): RecordedEvent => ({
  ...sealed,
  stream: STREAM,
  revision: 0n,
  position: 1n,
  recordedAt: '2024-01-01T00:00:00.000Z',
  ...over,
});
type Data = Record<string, { sealed: string }>;

let keys: Keys;
let sealed: NewEvent;
beforeEach(async () => {
  keys = new Keys();
  sealed = await seal(keys, STREAM, event, PERSONAL);
});

describe('The size of a sealed event', () => {
  it('is known before it is sealed, whatever its fields hold', async () => {
    const field = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.jsonValue(), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.record({ name: field, email: field, department: fc.string() }), async (data) => {
        const before = { ...event, data };

        const after = await seal(new Keys(), STREAM, before, PERSONAL);

        expect(sizeOf([asLargeAsSealed(before, PERSONAL)])).toBe(sizeOf([after]));
      }),
    );
  });
});

describe('a sealed event', () => {
  it('shows nothing of its personal fields, and all else', () => {
    // Three letters alone can be in any Base64, by chance. So it is searched for what Base64 cannot have, and then decoded.
    expect(JSON.stringify(sealed)).not.toMatch(/Ada Example|ada@|example\.org/);
    const rest = JSON.stringify(sealed, (key, value) => (key === 'sealed' ? '' : value));
    expect(rest).not.toMatch(/Ada|ada@|example\.org/);
    const { name, email } = sealed.data as Data;
    for (const field of [name!, email!])
      expect(Buffer.from(field.sealed, 'base64').toString('latin1')).not.toMatch(/example/i);
    expect(sealed).toEqual({
      ...event,
      data: {
        department: 'Privacy',
        name: { sealed: expect.any(String) },
        email: { sealed: expect.any(String) },
      },
    });
  });

  it('opens to what it was', async () => {
    expect(await open(keys, recorded(sealed), PERSONAL)).toEqual(recorded(event));
  });

  it('may hold any text, and values that are no text', async () => {
    const data = { name: '개인정보 "처리방침"\n', email: ['a', { b: 1 }], phone: '' };
    const [before] = [{ ...event, data }];
    expect(await open(keys, recorded(await seal(keys, STREAM, before, PERSONAL)), PERSONAL)).toEqual(recorded(before));
  });

  it('is not the same twice', async () => {
    expect((await seal(keys, STREAM, event, PERSONAL)).data).not.toEqual(sealed.data);
  });

  it('leaves the event alone that it was made of', () => {
    expect(event.data).toEqual({ department: 'Privacy', name: 'Ada Example', email: 'ada@example.org' });
  });
});

describe('an event without personal fields', () => {
  it('is neither sealed nor opened, and needs no key', async () => {
    const [plain, none] = [{ ...event, data: { department: 'Privacy', name: undefined } }, new Keys()];
    expect(await seal(none, STREAM, plain, PERSONAL)).toBe(plain);
    const stored = recorded(plain);
    expect(await open(none, stored, PERSONAL)).toBe(stored);
    expect(none.kept.size).toBe(0);
  });
});

describe('a ciphertext', () => {
  it('does not open in another stream, even under the same key', async () => {
    keys.kept.set('contact-2', keys.kept.get(STREAM)!);
    await expect(open(keys, recorded(sealed, { stream: 'contact-2' }), PERSONAL)).rejects.toThrow();
  });

  it('does not open in another event', async () => {
    const id = '6f1c7a52-0000-4000-8000-000000000002';
    await expect(open(keys, recorded(sealed, { id }), PERSONAL)).rejects.toThrow();
  });

  it('does not open in another field', async () => {
    const { name, email } = sealed.data as Data;
    const swapped = { ...sealed, data: { name: email, email: name } };
    await expect(open(keys, recorded(swapped), PERSONAL)).rejects.toThrow();
  });

  it.each([
    ['its first byte', 0],
    ['its tag', 12],
    ['its last byte', -1],
  ])('does not open when %s has been changed', async (_, at) => {
    const bytes = Buffer.from((sealed.data as Data).name!.sealed, 'base64');
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    const changed = { ...sealed, data: { name: { sealed: bytes.toString('base64') } } };
    await expect(open(keys, recorded(changed), PERSONAL)).rejects.toThrow();
  });

  it('does not open under another key', async () => {
    keys.kept.set(STREAM, randomBytes(32));
    await expect(open(keys, recorded(sealed), PERSONAL)).rejects.toThrow();
  });
});

describe('the key of a person', () => {
  it('that was destroyed leaves the event without its personal fields, and says so', async () => {
    keys.kept.set(STREAM, ERASED);
    const opened = await open(keys, recorded(sealed), PERSONAL);
    expect(opened).toEqual(recorded({ ...event, data: { department: 'Privacy', erased: true } }));
    expect(opened.data).not.toHaveProperty('name');
  });

  it('that was destroyed seals nothing more', async () => {
    keys.kept.set(STREAM, ERASED);
    await expect(seal(keys, STREAM, event, PERSONAL)).rejects.toThrow(/contact-1 has been erased/);
    await expect(seal(keys, STREAM, event, PERSONAL)).rejects.toMatchObject({ code: 'ERASED' });
  });

  it('that was destroyed marks what had nothing personal in it, too', async () => {
    const plain = recorded({ ...event, data: { department: 'Privacy' } });
    keys.kept.set(STREAM, ERASED);
    expect((await open(keys, plain, PERSONAL)).data).toEqual({ department: 'Privacy', erased: true });
  });

  it('that is missing is an error, and no erasure', async () => {
    keys.kept.clear();
    await expect(open(keys, recorded(sealed), PERSONAL)).rejects.toThrow(KeyMissing);
  });
});

describe('parts that hold data of several persons', () => {
  const PARTS = [Buffer.from('first'), Buffer.alloc(0), randomBytes(1_000)];
  const PERSONS = ['contact-1', 'contact-2'];

  it('open to what they were, whatever the order in which the persons are named', async () => {
    const sealedParts = await sealTogether(keys, PERSONS, 'whole', PARTS);
    expect(Buffer.concat(sealedParts).includes('first')).toBe(false);
    expect(await openTogether(keys, ['contact-2', 'contact-1', 'contact-2'], 'whole', sealedParts)).toEqual(PARTS);
  });

  it('can be opened from the first one on', async () => {
    const [first] = await sealTogether(keys, PERSONS, 'whole', PARTS);
    expect(await openTogether(keys, PERSONS, 'whole', [first!])).toEqual([PARTS[0]]);
  });

  it.each(PERSONS)('are erased once %s alone is', async (person) => {
    const sealedParts = await sealTogether(keys, PERSONS, 'whole', PARTS);
    await keys.erase(person);
    expect(typeof (await openTogether(keys, PERSONS, 'whole', sealedParts))).toBe('symbol');
    await expect(sealTogether(keys, PERSONS, 'whole', PARTS)).rejects.toMatchObject({ code: 'ERASED' });
  });

  it('do not open with the keys of some of the persons, or with other keys', async () => {
    const sealedParts = await sealTogether(keys, PERSONS, 'whole', PARTS);
    await expect(openTogether(keys, ['contact-1'], 'whole', sealedParts)).rejects.toThrow();
    keys.kept.set('contact-2', randomBytes(32));
    await expect(openTogether(keys, PERSONS, 'whole', sealedParts)).rejects.toThrow();
  });

  it('do not open under another name, or in another order', async () => {
    const sealedParts = await sealTogether(keys, PERSONS, 'whole', PARTS);
    await expect(openTogether(keys, PERSONS, 'other', sealedParts)).rejects.toThrow();
    await expect(openTogether(keys, PERSONS, 'whole', [...sealedParts].reverse())).rejects.toThrow();
  });

  it('are not erased if a key is missing', async () => {
    const sealedParts = await sealTogether(keys, PERSONS, 'whole', PARTS);
    keys.kept.delete('contact-2');
    await expect(openTogether(keys, PERSONS, 'whole', sealedParts)).rejects.toThrow(KeyMissing);
  });
});
