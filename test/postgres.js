import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of a server whose data nobody keeps. It does no housekeeping. */
const THROWN_AWAY = {
  autovacuum: 'off',
  full_page_writes: 'off',
  jit: 'off', // a statement runs once or twice, which pays for no compiling
  checkpoint_timeout: '1h',
  max_wal_size: '4GB',
};

const DEBIAN = '/usr/lib/postgresql';

/** Returns the folder of the newest installed PostgreSQL's programs; undefined if none is installed. */
export function postgresPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => ['postgres', 'initdb'].every((program) => existsSync(join(folder, program))));
}

/**
 * Starts a new PostgreSQL on a free port in a temporary directory. If this user is root, it runs as `nobody`. It ends with this
 * process at the latest. What it commits is only safe from a crash of the machine with `fsync`.
 */
export async function startPostgres(programs, { fsync = 'off' } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-postgres-'));
  const nobody = { uid: 65534, gid: 65534 };
  const user = process.getuid?.() === 0 ? nobody : {};
  if (user.uid) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const options = ['--username=regesta', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), ['-D', data, ...options], { ...user, cwd: directory, stdio: 'pipe' });
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync,
    max_connections: 300,
    ...(fsync === 'off' && THROWN_AWAY),
  };
  const run = () =>
    running(join(programs, 'postgres'), ['-D', data, ...asArguments(settings)], { ...user, cwd: directory });
  let halt = await run();
  const abandon = () => {
    spawnSync(join(programs, 'pg_ctl'), ['stop', '--mode=immediate', '-D', data], { ...user, cwd: directory });
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  return {
    url: `postgres://regesta@127.0.0.1:${port}/postgres`,
    /** Ends the server, with all connections. Its data stay. */
    halt: () => halt(),
    /** Starts it again after `halt`. */
    async start() {
      halt = await run();
    },
    /** Makes every process of the server stand still, with their connections open. Returns the function that lets them go on. */
    hang() {
      const parent = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0];
      const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
      const all = [parent, ...children].filter(Boolean).map(Number);
      for (const pid of all) process.kill(pid, 'SIGSTOP');
      return () => {
        for (const pid of all) process.kill(pid, 'SIGCONT');
      };
    },
    async stop() {
      process.off('exit', abandon);
      await halt();
      rmSync(directory, { recursive: true });
    },
  };
}

function asArguments(settings) {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Starts the program and waits until it can be reached. Returns the function that ends it. */
async function running(program, args, options) {
  const server = spawn(program, args, { ...options, stdio: 'pipe' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let said = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return async () => {
    server.kill('SIGINT'); // a "fast" shutdown, which closes connections
    await ended;
  };
}

/** Returns a port of the loopback address that nobody uses. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
