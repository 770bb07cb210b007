/** Returns the path of Chromium on this machine, or undefined. `TEST_BROWSER` names another one. */
export function browserProgram(): string | undefined;
