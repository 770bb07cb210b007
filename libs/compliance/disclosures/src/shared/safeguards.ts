import { type GroundRow, reliedOn } from '#findings';
import { isVerified, type LawOn } from '#law';
import { formsIn } from '#say';
import type { Transfer } from '#snapshot';
import { articleIn } from './articles.js';
import { GROUND_NAMES, type INSTRUMENT_WORDS } from './safeguards.words.js';
import type { Language, Say } from './words.js';

/** The key of a phrase about instruments and grounds. */
export type InstrumentKey = keyof (typeof INSTRUMENT_WORDS)['en'];

/**
 * Returns the grounds of the transfer under the law, each with name, article and instrument; undefined if it states
 * none.
 *
 * Names of grounds are translated, and marked if the law data on them are not verified. Conditions are shown as
 * entered.
 */
export function safeguardOf(
  transfer: Transfer,
  code: string,
  law: LawOn,
  say: Say<InstrumentKey>,
  language: Language,
): string | undefined {
  const grounds = reliedOn(transfer, code, law.date).map((row) => groundInWords(row, law, say, language));
  return grounds.length > 0 ? [...new Set(grounds)].join('; ') : undefined;
}

function groundInWords(row: GroundRow, law: LawOn, say: Say<InstrumentKey>, language: Language): string {
  const ground = law.groundEver(row.code);
  const [ofLaw = '', end = ''] = row.code.split('.');
  const name = GROUND_NAMES[ofLaw]?.[language]?.[end] ?? ground?.name;
  const named = `${name} (${articleIn(language, ground?.article ?? '')})`;
  const { instrument, condition } = row;
  const parts = [
    ground ? (isVerified(ground) ? named : say('instrument.unverified', { ground: named })) : row.code,
    ...(instrument
      ? [
          ...(saysKind(row) ? [] : [say(`instrument.${instrument.kind}`)]),
          ...(instrument.version === undefined ? [] : [instrument.version]),
          ...(instrument.modules.length > 0 ? [modulesOf(instrument.modules, say)] : []),
          ...(instrument.signedOn
            ? [say('instrument.signedOn', { date: formsIn(language).date(instrument.signedOn) })]
            : []),
        ]
      : []),
    ...(condition === undefined ? [] : [condition]),
  ];
  return parts.join(', ');
}

function modulesOf(modules: readonly number[], say: Say<InstrumentKey>): string {
  return say(modules.length === 1 ? 'instrument.module' : 'instrument.modules', { modules: modules.join(', ') });
}

/** Grounds whose name says the kind of the instrument, by the end of their codes. */
const NAMED_BY: Readonly<Record<string, string>> = {
  SCC: 'SCC',
  BCR: 'BCR',
  IDTA: 'IDTA',
  ADDENDUM: 'UK_ADDENDUM',
  COC: 'CODE_OF_CONDUCT',
  CERT: 'CERTIFICATION',
};

function saysKind({ code, instrument }: GroundRow): boolean {
  return instrument !== undefined && NAMED_BY[code.split('.')[1]!] === instrument.kind;
}
