const MiB = 1024 * 1024;

/**
 * Limits of one request. The contract's operations fit in, and so do those of a client that are half as large again. A
 * request beyond a limit is refused before execution, and the error names the limit.
 */
export const LIMITS = {
  /** Characters and tokens of a GraphQL document. */
  characters: 64 * 1024,
  tokens: 2_000,
  /** Levels of fields, fragments spelled out. */
  depth: 16,
  aliases: 50,
  /** Fields, each fragment spelled out wherever it is used. */
  fields: 2_000,
  /** Fields times the entries of the lists that they are in; see {@link costOf}. */
  cost: 500_000,
  /** Assumed length of a list without `first`: `longList` at the top level, `shortList` nested in a thing. */
  longList: 1_000,
  shortList: 10,
  /** Parsed and compiled documents to cache, and as many invalid ones. A document made to be large takes about a MiB. */
  documents: 100,
  /** Bytes of a body, and of one from a caller with write access: a register file has to fit. */
  body: MiB,
  largestBody: 64 * MiB,
  /** Milliseconds in which the head of a request, and the whole request, must arrive. */
  headArrives: 15_000,
  bodyArrives: 120_000,
} as const;
