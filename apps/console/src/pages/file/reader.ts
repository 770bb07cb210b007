import type { FileMistake } from './read-file';
import type { FromWorker, ToWorker } from './reader.worker';

type Question = ToWorker extends infer Each ? (Each extends { id: number } ? Omit<Each, 'id'> : never) : never;

/** Reads register files in a worker, so that a large one does not freeze the page. */
export class FileReaderInWorker {
  private readonly worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, { done(answer: FromWorker): void; failed(error: Error): void }>();
  private asked = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.waiting.get(data.id)?.done(data);
      this.waiting.delete(data.id);
    });
    this.worker.addEventListener('error', ({ message }) => {
      for (const { failed } of this.waiting.values()) failed(new Error(message));
      this.waiting.clear();
    });
  }

  /** Returns the content of a register file, or its mistakes. */
  read(text: string): Promise<FromWorker> {
    return this.ask({ text });
  }

  /** Returns the mistakes with the lines in the file that was read last. */
  async located(mistakes: readonly FileMistake[]): Promise<readonly FileMistake[]> {
    return (await this.ask({ mistakes })).mistakes;
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(question: Question): Promise<FromWorker> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.worker.postMessage({ id, ...question });
    });
  }
}
