import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { registerFileSchema } from '#register-file';
import { fileSchema } from './register.js';
import type { Terminal } from './terminal.js';

/** Adds `regesta schema`, which writes the JSON Schema of register files, for editors. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('Write the JSON Schema of register files: editors complete names and codes by it, and mark mistakes')
    .option('-o, --out <file>', 'write to a file instead of the standard output')
    .addHelpText('after', '\nName it in the first line of a file: # yaml-language-server: $schema=register.schema.json')
    .action(async ({ out }: { out?: string }) => {
      const text = `${JSON.stringify(registerFileSchema(await fileSchema()), null, 2)}\n`;
      if (out) writeFileSync(out, text);
      else terminal.out.write(text);
    });
}
