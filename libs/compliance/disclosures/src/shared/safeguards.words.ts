import { groundCoded, groundsOf } from '#law';
import { textsIn } from '#translations';
import type { WrittenLanguage } from '#vocabulary';

/** Returns the names of the grounds of a law in the languages, by the end of their codes. English ones are those of the law data. */
const groundsIn = <const L extends WrittenLanguage>(law: string, languages: readonly L[]) =>
  textsIn(
    `ground.${law}`,
    languages,
    Object.fromEntries(groundsOf(law).map((code) => [code.slice(law.length + 1), groundCoded(code)!.name])),
  );

/** Names of grounds by their law, in languages of the documents that cite it. */
export const GROUND_NAMES: Readonly<
  Record<string, { readonly [L in WrittenLanguage]?: Readonly<Record<string, string>> }>
> = {
  EU: groundsIn('EU', ['fr', 'de', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans']),
  UK: groundsIn('UK', ['fr', 'de', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans']),
  CH: groundsIn('CH', ['fr', 'de']),
  BR: groundsIn('BR', ['pt']),
  TH: groundsIn('TH', ['th']),
  TR: groundsIn('TR', ['tr']),
  VN: groundsIn('VN', ['vi']),
  CN: groundsIn('CN', ['zh-Hans']),
};

/**
 * Names of instruments that are signed or certified, and the mark of a ground that is not verified. `recipients` is
 * said of a class that is the recipients of a profile.
 */
export const INSTRUMENT_WORDS = textsIn(
  'instrument',
  ['fr', 'de', 'pt', 'th', 'tr', 'vi', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'],
  {
    'instrument.SCC': 'standard contractual clauses',
    'instrument.IDTA': 'International Data Transfer Agreement',
    'instrument.UK_ADDENDUM': 'UK Addendum',
    'instrument.SWISS_ADDENDUM': 'Swiss addendum',
    'instrument.BCR': 'binding corporate rules',
    'instrument.INTRAGROUP_AGREEMENT': 'intra-group agreement',
    'instrument.DPF_CERTIFICATION': 'certification under the Data Privacy Framework',
    'instrument.CONTRACT': 'contract',
    'instrument.CODE_OF_CONDUCT': 'code of conduct',
    'instrument.CERTIFICATION': 'certification',
    'instrument.OTHER': 'another instrument',
    'instrument.module': 'module {modules}',
    'instrument.modules': 'modules {modules}',
    'instrument.signedOn': 'signed on {date}',
    'instrument.unverified': '{ground} (not verified)',
    'instrument.recipients': 'the recipients that this record names',
  },
);
