import type { Command } from 'commander';
import {
  type DirectoryChange,
  filesOf,
  onePerKind,
  type Publication,
  PublishedDirectory,
  Publisher,
  PublishModule,
} from '#publish';
import { dateOf } from './dates.js';
import { ExitCode } from './exit-code.js';
import { interruptible } from './interruptible.js';
import { targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

/** The exit code if a page is held back. */
const HELD_BACK = 3;

interface Options {
  readonly out: string;
  readonly since?: string;
  readonly base?: string;
  readonly withGaps?: boolean;
  readonly dryRun?: boolean;
}

/** Adds `regesta publish`, which writes what laws want to be public as pages. Nothing is recorded. */
export function addPublish(program: Command, terminal: Terminal): void {
  program
    .command('publish')
    .description('Write what laws want to be public as pages for a website, such as the privacy policy of Korea')
    .requiredOption('-o, --out <directory>', 'the directory: an empty one, or one that this command has written before')
    .option('--since <date>', 'the first day of former versions (default: the day of the first run)', dateOf)
    .option(
      '--base <address>',
      'the address at which the directory can be read, for feeds: https://example.com/privacy/',
    )
    .option('--with-gaps', 'publish pages that say less than the law requires, too')
    .option('--dry-run', 'say what would appear, change and disappear, and write nothing')
    .addHelpText(
      'after',
      `\nIt ends with ${HELD_BACK} if a page is held back, because the law requires more than it would say.`,
    )
    .action(async (options: Options, command: Command) => {
      const { stores, server, language } = targetOf(command, terminal);
      if (server)
        throw new Error('publish works on the stores (--data). A server publishes by itself with PUBLISH=on.');
      const directory = PublishedDirectory.open(options.out, true);
      const { since, withGaps, dryRun } = options;
      const base = baseOf(options.base);
      const publication = await interruptible(terminal, ({ signal, onProgress }) =>
        withRegister(
          stores,
          terminal,
          async (register) => {
            await untilCurrent(register);
            const { remembered } = directory;
            const made = await register.get(Publisher).site({
              since,
              withGaps,
              base,
              remembered,
              signal,
              onProgress: (done, total) => onProgress?.('Reading', done, total),
            });
            const files = filesOf(made.site, directory.hashes);
            const change = dryRun ? directory.difference(files) : directory.write(files, made.remembered);
            return { ...made, change };
          },
          { language },
          [PublishModule],
        ),
      );
      tell(publication, options, terminal);
    });
}

/** @throws {Error} if the address is none of the web */
function baseOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(
      `--base takes the whole address of a directory, such as https://example.com/privacy/, not "${address}".`,
    );
  return address.endsWith('/') ? address : `${address}/`;
}

/** Says what was written, or would be, and what is held back. */
function tell(
  { pages, withheld, leftOut, change }: Publication & { readonly change: DirectoryChange },
  { out: directory, dryRun }: Options,
  { out, err }: Terminal,
): void {
  const { appear, disappear } = change;
  const list = (heading: string, paths: readonly string[]) => {
    if (paths.length > 0)
      out.write(
        `${heading}:\n${[...paths]
          .sort()
          .map((path) => `  ${path}\n`)
          .join('')}`,
      );
  };
  if (dryRun) {
    list('Would appear', appear);
    list('Would change', change.change);
    list('Would disappear', disappear);
  }
  const counted = `${appear.length} new, ${change.change.length} changed, ${disappear.length} removed files`;
  const done = dryRun ? 'Nothing was written' : `${directory} has ${pages.length} pages`;
  out.write(`${done}: ${counted}.\n`);
  if (leftOut > 0)
    err.write(
      `Records with content that is not approved: ${leftOut}. Pages have what was approved before, if anything was.\n`,
    );
  for (const { title, gaps, stays } of onePerKind(withheld)) {
    const still = stays === undefined ? 'It is not published.' : `Its version of ${stays} stays.`;
    err.write(`${title} says less than the law requires. ${still}\n`);
    for (const { article, message } of gaps) err.write(`  ${article}: ${message}\n`);
  }
  if (withheld.length === 0) return;
  err.write(
    'State what is missing, accept the gaps in a report that you issue, or publish all the same with --with-gaps.\n',
  );
  throw new ExitCode(HELD_BACK);
}
