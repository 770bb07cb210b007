import { DiagLogLevel, diag, metrics } from '@opentelemetry/api';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import type { Logger } from 'pino';
import { observeProcess } from '#runtime';

/** What the process tells of itself beside its log, by OpenTelemetry's standard environment variables. */
export interface Telemetry {
  /** Whether anybody is told of spans. */
  readonly tracing: boolean;
  /** The metrics as they are now, as Prometheus' text; undefined where OTEL_SDK_DISABLED is set. */
  scrape(): Promise<string | undefined>;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How long a metric may take to find out, in milliseconds: a ledger that does not answer holds up no other metric. */
const PATIENCE = 5_000;

export const NO_TELEMETRY: Telemetry = {
  tracing: false,
  scrape: async () => undefined,
  stop: async () => {},
};

/**
 * Starts metrics, and traces where they are asked for; must come before the first instrument is made. What sends them is
 * loaded only where the environment says where to.
 */
export async function startTelemetry(env: Environment, log: Logger): Promise<Telemetry> {
  if (env.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return NO_TELEMETRY;
  const { PrometheusExporter, PrometheusSerializer } = await import('@opentelemetry/exporter-prometheus');
  const reader = new PrometheusExporter({ preventServerStart: true });
  const serializer = new PrometheusSerializer('', false, undefined, true, true); // without labels that are always the same
  const scrape = async () => serializer.serialize((await reader.collect({ timeoutMillis: PATIENCE })).resourceMetrics);

  const [tracing, sending] = [isAsked('TRACES', env), isAsked('METRICS', env)];
  const stop = tracing || sending ? await startSdk({ tracing, sending, reader }, env, log) : await measureOnly(reader);
  observeProcess();
  return { tracing, scrape, stop };
}

async function measureOnly(reader: MetricReader): Promise<Telemetry['stop']> {
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics');
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  return async () => {};
}

async function startSdk(
  { tracing, sending, reader }: { tracing: boolean; sending: boolean; reader: MetricReader },
  env: Environment,
  log: Logger,
): Promise<Telemetry['stop']> {
  const level = DiagLogLevel[env.OTEL_LOG_LEVEL?.toUpperCase() as keyof typeof DiagLogLevel] ?? DiagLogLevel.WARN;
  delete process.env.OTEL_LOG_LEVEL; // by which the SDK would open a log of its own, on the console
  diag.setLogger(forSdk(log), level);
  const { NodeSDK, resources } = await import('@opentelemetry/sdk-node');
  const { resourceFromAttributes, envDetector, hostDetector, serviceInstanceIdDetector } = resources;
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({ 'service.name': 'regesta' }),
    // Not the process's own detector: it tells who started it, and with which arguments.
    ...(!env.OTEL_NODE_RESOURCE_DETECTORS && {
      resourceDetectors: [hostDetector, serviceInstanceIdDetector, envDetector],
    }),
    ...(!tracing && { spanProcessors: [] }),
    ...(!sending && { metricReaders: [] }),
    logRecordProcessors: [],
  });
  // The SDK takes its readers from the environment or from us, not from both.
  sdk['_meterProviderConfig'].readers.push(reader);
  sdk.start();
  return () => sdk.shutdown();
}

/** Whether the environment says where a signal goes; without a word of it, it goes nowhere. */
function isAsked(signal: 'TRACES' | 'METRICS', env: Environment): boolean {
  const exporters = env[`OTEL_${signal}_EXPORTER`];
  if (exporters) return exporters !== 'none';
  return Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT || env[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`]);
}

/** What OpenTelemetry has to say of its own work, in our log. */
function forSdk(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn') => (message: string) =>
    log[level]({ context: 'OpenTelemetry' }, message);
  return { verbose: at('debug'), debug: at('debug'), info: at('info'), warn: at('warn'), error: at('warn') };
}
