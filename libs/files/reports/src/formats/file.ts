/** The file of a report. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** The end of its name, without the dot. */
  readonly extension: string;
  /** The program that wrote it, with its version. */
  readonly renderer: string;
}
