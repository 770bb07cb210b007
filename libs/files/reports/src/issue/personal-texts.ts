import { Injectable } from '@nestjs/common';
import { inSteps, membersOf, yieldToEventLoop } from '#kernel';
import { Deciders, Ledger } from '#ledger';
import { Journal } from '#read-model';
import type { Report } from '../model/report.js';
import { personsIn } from './persons.js';

/** The kind of thing that holds the data of persons. */
const CONTACT = 'contact';

/** Finds the persons whose data a report holds. */
@Injectable()
export class PersonsInReports {
  constructor(
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    private readonly journal: Journal,
  ) {}

  /** Returns the ids of the contacts whose data, as they were recorded up to the position at any time, are in the report. */
  async of(report: Report, position: bigint): Promise<string[]> {
    const texts = new Map<string, readonly string[]>();
    for (const id of await this.journal.everRecorded(CONTACT, position)) {
      await yieldToEventLoop();
      texts.set(id, await this.textsOf(id, position));
    }
    return inSteps(personsIn(report, texts));
  }

  /** Returns every text in a sealed field of the stream. */
  private async textsOf(id: string, upTo: bigint): Promise<string[]> {
    const personal = this.deciders.of(id)?.personal ?? {};
    const events = (await this.ledger.readWithoutKey(id)).filter(({ position }) => position <= upTo);
    return events.flatMap(({ type, data }) =>
      (personal[type] ?? []).flatMap((field) => [...textsIn(membersOf(data)[field])]),
    );
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
