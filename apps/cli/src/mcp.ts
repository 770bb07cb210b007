import type { Command } from 'commander';
import { VERSION } from '#kernel';
import { ask, targetOf } from './register.js';
import type { Terminal } from './terminal.js';

/** Adds `regesta mcp`, which gives an assistant on this machine the tools of a server, over its standard streams. */
export function addMcp(program: Command, terminal: Terminal): void {
  program
    .command('mcp')
    .description(
      'Let an assistant on this machine read a register: the tools of a server, over standard input and output',
    )
    .addHelpText('after', `\nExample: REGESTA_TOKEN=… regesta --url https://regesta.example.org mcp`)
    .action(async (_options: object, command: Command) => {
      const { server } = targetOf(command, terminal);
      if (!server)
        throw new Error('An assistant reads a server: give its address with --url, and a key in REGESTA_TOKEN.');
      await ask(server, '{ me { account } }', {}); // says now, in words, what is wrong with the address or the key
      await passOn(server.url, server.token);
    });
}

/** Passes requests for tools on to the server, until the standard input ends. */
async function passOn(url: string, token: string | undefined): Promise<void> {
  const [{ Client, StreamableHTTPClientTransport }, { Server }, { serveStdio, StdioServerTransport }] =
    await Promise.all([
      import('@modelcontextprotocol/client'),
      import('@modelcontextprotocol/server'),
      import('@modelcontextprotocol/server/stdio'),
    ]);
  const self = { name: 'regesta', version: VERSION };
  const client = new Client(self);
  const headers = token ? { authorization: `Bearer ${token}` } : undefined;
  const requestInit: RequestInit = { headers, redirect: 'error' }; // it could lead to somebody else
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit }));
  const ended = new Promise<void>((resolve) => process.stdin.once('close', resolve).once('end', resolve));
  const handle = serveStdio(
    () => {
      const server = new Server(self, { capabilities: { tools: {} }, instructions: client.getInstructions() });
      server.setRequestHandler('tools/list', () => client.listTools());
      server.setRequestHandler('tools/call', ({ params }) => client.callTool(params));
      return server;
    },
    { transport: new StdioServerTransport() },
  );
  await ended;
  await handle.close();
  await client.close();
}
