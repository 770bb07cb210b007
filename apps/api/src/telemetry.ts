import { DiagLogLevel, diag, metrics } from '@opentelemetry/api';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import type { Logger } from 'pino';
import { observeProcess } from '#runtime';

/** Metrics and traces of the process, configured by OpenTelemetry's standard environment variables. */
export interface Telemetry {
  /** True if spans are exported. */
  readonly tracing: boolean;
  /** Returns the current metrics in Prometheus text format; undefined if OTEL_SDK_DISABLED is set. */
  scrape(): Promise<string | undefined>;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds that one metric can take, so that a ledger that does not answer delays no other metric. */
const PATIENCE = 5_000;

export const NO_TELEMETRY: Telemetry = {
  tracing: false,
  scrape: async () => undefined,
  stop: async () => {},
};

/**
 * Starts metrics, and traces if the environment asks for them. Must come before the first meter is used. The exporters are
 * loaded only if the environment names a destination.
 */
export async function startTelemetry(env: Environment, log: Logger): Promise<Telemetry> {
  if (env.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return NO_TELEMETRY;
  const { PrometheusExporter, PrometheusSerializer } = await import('@opentelemetry/exporter-prometheus');
  const reader = new PrometheusExporter({ preventServerStart: true });
  const serializer = new PrometheusSerializer('', false, undefined, true, true); // without the labels that are the same everywhere
  const scrape = async () => serializer.serialize((await reader.collect({ timeoutMillis: PATIENCE })).resourceMetrics);

  const [tracing, sending] = [isRequested('TRACES', env), isRequested('METRICS', env)];
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
    // Without the detector of the process: it would export the user and the arguments.
    ...(!env.OTEL_NODE_RESOURCE_DETECTORS && {
      resourceDetectors: [hostDetector, serviceInstanceIdDetector, envDetector],
    }),
    ...(!tracing && { spanProcessors: [] }),
    ...(!sending && { metricReaders: [] }),
    logRecordProcessors: [],
  });
  // The SDK takes metric readers from the environment or from its options, not from both.
  sdk['_meterProviderConfig'].readers.push(reader);
  sdk.start();
  return () => sdk.shutdown();
}

/** Returns true if the environment names a destination for the signal. */
function isRequested(signal: 'TRACES' | 'METRICS', env: Environment): boolean {
  const exporters = env[`OTEL_${signal}_EXPORTER`];
  if (exporters) return exporters !== 'none';
  return Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT || env[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`]);
}

/** Returns a logger for OpenTelemetry's own messages. */
function forSdk(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn') => (message: string) =>
    log[level]({ context: 'OpenTelemetry' }, message);
  return { verbose: at('debug'), debug: at('debug'), info: at('info'), warn: at('warn'), error: at('warn') };
}
