const MiB = 1024 * 1024;

/**
 * What one request may ask for. They are data, and in one place; the contract's operations, and a client's that are larger by
 * half, fit in. Whatever goes beyond is refused before anything is executed, with the limit that it goes beyond.
 */
export const LIMITS = {
  /** Of a GraphQL document. */
  characters: 64 * 1024,
  tokens: 2_000,
  /** Levels of fields, fragments spelled out. */
  depth: 16,
  aliases: 50,
  /** Fields, each fragment spelled out wherever it is used. */
  fields: 2_000,
  /** Fields times the entries of the lists that they are in; see {@link costOf}. */
  cost: 500_000,
  /** What a list counts for whose length nobody gives: one of the whole register, and one within a thing. */
  longList: 1_000,
  shortList: 10,
  /** Documents that are kept parsed and compiled, and as many that are wrong; one made to be large takes about a MiB. */
  documents: 100,
  /** Bytes of a body, and of one by a caller who may write: a register file has to fit. */
  body: MiB,
  largestBody: 64 * MiB,
  /** Milliseconds in which a request's head, and all of it, must have arrived. */
  headArrives: 15_000,
  bodyArrives: 120_000,
} as const;
