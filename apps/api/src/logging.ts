import type { LoggerService } from '@nestjs/common';
import { trace } from '@opentelemetry/api';
import pino, { type Logger } from 'pino';
import type { LogLevel } from '#runtime';

/** What an error says of itself in codes and names of ours and of the engines: nothing that quotes a value. */
const TELLING = ['code', 'syscall', 'constraint', 'table', 'column', 'routine'] as const;

/** Whether the words are the operating system's or SQLite's own, of files, addresses and disks; not those about SQL. */
const quotesNothing = (error: Error & { code?: unknown }) =>
  'syscall' in error || /^SQLITE_(?!ERROR$)/.test(String(error.code));

/**
 * An error as the log may know it: its kind, its codes, and where it was thrown. Not its message, which may quote what was
 * sent or stored (a text that is no JSON, a value that does not fit a column), but where it is known not to.
 */
export function tellable(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { message, stack = '', cause } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  const codes = TELLING.flatMap((field) => {
    const value = (error as unknown as Record<string, unknown>)[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  return {
    type: error.constructor.name,
    ...Object.fromEntries(codes),
    ...(quotesNothing(error) && { message }),
    at: frames.map((line) => line.trim()),
    ...(cause !== undefined && { cause: tellable(cause) }),
  };
}

/** The longest that a line waits to be written, in milliseconds; what a process that is killed may not have told. */
const MOMENT = 50;

const ENOUGH = 16_384;

let gathered = '';
let flushing: NodeJS.Timeout | undefined;
process.on('exit', flush);
process.stdout.on('error', () => {}); // that nobody reads the log any more is no reason to end

/** The log on stdout: a line of JSON for each event or, `plain`, a line for people. */
export function openLog(level: LogLevel, { plain = false } = {}): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: tellable },
    mixin: () => ofTrace(),
    hooks: {
      // An error without a text of ours would be logged under its own.
      logMethod(args, method, level) {
        method.apply(this, args[0] instanceof Error ? [{ error: args[0] }, 'Something failed'] : args);
        if (level >= pino.levels.values.error!) flush();
      },
    },
  };
  return pino(options, plain ? { write: (line) => void process.stdout.write(inWords(line)) } : gathering());
}

/**
 * Stdout. Lines are gathered for a moment and written together, since a write costs more than all the rest of a line; those
 * of errors are written at once.
 */
function gathering(): pino.DestinationStream & { flushSync(): void } {
  return {
    flushSync: flush,
    write: (line) => {
      gathered += line;
      if (gathered.length > ENOUGH) flush();
      else flushing ??= setTimeout(flush, MOMENT).unref();
    },
  };
}

function flush(): void {
  clearTimeout(flushing);
  flushing = undefined;
  if (gathered) process.stdout.write(gathered);
  gathered = '';
}

/** Leads from a line to the trace that it belongs to. */
function ofTrace(): object {
  const traceId = trace.getActiveSpan()?.spanContext().traceId;
  return traceId ? { traceId } : {};
}

function inWords(line: string): string {
  const { level, time, msg, error, ...fields } = JSON.parse(line);
  const said = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const words = [time.slice(11, 19), ...(level === 'info' ? [] : [level.toUpperCase()]), msg, ...said];
  return `${words.join(' ')}\n${error ? `${JSON.stringify(error, null, 2)}\n` : ''}`;
}

/** Nest's own steps at start; what the register logs through Nest's logger has other contexts. */
const STEPS = /^(Nest|Instance|Route|GraphQLModule)/;

/** Nest's logger, and whatever the register logs through it, in the same log; of a stack that comes as a text, nothing. */
export function forNest(log: Logger): LoggerService {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...more: unknown[]): void => {
      const context = String(more.at(-1) ?? '');
      const error = [message, ...more].find((one) => one instanceof Error);
      const why = more.slice(0, -1).find((one) => typeof one === 'string' && !one.includes('\n'));
      const text = typeof message === 'string' ? message : 'Something failed';
      log[level === 'info' && STEPS.test(context) ? 'debug' : level](
        { context, ...(why !== undefined && { why }), ...(error && { error }) },
        text,
      );
    };
  return {
    verbose: at('debug'),
    debug: at('debug'),
    log: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
  };
}
