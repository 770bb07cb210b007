import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Returns the path of Chromium on this machine, or undefined. `TEST_BROWSER` names another one. */
export function browserProgram() {
  return process.env.TEST_BROWSER ?? PLACES.find((path) => existsSync(path));
}
