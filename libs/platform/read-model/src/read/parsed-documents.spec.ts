import { ParsedDocuments } from './parsed-documents.js';

const NOW = { generation: 0, forgotten: 0n };

const row = (id: string, body: object, recorded = 1n) => ({
  id,
  view: 0n,
  from: '2024-01-01',
  recorded,
  body: JSON.stringify(body),
});

describe('Parsed documents', () => {
  let documents: ParsedDocuments;

  beforeEach(() => {
    documents = new ParsedDocuments((kind) => kind !== 'contact');
  });

  /** Reads the row so often, and returns how many of the states are the same object as the last one. */
  const same = (kind: string, one: ReturnType<typeof row>, times: number) => {
    const states = Array.from({ length: times }, () => documents.of(kind, one, NOW));
    return states.filter((state) => state === states.at(-1)).length;
  };

  it('are kept from their second use on', () => {
    expect(same('party', row('party-1', { name: 'Acme' }), 4)).toBe(3);
  });

  it('are found by the thing and the start of its rectangle', () => {
    const before = row('party-1', { name: 'Acme' });
    const after = row('party-1', { name: 'Acme Limited' }, 2n);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(documents.of('party', before, NOW)).toEqual({ name: 'Acme' });
      expect(documents.of('party', after, NOW)).toEqual({ name: 'Acme Limited' });
    }
  });

  it('are of the generation in which they were read: the next one can tell the same start of a rectangle otherwise', () => {
    const [before, after] = [row('party-1', { name: 'Acme' }), row('party-1', { name: 'Acme', group: false })];
    expect(same('party', before, 3)).toBe(2);
    expect(documents.of('party', after, { ...NOW, generation: 1 })).toEqual({ name: 'Acme', group: false });
    expect(documents.of('party', before, NOW)).toEqual({ name: 'Acme' });
  });

  it('are never kept of a kind with personal data', () => {
    expect(same('contact', row('contact-1', { email: 'anna@acme.example' }), 4)).toBe(1);
  });

  it('are dropped when they take too much, those first that were not used for longest', () => {
    const large = (id: string) => row(id, { text: 'x'.repeat(1_500_000) });
    for (const id of ['a', 'a', 'b', 'b', 'a', 'c', 'c']) documents.of('party', large(id), NOW); // c takes the place of b

    const isKept = (id: string) => same('party', large(id), 2) === 2;
    expect(['a', 'c', 'b'].map(isKept)).toEqual([true, true, false]);
  });
});
