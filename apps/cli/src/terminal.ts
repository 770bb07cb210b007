import { SingleBar } from 'cli-progress';

/** The output streams of a command: results (`out`), progress and errors (`err`). */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/** The parts of the process that a command can use. */
export interface Terminal extends Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Makes a progress bar. It is drawn only on a terminal. */
export function progressBar(format: string, { err }: Terminal): SingleBar {
  return new SingleBar({ format, stream: err, hideCursor: true, noTTYOutput: false });
}
