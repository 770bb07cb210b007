import { Injectable } from '@nestjs/common';
import { type IssuedReport, issuedReportSorts } from '#issued-reports';
import { reject, say } from '#kernel';
import {
  type Filter,
  type Found,
  type MomentInput,
  orderOf,
  type PageRequest,
  type SortInput,
  Things,
} from '#read-model';
import { IssuedFiles, type NoSalt } from './issued-files.js';
import { ISSUED_REPORT } from './issuing.js';

/** The order of the list if none is asked for. */
const NEWEST_FIRST: readonly SortInput[] = [{ by: 'ISSUED_AT', direction: 'DESC' }];

/** Reads what was issued, as far as the caller may see it. */
@Injectable()
export class Issued {
  constructor(
    private readonly things: Things,
    private readonly files: IssuedFiles,
  ) {}

  /** Returns a page of what was issued, by default the newest first. */
  list(request: PageRequest, filter: Filter = {}, sort?: readonly SortInput[]) {
    return this.things.page<IssuedReport>(
      ISSUED_REPORT,
      request,
      filter,
      orderOf(issuedReportSorts, sort ?? NEWEST_FIRST),
    );
  }

  /** Returns the issued report; undefined if there is none with the id that the caller may see. */
  async find(id: string, at?: MomentInput | null): Promise<Found<IssuedReport> | undefined> {
    const moment = await this.things.moment(at);
    const [found] = await this.things.byIds<IssuedReport>(ISSUED_REPORT, [id], moment);
    return found;
  }

  /** @throws {Rejection} NOT_FOUND if there is no issued report with the id that the caller may see */
  async get(id: string): Promise<Found<IssuedReport>> {
    return (await this.find(id)) ?? reject('NOT_FOUND', say`There is no issued report ${id} that you may see.`, 'id');
  }

  /**
   * Returns the file as it was issued.
   * @throws {Rejection} NOT_FOUND; ERASED if a person in it was forgotten
   */
  async file(id: string) {
    const file = await this.files.open(await this.get(id));
    return (
      file ??
      reject('ERASED', say`A person in this report was forgotten since it was issued: its file is gone for good.`, 'id')
    );
  }

  /**
   * Returns the salt by which a file is compared with the issued report, or why there is none. Who may not have the file gets
   * none.
   */
  async salt(id: string): Promise<Uint8Array | NoSalt | 'NOT_SHOWN'> {
    const found = await this.find(id);
    return found ? this.files.salt(found) : 'NOT_SHOWN';
  }
}
