import { MOST_OF_SPREADSHEET } from '#spreadsheet';

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
  /** Fields times the entries of the lists that they are in; see {@link demandOf}. */
  cost: 500_000,
  /** Assumed length of a list without `first`: `longList` at the top level, `shortList` nested in a thing. */
  longList: 1_000,
  shortList: 10,
  /** Entries of the pages at the top level of an operation: each holds a whole thing. */
  entries: 5_000,
  /** The weight of an operation's fields that go through the whole register (`@Heavy`). */
  heavy: 10,
  /** Operations with such fields that run at once in a process, and that wait for their turn. */
  heavyAtOnce: 4,
  heavyWaiting: 50,
  /** Parsed and compiled documents to cache, and as many invalid ones. A document made to be large takes about a MiB. */
  documents: 100,
  /** Sign-ins of an address that fail in a minute. In an office, sessions of many people end at the same time. */
  failedSignIns: 100,
  /** Milliseconds between two looks for connections whose time is up. */
  checksConnections: 1_000,
  /** Bytes of a body, and of one from a caller with write access: a register file has to fit. */
  body: MiB,
  largestBody: 64 * MiB,
  /** Bytes of a body with a spreadsheet, in base64. A reader gets it as it came. */
  bodyOfSheet: MiB + Math.ceil((MOST_OF_SPREADSHEET.file * 4) / 3),
  /** Bodies beyond `body` that the process reads and works on at once. */
  largeBodies: 2,
  /** Levels, values and bytes of one text in any body. A register of 10,000 activities has 1.6 million values. */
  json: { depth: 100, values: 2_000_000, text: 4 * MiB },
} as const;
