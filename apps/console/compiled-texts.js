import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { englishOf, filesIn, translationsOf } from '../../libs/platform/translations/src/files.ts';
import { englishFor } from '../../libs/platform/translations/src/marks.ts';
import { WHOLE_LANGUAGES } from '../../libs/platform/vocabulary/src/index.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

/** The areas of texts that the frame and the first page use. Those of all other pages are loaded after it. */
const FIRST = ['codes', 'findings', 'frame', 'marks', 'parts', 'today'];
/** Texts of these areas that only other pages use, such as the words of an import, which explain every note. */
const LATER = new RegExp(
  `^findings\\.(?!andMore|moreLaws|goToField)|^frame\\.(?:find[DG]|keys|refused|apiKey|open.*Help|goOn|signInWith|cop)|^codes\\.(?:${[
    ...[
      'Import',
      'Jurisdiction\\.US-',
      'Law(?:List|Section|Bound|Measure|Concern|Term|Turn)\\.',
      'StatementItem',
      'FileProof',
      'BreachWhom',
    ],
    ...[
      'ModelSector',
      'LibraryKind',
      'AssetKind',
      'Report',
      'TranslatedDocument',
      'TranslationRefusal',
      'UnapprovedRecords',
    ],
    ...['ReissueAnswer', 'HowKnown', 'RiskFactor', 'RecordRequired', 'ExcludedData', 'TransferDutyOf', 'MovedOnKind'],
    ...['RequestRight', 'ActivityAssessmentKind', 'GroundKind', 'Ccpa', 'Retention'],
    ...['FindingDuty\\.(?:SCOPE|HEALTH|NOTICE|SALE|SIGNALS|MINORS|SENSITIVE|SUBPROCESSOR|REQUEST|BREACH\\.STATES)'],
    ...['Sensitive', 'AgeGroup', 'Special', 'InstrumentKind', 'OfficerRole', 'Deadline'],
  ].join('|')})`,
);

/** Fonts of languages with letters of their own. Each has its files by ranges of letters, which browsers load when one is shown. */
const FONTS = { ja: '@fontsource-variable/noto-sans-jp', ko: '@fontsource-variable/noto-sans-kr' };

/**
 * Makes the modules `virtual:texts/LANGUAGE/first` and `/rest`: messages by key, compiled, so that no browser reads ICU. `virtual:texts`
 * loads them by language.
 */
export const compiledTexts = {
  name: 'compiled-texts',
  resolveId: (id) => (/^virtual:texts\b/.test(id) ? `\0${id}` : undefined),
  load(id) {
    const read = (file) => this.addWatchFile(file);
    if (id === '\0virtual:texts') return `export default { ${WHOLE_LANGUAGES.map(loaderOf).join(', ')} }`;
    const [, language, part] = /^\0virtual:texts\/([\w-]+)\/(first|rest)$/.exec(id) ?? [];
    if (!language) return undefined;
    const texts = {};
    for (const [key, text] of textsOf(language, read)) {
      const isFirst = FIRST.includes(key.split('.', 1)[0]) && !LATER.test(key);
      if (isFirst === (part === 'first')) texts[key] = compileMessage(text);
    }
    return `${fontsWith(language, part)}export default JSON.parse(${JSON.stringify(JSON.stringify(texts))})`;
  },
};

const loaderOf = (language) =>
  `${JSON.stringify(language)}: { ${['first', 'rest'].map((part) => `${part}: () => import('virtual:texts/${language}/${part}')`).join(', ')} }`;

/** Returns the imports of the fonts: a language's own with its first page, and all after it, for names and documents. */
const fontsWith = (language, part) =>
  (part === 'first' ? [FONTS[language]] : Object.values(FONTS))
    .map((font) => (font ? `import '${font}';` : ''))
    .join('');

/** Returns the texts of the console by key: in English, with a mark, where the language has none. */
export function textsOf(language, read = () => {}) {
  const filesOf = (folder) => filesIn(join(LOCALES, folder));
  const [english, others] = [filesOf('en'), language === 'en' ? [] : filesOf(language)];
  for (const path of [...english, ...others]) read(path);
  const texts = new Map(english.flatMap(englishOf).map(([key, text]) => [key, englishFor(language, text)]));
  for (const { key, text } of others.flatMap(translationsOf)) if (texts.has(key)) texts.set(key, text);
  return texts;
}
