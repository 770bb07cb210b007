import { EEA } from '../countries.js';
import type { Recognition } from '../recognition.js';

/** What the EU recognised on 31 December 2020 was carried over. */
const carriedOver = {
  ground: 'UK.REG',
  act: 'DPA 2018 Sch 21',
  from: '2021-01-01',
  article: 'DPA 2018 Sch 21 para 5',
  evidence: ['S18', 'S19', 'K'],
} as const;

/** The Data (Use and Access) Act 2025 put Art 45A in the place of Art 45: what had been approved stays so. */
const DUAA = '2026-02-05';

/** Regulations of before that day: what goes by a name has it in the entry that still holds. */
function byRegulations({ name, ...approved }: Omit<Recognition, 'ground' | 'article'>): Recognition[] {
  const each = { ...approved, ground: 'UK.REG' };
  return [
    { ...each, to: DUAA, ended: 'it counts as made under Art 45A since', article: '45; DPA 2018 s17A' },
    { ...each, ...(name && { name }), from: DUAA, article: '45A' },
  ];
}

/** What the United Kingdom recognises. Brazil is not on the list: the EU's decision on it says nothing for the UK. */
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
    evidence: ['S18', 'CHECKED'],
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
    evidence: ['S18', 'CHECKED'],
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
    evidence: ['S18', 'S19', 'CHECKED'],
    note: 'Regulations after it: not verified.',
  }),
];
