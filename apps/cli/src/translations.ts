import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { DisclosuresModule, MissingTranslationsResolver, TranslatedDocument } from '#disclosures';
import { canonicalLanguage } from '#ledger';
import { ask, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';
import { addXliff } from './xliff.js';

interface Options {
  readonly missing: string;
  readonly language: string;
  readonly party?: string;
  readonly role?: string;
  readonly law?: string;
  readonly out?: string;
}

const DOCUMENTS: readonly string[] = Object.values(TranslatedDocument);

const MISSING = `query Missing($document: TranslatedDocument!, $language: LanguageTag!, $party: String, $role: ActivityRole, $law: String) {
  missingTranslations(document: $document, language: $language, party: $party, role: $role, law: $law) { file }
}`;

/**
 * Adds `regesta translations`, which writes the texts that a document lacks in a language as a register file to fill. Its commands
 * exchange files with translators.
 */
export function addTranslations(program: Command, terminal: Terminal): void {
  const translations = program.command('translations').description('Texts of the register in other languages');
  translations
    .command('missing', { isDefault: true })
    .description('Write the texts that a document lacks in a language, as a register file to fill and apply')
    .requiredOption('--missing <document>', `the document: ${DOCUMENTS.join(', ')}`)
    .requiredOption('--language <tag>', 'the language, such as es, ko or pt-BR', languageOf)
    .option('--party <id>', 'the party of the record, for ARTICLE_30 and SWITZERLAND (default: all companies)')
    .option('--role <role>', 'CONTROLLER, JOINT_CONTROLLER or PROCESSOR, for ARTICLE_30 (default: every role)')
    .option('--law <code>', 'EU or UK, for ARTICLE_30 (default: both)')
    .option('-o, --out <file>', 'write to a file instead of the standard output')
    .action(async ({ missing, out, ...rest }: Options, command: Command) => {
      const { stores, server, language } = targetOf(command, terminal);
      const document = missing.toUpperCase();
      if (!DOCUMENTS.includes(document))
        throw new Error(`There is no document ${missing} in several languages. Name one of: ${DOCUMENTS.join(', ')}.`);
      const args = { ...rest, document };
      const file = server
        ? (await ask<{ missingTranslations: { file: string } }>(server, MISSING, args)).missingTranslations.file
        : await withRegister(
            stores,
            terminal,
            async (register) => {
              await untilCurrent(register);
              const { file } = await register.get(MissingTranslationsResolver).missingTranslations(args as never, {});
              return file;
            },
            { language },
            [DisclosuresModule],
          );
      if (out) writeFileSync(out, file);
      else terminal.out.write(file);
    });
  addXliff(translations, terminal, languageOf);
}

/** @throws {InvalidArgumentError} for what is no tag of a language */
function languageOf(tag: string): string {
  const language = canonicalLanguage(tag);
  if (language === undefined) throw new InvalidArgumentError('Give a language tag of BCP 47, such as es, ko or pt-BR.');
  return language;
}
