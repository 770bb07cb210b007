import { context, propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tell } from './requests.js';

const tracer = trace.getTracer('regesta');

/**
 * A span for each request, under that of the caller where it has sent one (W3C `traceparent`), and one below for its GraphQL
 * operation, under which commands, appends and statements come. They are made by hand, and not by an instrumentation, since
 * they may tell no more than the log does.
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

  // After the body has been read: what Node calls back then belongs to the connection, and not to the request.
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
  const { operation, errors: [error] = [] } = tell(request);
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
    if (request.account.failure) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  }
}
