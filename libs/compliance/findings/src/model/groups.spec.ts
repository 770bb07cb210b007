import fc from 'fast-check';
import { RULES } from '../rules.js';
import { findings } from '../testing.js';
import { alike } from './alike.js';
import { DUTIES, fieldOf } from './duties.js';
import { countsBy, type Groupable, grouped, valuesAmong } from './groups.js';
import { Severity } from './rule.js';

const acme = { id: 'party-acme', name: 'Acme', country: 'FR', group: true, email: 'a@example.org' };
const british = { ...acme, id: 'party-british', name: 'British', country: 'GB' };
const transfer = (id: string) => ({
  id,
  kind: 'PROVISION' as const,
  exporter: acme.id,
  importer: 'party-us',
  jurisdictions: ['EU', 'UK', 'ZA'],
});

const finding = fc.record({
  group: fc.constantFrom('RECORD:purposes', 'RECORD:recipients', 'BASIS.UNKNOWN:purposes', 'OFFICER:contacts'),
  rule: fc.constantFrom('EU.A', 'UK.A', 'KR.B'),
  law: fc.constantFrom('EU', 'UK', 'KR'),
  severity: fc.constantFrom(...Object.values(Severity)),
  isOwnLaw: fc.boolean(),
  subject: fc.record({ id: fc.constantFrom('a', 'b', 'c') }),
}) satisfies fc.Arbitrary<Groupable>;

/** Returns the findings as if none said the same as another. */
const apart = <F>(all: readonly F[]) => all.map((finding) => [finding]);

describe('Findings as things to do', () => {
  it('are one row for the same duty under several laws and in several things', () => {
    const found = findings(RULES, '2026-11-25', {
      party: [acme, british],
      transfer: [transfer('transfer-1'), transfer('transfer-2')],
    });
    const countries = grouped(alike(found)).find(({ id }) => id === 'TRANSFER.COUNTRY:countries');

    expect(countries).toMatchObject({
      duty: 'TRANSFER.COUNTRY',
      field: 'countries',
      severity: 'ERROR',
      isOwnLaw: true,
      laws: ['EU', 'UK', 'ZA'],
      rules: ['EU.TRANSFER.COUNTRY', 'UK.TRANSFER.COUNTRY', 'ZA.TRANSFER.COUNTRY'],
      things: 2,
    });
    expect(countries?.findings.map(({ length }) => length)).toEqual([3, 3]); // the same words under three laws
  });

  it('are two rows for two fields, and for two statements of a profile', () => {
    expect(fieldOf('retention.usage-data.trigger')).toBe('retention');
    expect(fieldOf('statements.consent')).toBe('statements.consent');
    expect(fieldOf('filings')).toBe('filings');
  });

  it('come under own laws first, then errors, then what concerns the most things', () => {
    const at = (group: string, more: object) => ({
      group,
      rule: group,
      law: 'EU',
      severity: 'NOTICE' as const,
      isOwnLaw: true,
      subject: { id: 'a' },
      ...more,
    });
    const all = [
      at('A:x', { isOwnLaw: false, severity: 'ERROR' }),
      at('B:x', {}),
      at('C:x', { severity: 'WARNING' }),
      at('D:x', { severity: 'ERROR' }),
      at('E:x', { severity: 'ERROR' }),
      at('E:x', { severity: 'NOTICE', subject: { id: 'b' } }),
    ];
    expect(grouped(apart(all)).map(({ id }) => id)).toEqual(['E:x', 'D:x', 'C:x', 'B:x', 'A:x']);
  });

  it('are each in exactly one row, whatever their number, and the rows depend on no order', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.infiniteStream(fc.nat()), (all, random) => {
        const rows = grouped(apart(all));
        expect(rows.flatMap(({ findings }) => findings)).toHaveLength(all.length);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { id, findings } of rows) expect(findings.every(([finding]) => finding!.group === id)).toBe(true);
        const shuffled = all
          .map((entry) => ({ entry, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const heads = (given: typeof rows) => given.map(({ findings: _, ...head }) => head);
        expect(heads(grouped(apart(shuffled)))).toEqual(heads(rows));
      }),
    );
  });

  it('are counted by a value, the largest count first', () => {
    const all = [{ law: 'UK' }, { law: 'EU' }, { law: 'UK' }, { law: 'AR' }];
    expect(countsBy(all, ({ law }) => [law])).toEqual([
      { value: 'UK', count: 2 },
      { value: 'AR', count: 1 },
      { value: 'EU', count: 1 },
    ]);
  });
});

describe('Findings of several laws that say the same', () => {
  const { ERROR, WARNING } = Severity;
  const found = [
    { law: 'EU', severity: ERROR },
    { law: 'UK', severity: WARNING },
    { law: 'EU', severity: WARNING },
  ];
  const laws = (severity?: Severity) => valuesAmong(found, ({ law }) => law, severity);

  it('count once under each law, and under a severity where it is that of the law', () => {
    expect(laws()).toEqual(['EU', 'UK']);
    expect(laws(ERROR)).toEqual(['EU']);
    expect(laws(WARNING)).toEqual(['UK']);
  });
});

describe('A duty', () => {
  it('is named in the table only for rules that there are, each once', () => {
    const names = new Set(RULES.map(({ id, law }) => id.slice(law.length + 1)));
    const listed = Object.values(DUTIES).flat();
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is declared by every rule', () => {
    expect(RULES.filter(({ duty }) => !duty || duty.includes(':')).map(({ id }) => id)).toEqual([]);
  });
});

describe('An error', () => {
  it('is one however poorly the law is known, and says so', () => {
    const things = { jurisdictionProfile: [{ id: 'jurisdictionProfile-EG', code: 'EG' }] };
    const [licence] = findings(RULES, '2026-11-25', things).filter(({ rule }) => rule === 'EG.LICENCE');
    expect(licence).toMatchObject({ severity: 'ERROR', howKnown: 'UNCONFIRMED' });
  });

  it('is not what is owed only to those who ask', () => {
    const ofRequest = RULES.filter(({ id }) => id === 'JP.EQUIVALENT_ACTION.ITEMS');
    expect(ofRequest.map(({ severity }) => severity)).toEqual(['NOTICE']);
  });
});
