/** A file that somebody has chosen: its name, and its bytes in base64. */
export class ChosenFile {
  constructor(
    readonly name: string,
    readonly parts: readonly string[],
  ) {}
}
