import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  DateTimeScalar,
  enumOf,
  FACETS,
  facetTypes,
  ListOf,
  Long,
  Node,
  Optional,
  PositionScalar,
  Readable,
  Receipt,
  sortInput,
} from '#graphql';
import { issuedReportFacets, issuedReportSorts } from '#issued-reports';
import type { Moment } from '#read-model';
import type { Unapproved } from '../model/unapproved.js';
import { UnapprovedRecords } from './issue.inputs.js';
import { MOVED_ON } from './reissuing.js';

@Readable()
@ObjectType({ description: 'A statement that the law requires, that the report lacks, and that was accepted by name.' })
export class AcceptedGap {
  @Field(() => ID) id!: string;
  @Field() article!: string;
  @Field({ description: 'What is missing, in the language of the report.' }) message!: string;
}

/** The API type of the file of an issued report. */
@Readable()
@ObjectType({ description: 'The file that was handed over. It is kept as it was.' })
export class IssuedReportFile {
  @Field({ description: 'The address of the file on this server. It needs the same sign-in as the API.' })
  address!: string;
  @Field({ description: 'A name for the file.' }) fileName!: string;
  @Field() mediaType!: string;
  @Field({ description: 'The SHA-256 of the file, in hexadecimal digits.' }) sha256!: string;
  @Field({ description: 'The SHA-256 of the content, which is the same in every format.' }) contentHash!: string;
  @ListOf(() => AcceptedGap, { description: 'The gaps that were accepted, in the words of the report.' })
  acceptedGaps!: AcceptedGap[];
}

/** The API type of the moment that an issued report describes. */
@Readable()
@ObjectType({
  description: 'A moment of the register: the effective date, and the position of the last event that was read.',
})
class ReportMoment {
  @Field(() => DateScalar) on!: string;
  @Field(() => PositionScalar) position!: bigint;
  @Optional(() => DateTimeScalar, { description: 'The instant at which that event was recorded.' }) knownAt?: string;
}

/** The API type of an issued report. Its scope and its file are resolved when they are asked for. */
@Readable()
@ObjectType({ implements: () => [Node], description: 'A report that was issued. It never changes.' })
export class IssuedReport {
  @Field(() => ID) id!: string;
  @Optional(() => String, { description: 'The number that its file says; null in reports of earlier versions.' })
  number?: string;
  @Field({ description: 'The kind of report: a code of `reportKinds`.' }) kind!: string;
  @Field() title!: string;
  @Field(() => ReportMoment, { description: 'The moment of the register that it describes.' }) moment!: ReportMoment;
  @Optional(() => ReportMoment, { description: 'The earlier moment, if it compares two.' }) since?: ReportMoment;
  @Field() language!: string;
  @Field() format!: string;
  @Field() template!: string;
  @Field() templateVersion!: string;
  @Field({ description: 'Version of the law data from which it was made.' }) lawVersion!: string;
  @Field({ description: 'The program that made the file, with its version.' }) renderer!: string;
  @Field(() => Int, { description: 'The size of the file in bytes.' }) size!: number;
  @Field(() => DateScalar) issuedOn!: string;
  @Field({ description: 'The account that issued it.' }) by!: string;
  @Optional(() => String, { description: 'The account of the regulator that received it.' }) account?: string;
  @Optional(() => String, { description: 'The recipient in words; null once the recipient was forgotten.' })
  issuedTo?: string;
  @Optional(() => String, { description: 'What it was issued for; null once the recipient was forgotten.' })
  purpose?: string;
  @Field({ description: 'True if the recipient was forgotten.' }) recipientErased!: boolean;
  @ListOf(() => String, {
    description: 'The groups of people that it covers, as it was asked for them; empty for all.',
  })
  dataSubjects!: string[];
  @ListOf(() => ID, { description: 'The ids of the gaps that were accepted.' }) acceptedGaps!: string[];
  @Optional(() => UnapprovedRecords, {
    description: 'What became of drafts and records in review; null if they were shown like others.',
  })
  unapproved?: Unapproved;
  /** The scope and the moment of the answer, and the place of the file. They are not fields of the API. */
  controllerId?: string;
  activityIds!: readonly string[];
  transferIds!: readonly string[];
  persons!: readonly string[];
  place!: string;
  stated?: { readonly number: string; readonly on: string };
  at!: Moment;
}

