import { existsSync } from 'node:fs';

/** The shell without windows comes first: it costs a quarter less. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Returns the path of Chromium on this machine, or undefined. `TEST_BROWSER` names another one. */
export function browserProgram() {
  return process.env.TEST_BROWSER ?? PLACES.find((path) => existsSync(path));
}
