import { type ChildProcess, fork } from 'node:child_process';
import { reject } from '#kernel';
import { programAt } from '#process';
import type { RenderedFile } from '../formats/file.js';
import { missingFor } from '../formats/writers.js';
import type { Format, Report } from '../model/report.js';
import { queue } from './queue.js';
import type { RenderAnswer, RenderTask } from './render-process.js';

/** Limits of the processes that make files. */
export interface RenderLimits {
  /** Processes at once; each may use all cores. */
  readonly processes: number;
  /** Files that wait for a process. More are refused. */
  readonly waiting: number;
  /** The most bytes of memory of a process. */
  readonly memory: number;
  /** The most milliseconds for a file. */
  readonly time: number;
}

const LIMITS: RenderLimits = { processes: 1, waiting: 20, memory: 1_000_000_000, time: 600_000 };

/** Makes files in processes of their own. */
export interface Renderer {
  /**
   * Makes a file.
   * @param signal ends the process, or takes the task out of the queue
   * @throws {Rejection} PDF_NOT_INSTALLED without the packages of PDF; FILE_NOT_MADE if the process ends without a file; FILES_BUSY if too many files wait
   * @throws the reason of the signal
   */
  render(report: Report, format: Format, signal?: AbortSignal): Promise<RenderedFile>;
}

/** The program of the process. */
const PROGRAM = programAt('libs/files/reports/src/render/render-process.js');

/** Returns a renderer. It starts a process for each file, and none before. */
export function renderer(limits: Partial<RenderLimits> = {}, program = PROGRAM): Renderer {
  const { processes, waiting, memory, time } = { ...LIMITS, ...limits };
  const tasks = queue(processes, waiting);
  return {
    render: async (report, format, signal) => {
      mustBeInstalled(await missingFor(format));
      return tasks.run(() => inProcess(program, { report, format, memory }, time, signal), signal);
    },
  };
}

/** @throws {Rejection} PDF_NOT_INSTALLED if packages are missing */
function mustBeInstalled(missing: readonly string[]): void {
  if (missing.length > 0)
    reject(
      'PDF_NOT_INSTALLED',
      'PDF needs packages that are not installed here. Ask for another format, such as XLSX. Or let the operator install Regesta again, without --omit=optional.',
      undefined,
      { missing },
    );
}

/** The end of a process that nobody ended: the code or the signal, and what it wrote last. */
interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function inProcess(program: string, task: RenderTask, time: number, signal?: AbortSignal): Promise<RenderedFile> {
  const child = fork(program, {
    serialization: 'advanced',
    // The compiler frees a volume only when its object is collected.
    execArgv: ['--expose-gc', `--max-old-space-size=${Math.floor(task.memory / 2 / 2 ** 20)}`],
    // It needs no secrets, and its answers depend on no variable.
    env: { SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const slow = AbortSignal.timeout(time);
  const stop = AbortSignal.any(signal ? [signal, slow] : [slow]);
  const kill = () => child.kill('SIGKILL');
  stop.addEventListener('abort', kill, { once: true });
  return answerOf(child, task)
    .then((answer) => {
      if (signal?.aborted) throw signal.reason;
      if (slow.aborted) notMade(`It took more than ${time / 1000} seconds.`);
      if ('code' in answer) notMade(reasonOf(answer, task.memory));
      if ('problem' in answer) notMade(answer.problem);
      return answer.file;
    })
    .finally(() => stop.removeEventListener('abort', kill));
}

/** Returns the answer of the process, or its end if it gave none. */
function answerOf(child: ChildProcess, task: RenderTask): Promise<RenderAnswer | End> {
  return new Promise((resolve, refuse) => {
    child.once('message', (answer) => resolve(answer as RenderAnswer));
    child.once('error', refuse);
    child.once('exit', (code, signal) => {
      const end = () => resolve({ code, signal });
      // Until the channel closes, an answer may still be on its way.
      if (child.connected) child.once('disconnect', end);
      else end();
    });
    child.send(task, (error) => error && child.kill('SIGKILL'));
  });
}

function reasonOf({ code, signal }: End, memory: number): string {
  if (signal === 'SIGKILL' || signal === 'SIGABRT')
    return `It needed more than ${Math.round(memory / 1e6)} MB of memory.`;
  return `The process that makes it ended with ${signal ?? `code ${code}`}.`;
}

function notMade(reason: string): never {
  reject(
    'FILE_NOT_MADE',
    `The file was not made. ${reason} Ask for fewer activities, or for a report of each controller.`,
    undefined,
    { reason },
  );
}
