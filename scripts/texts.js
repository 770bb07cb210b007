#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createItem, parsePo, stringifyPo } from 'pofile-ts';
import { VARIANTS, WHOLE_LANGUAGES, WRITTEN_LANGUAGES } from '#vocabulary';
import { allTexts } from '../test/declared-texts.ts';

const HELP = `Brings the files of translations to what the sources say. Run it after a text was added, changed or removed.

Usage: npm run texts -- [--check]

  --check  Write nothing. Exit with 1 if a file would change.

A new text is added without a translation. Where its English changed under its key, the translation is marked "fuzzy", and is not
used until somebody has looked at it and removed the mark. A text that nothing says any more is removed.
`;

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
if (options.help) {
  process.stdout.write(HELP);
  process.exit();
}

const ROOT = join(import.meta.dirname, '..', 'locales');
const texts = allTexts(WHOLE_LANGUAGES);
const changed = WRITTEN_LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
  filesOf(language).filter(([path, text]) => textOf(path) !== text),
);
for (const [path, text] of changed) {
  if (!options.check) write(path, text);
  console.log(
    `${path.slice(ROOT.length + 1)} ${options.check ? 'is not what the sources say' : text ? 'was written' : 'was removed'}.`,
  );
}
if (options.check && changed.length > 0) {
  console.error('Run npm run texts.');
  process.exitCode = 1;
}

/** Returns the files of a language with what belongs into them; undefined for a file that nothing belongs into. */
function filesOf(language) {
  const folder = join(ROOT, language);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const items = there.flatMap((name) => parsePo(readFileSync(join(folder, name), 'utf8')).items);
  const translations = new Map(items.map((item) => [item.msgctxt ?? item.msgid, item]));
  const names = new Set([...there.map((name) => name.slice(0, -'.po'.length)), ...texts.map(({ file }) => file)]);
  return [...names].map((name) => {
    const own = texts.filter(({ file }) => file === name).flatMap((text) => itemOf(text, language, translations));
    const po = { headers: { Language: language, 'Content-Type': 'text/plain; charset=UTF-8' }, items: own };
    return [join(folder, `${name}.po`), own.length > 0 ? `${stringifyPo(po, { foldLength: 0 }).trim()}\n` : undefined];
  });
}

/** Returns the text with its translation. Variants, and languages that need not have it, are left out without one. */
function itemOf({ context, english, from, languages = [] }, language, translations) {
  const former = translations.get(context ?? english);
  const isNeeded = languages.includes(language) && !(language in VARIANTS);
  if (!former && !isNeeded) return [];
  const item = createItem();
  Object.assign(item, {
    msgctxt: context ?? null,
    msgid: english,
    references: [...from],
    msgstr: former?.msgstr ?? [''],
  });
  if (former) Object.assign(item, { comments: former.comments, flags: { ...former.flags } });
  if (former?.msgstr[0] && former.msgid !== english) item.flags.fuzzy = true;
  return [item];
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  if (text) writeFileSync(path, text);
  else rmSync(path);
}