@Readable()
@ObjectType()
export class IssuedReportConnection extends connection(IssuedReport) {}

@Readable()
@ObjectType({ description: 'Receipt of an issued report.' })
export class IssueReceipt extends Receipt {
  @Optional(() => IssuedReport, { description: 'The issued report; null if the read models are behind.' })
  report?: IssuedReport;
  @Optional(() => Int, {
    description:
      'How many records have content that is not approved, and is left out; null if the command was repeated.',
  })
  leftOut?: number;
}

/** The names of what can move on, as an enum of the API. */
const MovedOnKind = enumOf(MOVED_ON);
registerEnumType(MovedOnKind, {
  name: 'MovedOnKind',
  description: 'What can move on after a report was issued.',
  valuesMap: {
    TEMPLATE: { description: 'The template of its kind has another version.' },
    LAW: { description: 'The law data have another version.' },
    RENDERER: { description: 'The program that makes files has another version.' },
    POSITION: { description: 'The ledger was copied to another engine, which numbers positions otherwise.' },
    CONTENT: { description: 'The content comes out otherwise.' },
  },
});

/** The answers of `reissue`, as an enum of the API. */
const ReissueAnswer = { SAME: 'SAME', CHANGED: 'CHANGED', ERASED: 'ERASED' } as const;
registerEnumType(ReissueAnswer, {
  name: 'ReissueAnswer',
  description: 'Whether an issued report comes out the same when it is made again.',
  valuesMap: {
    SAME: { description: 'It has the same bytes as the file that was issued.' },
    CHANGED: { description: 'It has other bytes. The file that was issued is still kept.' },
    ERASED: { description: 'A person in it was forgotten. The file is gone for good.' },
  },
});

@Readable()
@ObjectType({ description: 'Something that has moved on since a report was issued.' })
class MovedOn {
  @Field(() => MovedOnKind) what!: keyof typeof MovedOnKind;
  @Field() before!: string;
  @Field() now!: string;
}

@Readable()
@ObjectType({ description: 'An issued report that was made again from what was recorded of it.' })
export class Reissue {
  @Field(() => ReissueAnswer) answer!: keyof typeof ReissueAnswer;
  @ListOf(() => MovedOn) movedOn!: readonly MovedOn[];
  @Optional(() => IssuedReportFile, { description: 'The file that was issued; null if it was erased.' })
  issued?: IssuedReportFile;
  @Optional(() => String, { description: 'The SHA-256 of the file that was made again; null if none was made.' })
  madeAgain?: string;
  @Optional(() => String, { description: 'The address of the report made again by the template that was used.' })
  byItsTemplate?: string;
  @Optional(() => String, { description: 'The same by the current template; null if it is the same one.' })
  byCurrentTemplate?: string;
}

/** The input by which issued reports are sorted. */
export const IssuedReportSort = sortInput('IssuedReport', issuedReportSorts);
/** The types by which issued reports are counted and filtered. */
export const issuedReportFacetTypes = facetTypes(
  'IssuedReport',
  issuedReportFacets,
  'By what issued reports are counted and filtered.',
);

@InputType({ description: 'Selects issued reports. All given conditions must hold.' })
export class IssuedReportFilter {
  @Long()
  @Optional(() => String, { description: 'Text that the number, the title, the recipient or the purpose contains.' })
  text?: string;
  @Optional() kind?: string;
  @Optional(() => ID, { description: 'The account of a regulator that received it.' }) account?: string;
  @Optional(() => ID, { description: 'A party whose activities are its scope.' }) controller?: string;
  @Optional(() => ID, { description: 'An activity that its scope names.' }) activity?: string;
  @Optional(() => [issuedReportFacetTypes.filter], FACETS)
  facets?: InstanceType<typeof issuedReportFacetTypes.filter>[];
}
