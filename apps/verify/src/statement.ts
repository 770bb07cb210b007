import {
  type Checkpoint,
  extensionOf,
  hex,
  isIssuedFile,
  LAW,
  refuse,
  sealedFields,
  type VerifiedBundle,
  type VerifiedStream,
} from '#transparency-log';

/** A part of what a bundle proves: a sentence, and lines below it. */
export interface Proven {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** The limits of every proof, in words for people who rely on it. */
export const NOT_PROVEN: readonly string[] = [
  'It does not prove that what was recorded is true. It proves what was recorded.',
  'A recorded time is what the register said. It was before the time of each cosignature or timestamp, by the clock of who made it.',
  'Without witnesses, only the log itself says that this is its one history. Compare its checkpoint with one from others.',
  'Events that were recorded after this checkpoint are not in it.',
  'What the events fold to, and the law data, are what the register said. Who has the ledger can compute the first again.',
];

/** Says in words what a verified bundle proves. */
export function statementOf(verified: VerifiedBundle): Proven[] {
  const { checkpoint, cosignatures, ignored, streams } = verified;
  const { origin, size, root, signers } = checkpoint;
  return [
    {
      sentence: `The log ${origin} signed that it has ${count(size, 'event')}.`,
      details: [`Root of its tree: ${hex(root)}`, ...signers.map(({ name, id }) => `Signed by ${name}+${hex(id)}`)],
    },
    ...lawOf(checkpoint),
    {
      sentence: `${count(cosignatures.length, 'witness', 'witnesses')} of the policy cosigned it.`,
      details: [
        ...cosignatures.map(({ key, time }) => `Cosigned by ${key.name} at ${time.toISOString()} by its clock`),
        ...ignored.map((name) => `Ignored, since the policy does not know the key: a signature of ${name}`),
      ],
    },
    ...stampedIn(verified),
    ...streams.flatMap((stream) => [provenOf(stream), ...shownOf(stream)]),
  ];
}

function stampedIn({ timestamps, ignoredTimestamps }: VerifiedBundle): Proven[] {
  if (timestamps.length === 0 && ignoredTimestamps.length === 0) return [];
  return [
    {
      sentence: `${count(timestamps.length, 'timestamp authority', 'timestamp authorities')} that you trust saw it.`,
      details: [
        ...timestamps.map(
          ({ time, signer, authority, fingerprint }) =>
            `It was there at ${time.toISOString()}, by the clock of ${signer}, certified by ${authority} (SHA-256 ${fingerprint})`,
        ),
        ...ignoredTimestamps.map((name) => `Ignored, since you named no authority of it: a timestamp by ${name}`),
      ],
    },
  ];
}

function lawOf(checkpoint: Checkpoint): Proven[] {
  const [version, digest] = extensionOf(checkpoint, LAW)?.split(' ') ?? [];
  if (!version) return [];
  return [
    {
      sentence: `It signed that the register used the law data ${version} then.`,
      details: [`Their SHA-256: ${digest}`],
    },
  ];
}

/** Says what the events of a thing fold to. The log signed that; it is no proof that the folding is right. */
function shownOf({ stream, shown }: VerifiedStream): Proven[] {
  if (!shown) return [];
  return [{ sentence: `It signed what ${stream} is by these events, without personal data:`, details: shown }];
}

/**
 * Says as which report the file was issued.
 * @throws {ProofRefused} CONTENT if it is not a file that the bundle says was issued
 */
export function issuedAs(name: string, bytes: Uint8Array, { streams }: VerifiedBundle): string {
  const reports = streams.filter((stream) => stream.file !== undefined);
  if (reports.length === 0)
    refuse(
      'CONTENT',
      'The bundle does not say by what a file is compared: it has no issued report, or one without that.',
    );
  const report = reports.find((stream) => isIssuedFile(stream.file!, bytes));
  if (!report) return refuse('CONTENT', `${name} is not the file that was issued.`);
  return `${name} is the file that was issued as ${report.stream}, byte by byte.`;
}

function provenOf({ stream, events }: VerifiedStream): Proven {
  if (events.length === 0)
    return { sentence: `Up to this checkpoint, ${stream} never existed: it has no event.`, details: [] };
  return {
    sentence: `${stream} has ${count(events.length, 'event')} up to this checkpoint. These are all:`,
    details: events.map((event) => {
      const sealed = sealedFields(event);
      return [
        `${event.revision}. ${event.recordedAt} ${event.type} (entry ${event.index} of the log, id ${event.id})`,
        ...(sealed.length > 0 ? [`encrypted: ${sealed.join(', ')}`] : []),
      ].join('; ');
    }),
  };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
