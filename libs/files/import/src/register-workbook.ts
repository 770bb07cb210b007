import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import type { MomentInput } from '#read-model';
import { Export } from '#register-file';
import { ownSheets } from './own/out.js';
import { ownFile } from './own/workbook.js';

/** Writes the register as our own workbook. */
@Injectable()
export class RegisterWorkbook {
  constructor(private readonly exporting: Export) {}

  /**
   * Returns the register at the moment as XLSX. Importing the file plans nothing.
   * @throws {Rejection} PROJECTION_STOPPED if a part would be missing
   */
  async file(at: MomentInput | null | undefined, schema: GraphQLSchema): Promise<Uint8Array> {
    return ownFile(await ownSheets(await this.exporting.contents(at), schema));
  }
}
