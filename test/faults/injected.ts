/** A failure that strace injects into a system call on one file of a data directory. */
export interface Injected {
  /** The file's path in the data directory. */
  readonly file: string;
  readonly call: string;
  readonly error: 'EIO' | 'ENOSPC';
  /** The calls that fail, as strace's `when`: the second (`2`), or every one from the third on (`3+`). */
  readonly when: string;
}

/**
 * Returns the command line that runs a program and injects the failure. The log marks each injection. strace does not know the
 * second path of a rename; only the checkpoint file is renamed.
 */
export function injecting(directory: string, { file, call, error, when }: Injected, log: string): string[] {
  return [
    ...['strace', '-D', '-f', '--seccomp-bpf', '-q', '-o', log],
    ...(call === 'rename' ? [] : ['-P', `${directory}/${file}`]),
    ...['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`],
  ];
}

/** The calls that are made on each file, as a trace of a whole run shows them. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'ledger.db': ['openat', 'pread64', 'pwrite64', 'fsync', 'fcntl'],
  'ledger.db-wal': ['openat', 'pread64', 'pwrite64', 'fsync', 'ftruncate'],
  'ledger.db-shm': ['openat', 'pwrite64', 'ftruncate', 'mmap', 'fcntl'],
  'keys/keys.db': ['openat', 'pread64', 'pwrite64', 'fsync', 'ftruncate', 'fcntl'],
  'keys/keys.db-wal': ['openat', 'pread64', 'pwrite64', 'fsync', 'ftruncate'],
  'keys/keys.db-shm': ['openat', 'pwrite64', 'ftruncate', 'mmap', 'fcntl'],
  'ledger.checkpoint': ['openat', 'rename'],
};

/** Times of the calls that write, and of all others. */
const TIMES = (call: string) => (/^(pwrite64|fsync)$/.test(call) ? ['1', '2', '7', '3+'] : ['1', '3+']);

/** Every call on every file, with each error, once early and once late, and for good from the third call on. */
export const ALL: readonly Injected[] = Object.entries(CALLS).flatMap(([file, calls]) =>
  calls.flatMap((call) =>
    (['EIO', 'ENOSPC'] as const).flatMap((error) => TIMES(call).map((when): Injected => ({ file, call, error, when }))),
  ),
);

/** One of each kind, for every run: the write, the flush and the checkpoint of the ledger, those of the keys, and the witness. */
export const SOME: readonly Injected[] = [
  { file: 'ledger.db-wal', call: 'pwrite64', error: 'EIO', when: '7' },
  { file: 'ledger.db-wal', call: 'pwrite64', error: 'ENOSPC', when: '7' },
  { file: 'ledger.db-wal', call: 'fsync', error: 'EIO', when: '2' },
  { file: 'ledger.db-wal', call: 'fsync', error: 'ENOSPC', when: '3+' },
  { file: 'ledger.db', call: 'fsync', error: 'EIO', when: '1' },
  { file: 'keys/keys.db-wal', call: 'fsync', error: 'EIO', when: '2' },
  { file: 'ledger.checkpoint', call: 'rename', error: 'EIO', when: '1' },
];
