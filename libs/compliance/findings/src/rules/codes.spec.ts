import { groundsOf, knownLaws } from '#law';
import { RULES } from '../rules.js';
import { findings } from '../testing.js';

// People read names: codes are for programs.

const CODE = /\b[A-Z]{2}(?:-[A-Z]{2})?\.[A-Z0-9_]+|\b[A-Z]+_[A-Z_]+\b/;
const COUNTRY: Readonly<Record<string, string>> = { EU: 'DE', UK: 'GB', US: 'US' };
const KINDS = ['ENTRUSTMENT', 'PROVISION', 'STORAGE', 'ACCESS', 'JOINT_USE'] as const;

describe.each(knownLaws().map((law) => [law, groundsOf(law)] as const))('What findings say in %s', (law, all) => {
  const country = COUNTRY[law] ?? law.slice(0, 2);
  const grounds = [undefined, ...all];
  const transfer = (code: string | undefined, i: number) => ({
    ...{
      id: `transfer-${i}`,
      key: `t${i}`,
      name: `Transfer ${i}`,
      kind: KINDS[i % KINDS.length]!,
      frequency: 'daily',
    },
    ...{ exporter: 'party-1', importer: 'party-2', countries: i % 3 === 0 ? [] : ['US'], jurisdictions: [law] },
    grounds: code ? [{ key: 'g', law, code, instrument: i % 2 ? undefined : { kind: 'SCC', modules: [] } }] : [],
  });
  const things = {
    party: [
      { id: 'party-1', name: 'The company', country, group: true, kind: 'PUBLIC_AUTHORITY' },
      { id: 'party-2', name: 'The recipient', country: 'US' },
    ],
    processingActivity: [
      {
        ...{ id: 'processingActivity-1', title: 'News', role: 'CONTROLLER', controllers: ['party-1'] },
        purposes: [{ key: 'n', description: 'News', dataCategories: [], dataSubjects: [], legalBases: [] }],
      },
    ],
    transfer: [...grounds, ...grounds].map(transfer),
    jurisdictionProfile: [{ id: `jurisdictionProfile-${law}`, code: law }],
  } as never;

  it.each(['2019-06-01', '2023-03-01', '2026-11-26'])('on %s has no code', (on) => {
    const said = findings(RULES, on, things).map(({ rule, message }) => `${rule}: ${String(message)}`);
    expect(said.filter((text) => CODE.test(text.slice(text.indexOf(': '))))).toEqual([]);
  });
});
