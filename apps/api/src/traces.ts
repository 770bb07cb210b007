import { context, propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestLogOf } from './requests.js';

const tracer = trace.getTracer('regesta');

/**
 * Opens a span for each request and one inside it for the GraphQL operation, which contains commands, appends and statements.
 * A span of the client (W3C `traceparent`) becomes the parent. No instrumentation package is used: spans must not show more
 * than the log does.
 */
export function traceRequests(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span[]>();

  server.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions, headers } = request;
    const span = tracer.startSpan(
      [method, routeOptions.url].join(' ').trim(),
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'http.route': routeOptions.url } },
      propagation.extract(ROOT_CONTEXT, headers),
    );
    spans.set(request, [span]);
    reply.raw.once('close', () => end(request, reply, spans.get(request)!));
    context.with(trace.setSpan(ROOT_CONTEXT, span), done);
  });

  // After the body has been read, since those callbacks of Node run in the context of the connection.
  server.addHook('preHandler', (request, _reply, done) => {
    const [ofRequest] = spans.get(request)!;
    const inRequest = trace.setSpan(ROOT_CONTEXT, ofRequest!);
    if (request.routeOptions.url !== '/graphql') return context.with(inRequest, done);
    const ofOperation = tracer.startSpan('GraphQL Operation', {}, inRequest);
    spans.get(request)!.push(ofOperation);
    context.with(trace.setSpan(inRequest, ofOperation), done);
  });
}

function end(request: FastifyRequest, reply: FastifyReply, [ofRequest, ofOperation]: Span[]): void {
  const { operation, errors: [error] = [] } = requestLogOf(request);
  if (ofOperation && operation) {
    ofOperation.updateName(operation.type);
    ofOperation.setAttribute('graphql.operation.type', operation.type);
    ofOperation.setAttribute('regesta.graphql.field', operation.field);
    if (operation.name) ofOperation.setAttribute('graphql.operation.name', operation.name);
  }
  ofRequest!.setAttribute('http.response.status_code', reply.statusCode);
  ofRequest!.setAttribute('regesta.request.id', request.id);
  for (const span of [ofOperation, ofRequest]) {
    if (error) span?.setAttribute('error.type', error);
    if (request.outcome.failure) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  }
}
