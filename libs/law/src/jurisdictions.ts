import { EEA, stateOf } from './countries.js';
import type { Ground, Jurisdiction, OfLaw } from './jurisdiction.js';
import { AE } from './jurisdictions/ae.js';
import { AR } from './jurisdictions/ar.js';
import { BR } from './jurisdictions/br.js';
import { CA } from './jurisdictions/ca.js';
import { CH } from './jurisdictions/ch.js';
import { CO } from './jurisdictions/co.js';
import { EG } from './jurisdictions/eg.js';
import { EU } from './jurisdictions/eu.js';
import { ID } from './jurisdictions/id.js';
import { IN } from './jurisdictions/in.js';
import { JP } from './jurisdictions/jp.js';
import { KR } from './jurisdictions/kr.js';
import { MY } from './jurisdictions/my.js';
import { NG } from './jurisdictions/ng.js';
import { PH } from './jurisdictions/ph.js';
import { PK } from './jurisdictions/pk.js';
import { SA } from './jurisdictions/sa.js';
import { SG } from './jurisdictions/sg.js';
import { TH } from './jurisdictions/th.js';
import { UK } from './jurisdictions/uk.js';
import { US_CA } from './jurisdictions/us-ca.js';
import { ZA } from './jurisdictions/za.js';

/** The jurisdictions whose law is known, in the order in which they are shown. */
export const JURISDICTIONS: readonly Jurisdiction[] = [
  EU,
  UK,
  CH,
  AR,
  BR,
  CA,
  CO,
  EG,
  IN,
  ID,
  JP,
  KR,
  MY,
  NG,
  PK,
  PH,
  SA,
  SG,
  ZA,
  TH,
  AE,
  US_CA,
];

const CODES = JURISDICTIONS.map(({ code }) => code);

/** Every ground for a transfer that some law knew at some time, by its code. */
const GROUNDS: ReadonlyMap<string, OfLaw<Ground>> = new Map(
  JURISDICTIONS.flatMap(({ code, grounds }) => grounds.map((ground) => [ground.code, { ...ground, law: code }])),
);

/**
 * The jurisdiction whose law holds in the one with the code: its own, the EU's for the EEA's states, a country's for its
 * parts (Quebec: Canada). Undefined where no law of it is known here.
 */
export function lawOf(code: string): string | undefined {
  if (code === 'GB') return 'UK';
  if (CODES.includes(code)) return code;
  if (EEA.includes(stateOf(code))) return 'EU';
  const country = code.split('-')[0]!;
  return country !== code ? lawOf(country) : undefined;
}

/** Codes of the jurisdictions whose law is known. */
export function knownLaws(): readonly string[] {
  return CODES;
}

/** Codes of the grounds that the law knew at some time. */
export function groundsOf(law: string): string[] {
  const code = lawOf(law);
  return [
    ...new Set(JURISDICTIONS.find((jurisdiction) => jurisdiction.code === code)?.grounds.map((ground) => ground.code)),
  ];
}

/** The ground with the code, whenever it existed. */
export function groundCoded(code: string): OfLaw<Ground> | undefined {
  return GROUNDS.get(code);
}
