import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk so small that it can be filled: a tmpfs of its own. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  /** Mounts one of so many megabytes; undefined where this user may not. */
  static mount(megabytes: number): SmallDisk | undefined {
    const path = mkdtempSync(join(tmpdir(), 'regesta-disk-'));
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
    if (status === 0) return new SmallDisk(path);
    rmSync(path, { recursive: true });
    return undefined;
  }

  /** Takes all the room that there is. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.path);
    writeFileSync(this.ballast, Buffer.alloc(bavail * bsize));
  }

  /** Gives back what {@link fill} took. */
  free(): void {
    rmSync(this.ballast);
  }

  unmount(): void {
    spawnSync('umount', ['--lazy', this.path]);
    rmSync(this.path, { recursive: true });
  }

  private get ballast(): string {
    return join(this.path, 'ballast');
  }
}
