import { type GroundRow, reliedOn } from '#findings';
import { isVerified, type LawOn } from '#law';
import type { Transfer } from '#snapshot';
import { GROUND_NAMES, type INSTRUMENT_WORDS } from './safeguards.words.js';
import type { Language, Say } from './words.js';

export type InstrumentKey = keyof (typeof INSTRUMENT_WORDS)['en'];

/**
 * On what the transfer relies under the law, each ground by its name, article and instrument; undefined where it states none.
 * The name of a ground is the law's and translated, and marked where what the law says of it is not verified; conditions stand as they were entered.
 */
export function safeguardOf(
  transfer: Transfer,
  code: string,
  law: LawOn,
  say: Say<InstrumentKey>,
  language: Language,
): string | undefined {
  const grounds = reliedOn(transfer, code, law.date).map((row) => groundInWords(row, law, say, language));
  return grounds.length > 0 ? grounds.join('; ') : undefined;
}

function groundInWords(row: GroundRow, law: LawOn, say: Say<InstrumentKey>, language: Language): string {
  const ground = law.groundEver(row.code);
  const name = (language === 'fr' || language === 'de' ? GROUND_NAMES[language][row.code] : undefined) ?? ground?.name;
  const named = `${name} (${ground?.article})`;
  const { instrument, condition } = row;
  const parts = [
    ground ? (isVerified(ground) ? named : say('instrument.unverified', { ground: named })) : row.code,
    ...(instrument
      ? [
          [say(`instrument.${instrument.kind}`), instrument.version].filter((part) => part !== undefined).join(' '),
          ...(instrument.modules.length > 0
            ? [say('instrument.modules', { modules: instrument.modules.join(', ') })]
            : []),
          ...(instrument.signedOn ? [say('instrument.signedOn', { date: instrument.signedOn })] : []),
        ]
      : []),
    ...(condition === undefined ? [] : [condition]),
  ];
  return parts.join(', ');
}
