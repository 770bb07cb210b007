import { type FileMistake, type ReadFile, readFile } from './read-file';

/** A question to the worker: to read a text, or to find the lines of mistakes in the text that it read last. */
export type ToWorker =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly mistakes: readonly FileMistake[] };

/** An answer of the worker. */
export interface FromWorker {
  readonly id: number;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly FileMistake[];
}

let last: ReadFile | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('text' in data) {
    last = readFile(data.text);
    self.postMessage({ id: data.id, input: last.input, mistakes: last.mistakes } satisfies FromWorker);
  } else {
    const mistakes = data.mistakes.map((mistake) => last?.located(mistake) ?? mistake);
    self.postMessage({ id: data.id, mistakes } satisfies FromWorker);
  }
});
