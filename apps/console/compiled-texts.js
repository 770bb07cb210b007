import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const WORDS = join(import.meta.dirname, 'src/words');

/** The areas of texts that the frame and the first page use. Those of all other pages are loaded after it. */
const FIRST = ['codes', 'findings', 'frame', 'parts', 'today'];
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
    ...['ReissueAnswer', 'RecordRequired', 'ExcludedData', 'TransferDutyOf', 'MovedOnKind'],
    ...['RequestRight', 'ActivityAssessmentKind', 'GroundKind', 'Ccpa', 'Retention'],
    ...['FindingDuty\\.(?:SCOPE|HEALTH|NOTICE|SALE|SIGNALS|MINORS|SENSITIVE|SUBPROCESSOR|REQUEST|BREACH\\.STATES)'],
    ...['Sensitive', 'AgeGroup', 'Special', 'InstrumentKind', 'OfficerRole', 'Deadline'],
  ].join('|')})`,
);

/** Fonts of languages with letters of their own. Each has its files by ranges of letters, which browsers load when one is shown. */
const FONTS = { ja: '@fontsource-variable/noto-sans-jp', ko: '@fontsource-variable/noto-sans-kr' };

/** Makes the modules `virtual:texts/LANGUAGE/first` and `/rest`: messages by key, compiled, so that no browser reads ICU. */
export const compiledTexts = {
  name: 'compiled-texts',
  resolveId: (id) => (id.startsWith('virtual:texts/') ? `\0${id}` : undefined),
  load(id) {
    const [, language, part] = /^\0virtual:texts\/(\w+)\/(first|rest)$/.exec(id) ?? [];
    if (!language) return undefined;
    const texts = {};
    for (const [area, file] of areasOf(language)) {
      this.addWatchFile(file);
      for (const [name, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
        const key = `${area}.${name}`;
        const isFirst = FIRST.includes(area) && !LATER.test(key);
        if (isFirst === (part === 'first')) texts[key] = compileMessage(text);
      }
    }
    return `${fontsWith(language, part)}export default JSON.parse(${JSON.stringify(JSON.stringify(texts))})`;
  },
};

/** Returns the imports of the fonts: a language's own with its first page, and all after it, for names and documents. */
const fontsWith = (language, part) =>
  (part === 'first' ? [FONTS[language]] : Object.values(FONTS))
    .map((font) => (font ? `import '${font}';` : ''))
    .join('');

function areasOf(language) {
  const folder = join(WORDS, language);
  return existsSync(folder)
    ? readdirSync(folder).map((file) => [file.slice(0, -'.json'.length), join(folder, file)])
    : [];
}
