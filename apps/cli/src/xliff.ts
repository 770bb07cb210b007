import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { type Command, Option } from 'commander';
import { checkedContents, type RegisterContents } from '#register-file';
import { MOST_OF_XLIFF, presentReading, type TranslationFileReading, TranslationFiles } from '#translation-files';
import { type ApplyingOptions, applyOver, applyTo, bytesOf } from './apply.js';
import { dateOf } from './dates.js';
import { ExitCode } from './exit-code.js';
import { inParts } from './parts.js';
import { ask, fileSchema, type Server, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

/** The exit code of an import that refuses some texts. The others are recorded. */
const SOME_REFUSED = 4;

interface ExportOptions {
  readonly language: string;
  readonly missingOnly?: boolean;
  readonly out?: string;
}

const WRITE = `query Write($language: LanguageTag!, $missingOnly: Boolean!) {
  translationFile(language: $language, missingOnly: $missingOnly)
}`;
const READ = `mutation Read($input: TranslationFileInput!) {
  readTranslationFile(input: $input) {
    language units translated unchanged untranslated refused { code path expected found message } refusedCount file
  }
}`;

/** Adds `regesta translations export` and `import`, which exchange XLIFF files with translators. */
export function addXliff(translations: Command, terminal: Terminal, languageOf: (tag: string) => string): void {
  translations
    .command('export')
    .description('Write the texts of the register for translators, with the translations that there are')
    .requiredOption('--language <tag>', 'the language to translate into, such as es, ko or pt-BR', languageOf)
    .addOption(new Option('--format <format>', 'the form of the file: XLIFF 2.1').choices(['xliff']).default('xliff'))
    .option('--missing-only', 'leave out what is translated')
    .option('-o, --out <file>', 'write to a file instead of the standard output')
    .action(async ({ language: into, missingOnly = false, out }: ExportOptions, command: Command) => {
      const { stores, server, language } = targetOf(command, terminal);
      const file = server
        ? (await ask<{ translationFile: string }>(server, WRITE, { language: into, missingOnly })).translationFile
        : await withRegister(
            stores,
            terminal,
            async (register) => {
              await untilCurrent(register);
              return register.get(TranslationFiles).xliff(into, undefined, missingOnly);
            },
            { language },
          );
      if (out) writeFileSync(out, file);
      else terminal.out.write(file);
    });
  translations
    .command('import <file>')
    .description('Record the translations of a file that a translator has returned (XLIFF 2.1 or 2.0)')
    .option('--effective-on <date>', 'the date from which they hold (default: today)', dateOf)
    .option('--reason <text>', 'the reason, recorded with every command')
    .option('--dry-run', 'print what would be recorded and what would be refused, and change nothing')
    .addHelpText('after', `\nAn import ends with ${SOME_REFUSED} if it refuses texts. The others are recorded.`)
    .action(async (file: string, options: ApplyingOptions, command: Command) => {
      const { stores, server, language } = targetOf(command, terminal);
      const bytes = bytesOf(file, MOST_OF_XLIFF.file);
      const schema = await fileSchema();
      const contentsOf = (reading: TranslationFileReading): RegisterContents => {
        print(reading, terminal);
        return checkedContents(JSON.parse(reading.file), schema);
      };
      const importOver = async (at: Server) => {
        const input = { content: inParts(bytes) };
        const { readTranslationFile: reading } = await ask<Reading>(at, READ, { input });
        await applyOver(at, contentsOf(reading), options, terminal);
        return reading.refusedCount;
      };
      const importTo = async (register: INestApplicationContext) => {
        await untilCurrent(register);
        const { refused, ...reading } = await register.get(TranslationFiles).read(bytes);
        await applyTo(register, contentsOf({ ...presentReading({ refused, ...reading }), refused }), options, terminal);
        return refused.length;
      };
      const refused = server ? await importOver(server) : await withRegister(stores, terminal, importTo, { language });
      if (refused > 0) throw new ExitCode(SOME_REFUSED);
    });
}

type Reading = { readonly readTranslationFile: TranslationFileReading };

/** Says what the file changes, and of each text that is refused why. */
function print(
  { language, units, translated, unchanged, untranslated, refused, refusedCount }: TranslationFileReading,
  { out, err }: Terminal,
): void {
  out.write(
    `${units} texts into ${language}: ${translated} to record, ${unchanged} as they are recorded, ${untranslated} not translated, ${refusedCount} refused.\n`,
  );
  for (const { code, message } of refused) err.write(`${code} ${message}\n`);
  if (refusedCount > refused.length)
    err.write(`${refusedCount - refused.length} more are refused. Import the file again once these are mended.\n`);
}
