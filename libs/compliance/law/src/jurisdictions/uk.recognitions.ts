import { EEA } from '../countries.js';
import { known, read } from '../evidence.js';
import type { Recognition } from '../recognition.js';

/** Recognitions of the EU on 31 December 2020, which were carried over. */
const carriedOver = {
  ground: 'UK.REG',
  act: 'DPA 2018 Sch 21',
  from: '2021-01-01',
  article: 'DPA 2018 Sch 21 para 5',
  evidence: known('S18', 'S19', 'K'),
} as const;

/**
 * First day of Art 45A, which replaced Art 45 by the Data (Use and Access) Act 2025. Earlier approvals remain valid.
 */
const DUAA = '2026-02-05';

/** Returns regulations made before that day. The name is only in the entry that still applies. */
function byRegulations({ name, ...approved }: Omit<Recognition, 'ground' | 'article'>): Recognition[] {
  const each = { ...approved, ground: 'UK.REG' };
  return [
    { ...each, to: DUAA, ended: 'it counts as made under Art 45A since', article: '45; DPA 2018 s17A' },
    { ...each, ...(name && { name }), from: DUAA, article: '45A' },
  ];
}

/**
 * The recognitions of the United Kingdom. Brazil is not among them: the EU's decision on Brazil does not apply in the
 * UK.
 */
export const UK_RECOGNITIONS: readonly Recognition[] = [
  {
    ...carriedOver,
    countries: [...EEA, 'GI'],
    note: 'With the institutions of the EU and the EEA.',
  },
  { ...carriedOver, countries: ['CH', 'AR', 'GG', 'IM', 'JE', 'FO', 'AD', 'UY', 'NZ'] },
  {
    ...carriedOver,
    countries: ['IL'],
    scope: { words: 'automated transfers, and manual ones that are processed further by automated means in Israel' },
    evidence: read('S18', 'CHECKED'),
  },
  {
    ...carriedOver,
    countries: ['CA'],
    scope: { words: 'recipients that are subject to PIPEDA, the Canadian federal law', stated: 'PIPEDA' },
  },
  {
    ...carriedOver,
    countries: ['JP'],
    scope: { words: 'private-sector organisations under the APPI' },
  },
  ...byRegulations({
    countries: ['KR'],
    act: 'SI 2022/1213',
    from: '2022-12-19',
    scope: { words: 'recipients under the PIPA, personal credit information included' },
    evidence: read('S18', 'CHECKED'),
  }),
  ...byRegulations({
    countries: ['US'],
    act: 'SI 2023/1028',
    name: 'UK-US data bridge',
    from: '2023-10-12',
    scope: {
      words:
        'organisations in the United States certified to the Data Privacy Framework with its UK Extension; sensitive data must be marked as such for the recipient',
      certificate: 'DPF_CERTIFICATION',
      stated: 'UK Extension',
    },
    evidence: read('S18', 'S19', 'CHECKED'),
    note: 'Regulations after it: not verified.',
  }),
];
