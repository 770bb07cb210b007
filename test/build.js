import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds what is older than its sources in dist: the product, its page, the client, the verifiers. Processes that specs start run it. */
export default function build() {
  const run = (script) => execFileSync('npm', ['run', script], { stdio: 'pipe' });
  if (timeOf('dist/apps/api/src/main.js') < newest(['apps/api', 'apps/cli', 'libs'])) run('build:api');
  if (timeOf('dist/console/index.html') < newest(['apps/console', 'libs/platform/pages', 'schema.graphql']))
    run('build:console');
  if (timeOf('dist/client/package.json') < newest(['libs/service/client', 'scripts/build-client.js', 'schema.graphql']))
    run('build:client');
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
