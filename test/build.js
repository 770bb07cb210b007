import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the product if a source is newer than dist: the processes that specs start run the build. */
export default function build() {
  const built = statSync('dist/apps/api/src/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['apps', 'libs'].some((folder) => newest(folder) > built))
    execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
}

function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return newest(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') ? statSync(path).mtimeMs : 0;
  });
  return Math.max(0, ...times);
}
