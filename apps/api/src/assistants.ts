import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { formatError } from './errors.js';
import { LIMITS } from './limits.js';

/** The path of the server for assistants (Model Context Protocol, Streamable HTTP). */
export const MCP = '/mcp';

/**
 * Serves tools that read the register for a caller. Each call of a tool is a GraphQL request of this caller: it passes through
 * the same sign-in, access, limits and log of readings. No call outlives its request, so nothing is kept between calls.
 */
export function serveAssistants(server: FastifyInstance, schema: () => GraphQLSchema): void {
  const asks = (request: FastifyRequest) => async (query: string, variables: object) => {
    const { authorization } = request.headers;
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: request.ip,
      headers: {
        host: request.headers.host ?? '',
        'content-type': 'application/json',
        ...(authorization && { authorization }),
      },
      payload: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  server.post(MCP, async (request, reply) => {
    if (request.largeVariables) return reply.code(413).send();
    // Loaded by the first assistant: most registers have none.
    const [{ createMcpHandler }, { mcpServer }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('#mcp'),
    ]);
    const asking = {
      role: request.caller!.role,
      ask: asks(request),
      failed: (error: unknown) => formatError(error as Error, request),
    };
    const handler = createMcpHandler(() => mcpServer(schema(), asking), { maxRequestBodySize: LIMITS.body });
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    const url = new URL(MCP, `http://${request.headers.host ?? 'localhost'}`);
    const asked = new Request(url, { method: 'POST', headers }); // its body is parsed already
    const response = await handler.fetch(asked, { parsedBody: request.body });
    reply.code(response.status);
    for (const [name, value] of response.headers) if (name !== 'content-length') reply.header(name, value);
    const text = await response.text();
    return reply.send(text || undefined);
  });
  // Nothing is streamed, and no session is kept (2025-06-18, Streamable HTTP: 405 says so).
  for (const method of ['GET', 'DELETE'] as const)
    server.route({ method, url: MCP, handler: (_request, reply) => reply.code(405).header('allow', 'POST').send() });
}
