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

/** Takes what OpenTelemetry sends over HTTP as JSON, and keeps it. */
export class Collector {
  /** Whatever was sent to it, as it came. */
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

  /** The variables by which a server sends everything here, and soon. */
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

  /** Resolves once what was received is as it is waited for. */
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
