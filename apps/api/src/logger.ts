import type { LoggerService } from '@nestjs/common';
import { trace } from '@opentelemetry/api';
import pino, { type Logger } from 'pino';
import { membersOf } from '#kernel';
import { LedgerDamaged, UnknownEvent } from '#ledger';
import type { LogLevel } from '#runtime';

/** Fields of an error that hold codes and names, and never quote a value. */
const SAFE_FIELDS = ['code', 'syscall', 'constraint', 'table', 'column', 'routine'] as const;

/**
 * Returns true if the message quotes no value. It comes from the operating system, or from SQLite and not about SQL, or it names
 * an event by its type and place.
 */
const hasSafeMessage = (error: Error & { code?: unknown }) =>
  error instanceof LedgerDamaged ||
  error instanceof UnknownEvent ||
  'syscall' in error ||
  /^SQLITE_(?!ERROR$)/.test(String(error.code));

/** A failure in another thread, as {@link serializeError} has made it loggable there. */
export class SerializedFailure extends Error {
  constructor(readonly serialized: object) {
    super();
  }
}

/**
 * Returns the parts of an error that can be logged: its type, its codes, and where it was thrown. A message can quote what
 * was sent or stored, for example text that is not JSON. It is therefore left out unless it is known to quote nothing.
 */
export function serializeError(error: unknown): object {
  if (error instanceof SerializedFailure) return error.serialized;
  if (!(error instanceof Error)) return { type: typeof error };
  const { message, stack = '', cause } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  const codes = SAFE_FIELDS.flatMap((field) => {
    const value = membersOf(error)[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  return {
    type: error.constructor.name,
    ...Object.fromEntries(codes),
    ...(hasSafeMessage(error) && { message }),
    at: frames.map((line) => line.trim()),
    ...(cause !== undefined && { cause: serializeError(cause) }),
  };
}

/** Milliseconds that a line waits at most to be written. A killed process can lose the lines of that time. */
const FLUSH_INTERVAL = 50;

/** Characters that are written at once, without waiting. */
const FLUSH_SIZE = 16_384;

let pending = '';
let flushing: NodeJS.Timeout | undefined;
process.on('exit', flush);
process.stdout.on('error', () => {}); // a closed log must not end the process

/** Opens the log on stdout: a line of JSON for each event, or with `plain` a line for people. `write` takes the lines instead. */
export function openLogger(
  level: LogLevel,
  { plain = false, write }: { plain?: boolean; write?: (line: string) => void } = {},
): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: serializeError },
    mixin: () => traceFields(),
    hooks: {
      // pino would log an error without a text under the error's own message.
      logMethod(args, method, level) {
        method.apply(this, args[0] instanceof Error ? [{ error: args[0] }, 'Something failed'] : args);
        if (level >= pino.levels.values.error!) flush();
      },
    },
  };
  if (write) return pino(options, { write });
  return pino(options, plain ? { write: (line) => void process.stdout.write(plainLine(line)) } : buffered());
}

/**
 * Returns a stream that collects lines for a moment and writes them together, since the write costs more than the rest of a
 * line. The lines of errors are written at once.
 */
function buffered(): pino.DestinationStream & { flushSync(): void } {
  return {
    flushSync: flush,
    write: (line) => {
      pending += line;
      if (pending.length > FLUSH_SIZE) flush();
      else flushing ??= setTimeout(flush, FLUSH_INTERVAL).unref();
    },
  };
}

function flush(): void {
  clearTimeout(flushing);
  flushing = undefined;
  if (pending) process.stdout.write(pending);
  pending = '';
}

/** Returns the id of the current trace, for a line. */
function traceFields(): object {
  const traceId = trace.getActiveSpan()?.spanContext().traceId;
  return traceId ? { traceId } : {};
}

function plainLine(line: string): string {
  const { level, time, msg, error, ...fields } = JSON.parse(line);
  const details = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const words = [time.slice(11, 19), ...(level === 'info' ? [] : [level.toUpperCase()]), msg, ...details];
  return `${words.join(' ')}\n${error ? `${JSON.stringify(error, null, 2)}\n` : ''}`;
}

/** Contexts of Nest's own steps at start. The register logs through Nest's logger under other contexts. */
const STEPS = /^(Nest|Instance|Route|GraphQLModule)/;

/** Contexts of errors at start, which the caller reports. */
const START = ['ExceptionHandler', 'NestApplication'];

/** Returns a logger for Nest that writes to the same log. A stack that is passed as text is left out. */
export function forNest(log: Logger): LoggerService {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...more: unknown[]): void => {
      const context = String(more.at(-1) ?? '');
      if (level === 'error' && START.includes(context)) return;
      const error = [message, ...more].find((part) => part instanceof Error);
      const why = more.slice(0, -1).find((part) => typeof part === 'string' && !part.includes('\n'));
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
