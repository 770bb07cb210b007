import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pause } from '../server-process.js';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** Receives what OpenTelemetry sends over HTTP as JSON, and keeps it. */
export class Collector {
  /** The received bodies, in order of arrival. */
  readonly received: { readonly path: string; readonly body: string }[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Collector> {
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      collector.received.push({ path: request.url ?? '', body });
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const collector = new Collector(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  /** Environment variables that make a server send everything here, without delay. */
  get env(): Record<string, string> {
    return {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_METRIC_EXPORT_INTERVAL: '200',
    };
  }

  spans(): Span[] {
    return this.sent('/v1/traces', 'resourceSpans').flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }: { spans: Span[] }) => spans),
    );
  }

  metrics(): string[] {
    return this.sent('/v1/metrics', 'resourceMetrics').flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }: { metrics: { name: string }[] }) => metrics.map(({ name }) => name)),
    );
  }

  /** Resolves once the received bodies satisfy the condition. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await pause(20);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  // biome-ignore lint/suspicious/noExplicitAny: OTLP is deep, and little of it is looked at
  private sent(path: string, field: string): any[] {
    return this.received.filter((one) => one.path === path).flatMap(({ body }) => JSON.parse(body)[field]);
  }
}
