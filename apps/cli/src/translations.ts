import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { DisclosuresModule, MissingTranslationsResolver, TranslatedDocument } from '#disclosures';
import { ask, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly missing: string;
  readonly language: string;
  readonly party?: string;
  readonly role?: string;
  readonly law?: string;
  readonly out?: string;
}

const DOCUMENTS: readonly string[] = Object.values(TranslatedDocument);

const MISSING = `query Missing($document: TranslatedDocument!, $language: Language!, $party: String, $role: ActivityRole, $law: String) {
  missingTranslations(document: $document, language: $language, party: $party, role: $role, law: $law) { file }
}`;

/** Adds `regesta translations`, which writes the texts that a document lacks in a language as a register file to fill. */
export function addTranslations(program: Command, terminal: Terminal): void {
  program
    .command('translations')
    .description('Write the texts that a document lacks in a language, as a register file to fill and apply')
    .requiredOption('--missing <document>', `the document: ${DOCUMENTS.join(', ')}`)
    .requiredOption('--language <tag>', 'the language, such as ko')
    .option('--party <id>', 'the party of the record; needed for ARTICLE_30')
    .option('--role <role>', 'CONTROLLER, JOINT_CONTROLLER or PROCESSOR; needed for ARTICLE_30')
    .option('--law <code>', 'EU or UK; needed for ARTICLE_30')
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
}
