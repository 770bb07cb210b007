import { SingleBar } from 'cli-progress';

/** Where a command writes: its results, and what it says of its work. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/** What a command may use of the process that it runs in. */
export interface Terminal extends Streams {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A progress bar, which is drawn where a person watches. */
export function progressBar(format: string, { err }: Terminal): SingleBar {
  return new SingleBar({ format, stream: err, hideCursor: true, noTTYOutput: false });
}
