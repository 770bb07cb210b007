import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { parsePo } from 'pofile-ts';

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
    for (const [key, text] of textsOf(language, (file) => this.addWatchFile(file))) {
      const isFirst = FIRST.includes(key.split('.', 1)[0]) && !LATER.test(key);
      if (isFirst === (part === 'first')) texts[key] = compileMessage(text);
    }
    return `${fontsWith(language, part)}export default JSON.parse(${JSON.stringify(JSON.stringify(texts))})`;
  },
};

/** Returns the imports of the fonts: a language's own with its first page, and all after it, for names and documents. */
const fontsWith = (language, part) =>
  (part === 'first' ? [FONTS[language]] : Object.values(FONTS))
    .map((font) => (font ? `import '${font}';` : ''))
    .join('');

/** Returns the texts of the console by key: in English where the language has none. */
export function textsOf(language, read = () => {}) {
  const texts = new Map();
  for (const path of filesOf('en')) {
    read(path);
    for (const [name, text] of Object.entries(JSON.parse(readFileSync(path, 'utf8'))))
      texts.set(`${basename(path, '.json')}.${name}`, text);
  }
  for (const path of language === 'en' ? [] : filesOf(language)) {
    read(path);
    for (const { msgctxt, msgstr, flags } of parsePo(readFileSync(path, 'utf8')).items)
      if (texts.has(msgctxt) && msgstr[0] && !flags.fuzzy) texts.set(msgctxt, msgstr[0]);
  }
  return texts;
}

const filesOf = (language) => readdirSync(join(LOCALES, language)).map((name) => join(LOCALES, language, name));
