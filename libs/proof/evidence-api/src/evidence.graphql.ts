import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, ListOf, Optional, Readable } from '#graphql';
import { FILE_PROOF } from './bundles.js';

/** The API type of a checkpoint of the log. */
@Readable()
@ObjectType({ description: 'A state of the log that it has signed.' })
export class LogCheckpoint {
  @Field(() => Int, { description: 'The number of events in the log.' }) events!: number;
  @Field(() => DateTimeScalar, { description: 'The time of signing, by the clock of the register.' }) at!: string;
  @Field({ description: 'The root of the tree of events, in base64.' }) root!: string;
  @Field({ description: 'The signed note, with the cosignatures of witnesses.' }) note!: string;
}

/** The API type of a witness of the log. */
@Readable()
@ObjectType({ description: 'Another organisation that has cosigned a checkpoint of the log.' })
class LogWitness {
  @Field({ description: 'The name of its key.' }) name!: string;
  @Field(() => DateTimeScalar, { description: 'The time of its newest cosignature, by its own clock.' }) at!: string;
  @Field(() => Int, { description: 'The number of events in the log that it has cosigned.' }) events!: number;
}

/** The API type of the end of an earlier log. */
@Readable()
@ObjectType({ description: 'The last checkpoint of the log that this log replaces.' })
class EarlierLog {
  @Field({ description: 'The name of that log.' }) origin!: string;
  @Field(() => Int, { description: 'The number of events in it.' }) events!: number;
  @Field({ description: 'The root of its tree, in base64.' }) root!: string;
}

/** The API type of a place that gets the checkpoints of the log. */
@Readable()
@ObjectType({
  description: 'A file, an address, a mailbox, a witness or an authority that gets the checkpoints of the log.',
})
export class LogDestination {
  @Field({ description: 'Its name, without passwords.' }) name!: string;
  @Optional(() => Int, {
    description: 'The number of events in the last checkpoint that it took; null before the first.',
  })
  events?: number;
  @Optional(() => DateTimeScalar, { description: 'The time of the last delivery.' }) at?: string;
  @Optional(() => DateTimeScalar, { description: 'The time since which every attempt has failed; null if none has.' })
  failingSince?: string;
  @Optional(() => String, { description: 'The reason of the last failure.' }) failure?: string;
}

/** The API type of the state of the log. */
@Readable()
@ObjectType({ description: 'The log that proves to others what was recorded, and when.' })
export class EvidenceLog {
  @Field({ description: 'The name of the log.' }) origin!: string;
  @Optional(() => LogCheckpoint, { description: 'The newest checkpoint; null before the first.' })
  checkpoint?: LogCheckpoint;
  @Optional(() => DateTimeScalar, { description: 'The time of the first checkpoint that is kept.' }) since?: string;
  @Field(() => Int, { description: 'The number of events that are recorded and not under the checkpoint.' })
  notCovered!: number;
  @ListOf(() => String, { description: 'The public keys that sign, as in the lines of a policy (`log KEY`).' })
  keys!: string[];
  @Field({ description: 'A policy that trusts these keys and requires no witness.' }) policy!: string;
  @ListOf(() => LogWitness, { description: 'The witnesses of the newest 10,000 checkpoints.' })
  witnesses!: LogWitness[];
  @ListOf(() => LogDestination, { description: 'The places that get its checkpoints. For administrators, else empty.' })
  destinations!: LogDestination[];
  @Field({ description: 'True if the log signs nothing more, because the ledger is not the one that it signed.' })
  isStopped!: boolean;
  @Optional(() => String, { description: 'The reason for which it has stopped. Null for a regulator.' })
  stopped?: string;
  @Optional(() => String, {
    description: 'What keeps the log from going on at the moment; it tries again. For administrators, else null.',
  })
  trouble?: string;
  @Optional(() => EarlierLog, { description: 'The log before this one; null if there was none.' })
  previous?: EarlierLog;
}

/** The names of {@link FILE_PROOF}, as an enum of the API. */
const FileProof = enumOf(FILE_PROOF);
registerEnumType(FileProof, {
  name: 'FileProof',
  description: 'Whether a file can be compared with an issued report by its bundle, or why not.',
  valuesMap: {
    COMPARABLE: { description: 'A reader of the bundle can say whether a file is the one that was issued.' },
    ERASED: { description: 'A person in the file was forgotten. Bundles from before can still be compared.' },
    KEY_MISSING: { description: 'A key of the file is missing. Restore the keys.' },
    EARLIER_VERSION: { description: 'The report was issued by a version that recorded nothing to compare with.' },
    NOT_SHOWN: { description: 'The register does not give the file: the report was annulled, or is not shown yet.' },
  },
});

/** The API type of a bundle that can be downloaded. */
@Readable()
@ObjectType({ description: 'A bundle that proves to others all events of a thing, up to a checkpoint of the log.' })
export class EvidenceBundle {
  @Field(() => ID) id!: string;
  @Field({ description: 'The address of the file on this server. It needs the same sign-in as the API.' })
  address!: string;
  @Field({ description: 'A name for the file.' }) fileName!: string;
  @Field(() => LogCheckpoint, { description: 'The checkpoint that it proves.' }) checkpoint!: LogCheckpoint;
  @Field(() => Int, { description: 'The number of events in it: all of the thing up to the checkpoint.' })
  events!: number;
  @Field(() => Int, { description: 'The number of events that were recorded since.' }) notCovered!: number;
  @ListOf(() => String, { description: 'The names of the fields that are encrypted in it.' }) encrypted!: string[];
  @Field({ description: 'True if nobody can open these fields any more, because the person was forgotten.' })
  isForgotten!: boolean;
  @Optional(() => FileProof, {
    description: 'Whether a file can be compared with the issued report; null for anything else.',
  })
  file?: keyof typeof FileProof;
  @ListOf(() => String, { description: 'The names of the witnesses that cosigned the checkpoint.' })
  witnesses!: string[];
}
