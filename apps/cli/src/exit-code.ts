/** Ends a command with a code of its own, after it has printed its result. */
export class ExitCode extends Error {
  constructor(readonly code: number) {
    super();
  }
}
