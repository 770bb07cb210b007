import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the product, its page and the verifiers if a source of theirs is newer than dist: the processes that specs start run the build. */
export default function build() {
  const run = (script) => execFileSync('npm', ['run', script], { stdio: 'pipe' });
  if (timeOf('dist/apps/api/src/main.js') < newest(['apps/api', 'apps/cli', 'libs'])) run('build:api');
  if (timeOf('dist/console/index.html') < newest(['apps/console', 'libs/platform/pages', 'schema.graphql']))
    run('build:console');
  if (timeOf('dist/verify/verify.html') < newest(['apps/verify', 'libs/proof/transparency-log'])) run('build:verify');
}

const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Files that are not built, or made by the build. */
const NOT_BUILT = /\.spec\.tsx?$|schema\.d\.ts$|\.md$/;

function newest(paths) {
  const times = paths.map((path) => {
    if (!statSync(path).isDirectory()) return NOT_BUILT.test(path) ? 0 : timeOf(path);
    return newest(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}
