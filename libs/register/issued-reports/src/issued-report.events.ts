import type { Fact, Thing } from '#ledger';

/** The moment of the register that a report describes. */
export interface ReportMoment {
  /** The effective date (ISO 8601). */
  readonly on: string;
  /** The position of the last event that the report was made from. */
  readonly position: string;
  /** The instant at which that event was recorded (ISO 8601). It stays the same in a copy that numbers positions otherwise. */
  readonly knownAt?: string;
}

/** The part of the register that a report covers. Without a controller and activities, it is the whole group. */
interface IssuedScope {
  /** The id of a party. */
  readonly controller?: string;
  /** Ids of processing activities. */
  readonly activities?: readonly string[];
  /** Groups of people, by the key or the name of data subjects. Reports of earlier versions have none. */
  readonly dataSubjects?: readonly string[];
  /** Ids of transfers. Reports of earlier versions have none. */
  readonly transfers?: readonly string[];
}

/** A report as it was issued: what it was made of, and the file that was handed over. */
export interface Issue {
  /** The code of its kind. */
  readonly kind: string;
  readonly title: string;
  readonly scope: IssuedScope;
  readonly moment: ReportMoment;
  /** The earlier moment, if the report compares two. */
  readonly since?: ReportMoment;
  /** BCP 47. */
  readonly language: string;
  readonly format: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly lawVersion: string;
  /** The program that made the file, with its version. */
  readonly renderer: string;
  /** The names of the gaps that were accepted. */
  readonly acceptedGaps: readonly string[];
  /** The treatment of drafts and records in review. Absent if they were shown like others, as in reports of earlier versions. */
  readonly unapproved?: 'LEFT_OUT' | 'MARKED';
  /** Ids of the contacts whose personal data the file holds. The file can be opened until one of them is forgotten. */
  readonly persons: readonly string[];
  /** The stream that holds the file and its hashes, sealed. */
  readonly file: string;
  /**
   * A commitment to the file. It says nothing of the content to people who do not have the file. It is the SHA-256 of a salt,
   * and of the salt with the SHA-256 of the file (hexadecimal). The salt is sealed with the file. Absent in reports of earlier
   * versions.
   */
  readonly commitment?: { readonly salt: string; readonly file: string };
  /**
   * The number and the day of issue, as the file says them next to the recipient. So the file is sealed by the recipient's key,
   * too. Absent in reports of earlier versions, whose files say nothing of it.
   */
  readonly stated?: { readonly number: string; readonly on: string };
  /** The size of the file in bytes. */
  readonly size: number;
  /** The opaque account that issued it. */
  readonly by: string;
  /** The account of a regulator that received it. */
  readonly account?: string;
  /** The recipient in words. Personal data. */
  readonly issuedTo?: string;
  /** The purpose, such as a request, in words. Personal data. */
  readonly purpose?: string;
}

/** The state of an issued report. It never changes. */
export interface IssuedReport extends Thing, Issue {
  /** The day on which it was issued (ISO 8601). */
  readonly issuedOn: string;
  /** True if the recipient was forgotten. */
  readonly erased?: boolean;
  /** True if the key of the recipient is missing. */
  readonly keyMissing?: boolean;
}

/** The facts of issued reports, as they are stored. */
export type IssuedReportFact = Fact<'ReportIssued', Issue>;

/** The fields that are sealed in the ledger, by event type. */
export const personalFields = { ReportIssued: ['issuedTo', 'purpose'] };
