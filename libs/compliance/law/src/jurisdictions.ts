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

/** The jurisdictions of the law data, in the order of display. */
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

/** Every ground for transfers that some law has had at some time, by its code. */
const GROUNDS: ReadonlyMap<string, OfLaw<Ground>> = new Map(
  JURISDICTIONS.flatMap(({ code, grounds }) => grounds.map((ground) => [ground.code, { ...ground, law: code }])),
);

/**
 * Returns the code of the law that applies in the jurisdiction; undefined if the law data have none.
 *
 * It is the jurisdiction's own law. For states of the EEA it is the EU's law, for a part of a country the country's
 * (Quebec: Canada).
 */
export function lawOf(code: string): string | undefined {
  if (code === 'GB') return 'UK';
  if (CODES.includes(code)) return code;
  if (EEA.includes(stateOf(code))) return 'EU';
  const country = code.split('-')[0]!;
  return country !== code ? lawOf(country) : undefined;
}

/** Returns the codes of all jurisdictions in the law data. */
export function knownLaws(): readonly string[] {
  return CODES;
}

/** Returns the codes of all grounds that the law has had at some time. */
export function groundsOf(law: string): string[] {
  const code = lawOf(law);
  return [
    ...new Set(JURISDICTIONS.find((jurisdiction) => jurisdiction.code === code)?.grounds.map((ground) => ground.code)),
  ];
}

/** Returns the ground with the code, regardless of the date; undefined for an unknown code. */
export function groundCoded(code: string): OfLaw<Ground> | undefined {
  return GROUNDS.get(code);
}
