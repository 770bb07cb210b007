import type { RenderedFile } from '../formats/file.js';
import { WRITERS } from '../formats/writers.js';
import type { Format, Report } from '../model/report.js';
import { guardMemory } from './memory-guard.js';

// The process that makes one file. It gets a task, answers, and ends.

/** A file to make. */
export interface RenderTask {
  readonly report: Report;
  readonly format: Format;
  /** The most bytes of memory of the process. */
  readonly memory: number;
}

/** The answer to a task: the file, or the reason why there is none. */
export type RenderAnswer = { readonly file: RenderedFile } | { readonly problem: string };

process.once('message', async ({ report, format, memory }: RenderTask) => {
  guardMemory(memory);
  const answer = await answerTo(report, format);
  process.send!(answer, () => process.disconnect());
});

async function answerTo(report: Report, format: Format): Promise<RenderAnswer> {
  try {
    const write = await WRITERS[format]!();
    return { file: await write(report) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
