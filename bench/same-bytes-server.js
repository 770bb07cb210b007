import { readFileSync } from 'node:fs';
import fastify from 'fastify';

// A bare Fastify that answers every request with the bytes of one file, from memory.

const bytes = readFileSync(process.env.REGESTA_DATA);
const server = fastify();
server.post('/graphql', (_request, reply) => reply.type('application/json; charset=utf-8').send(bytes));
const address = await server.listen({ port: 0, host: '127.0.0.1' });
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
process.stdout.write(`Fastify listens on ${address}/graphql\n`);
