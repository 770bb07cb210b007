import { v4 } from 'uuid';
import { reject, say } from '#kernel';
import type { EventMetadata } from '../event.js';
import type { Ledger } from '../ledger.js';
import { RevisionConflict } from '../store/event-store.js';

/**
 * Begins a register file at the position. The first one alone appends to the stream of the position. Its event moves the
 * register on. So a file that ended right after it holds nothing up: the next plan is made at a later position.
 *
 * Nothing is appended to the embedded ledger: one process has it, and applies files one after the other.
 * @throws {Rejection} POSITION_CONFLICT if a file was begun there
 */
export async function beginAt(
  ledger: Ledger,
  position: bigint,
  origin: Pick<EventMetadata, 'actor' | 'effectiveOn' | 'reason'>,
): Promise<void> {
  if (ledger.engine === 'embedded') return;
  const newest = await ledger.at(position);
  const stream = `registerFile-${newest?.id ?? position}`; // a copied ledger has other positions, and the same events
  const { reason, ...who } = origin;
  const metadata = { commandId: v4(), ...who, ...(reason !== undefined && { reason }), schema: 1, index: 0, count: 1 };
  const begun = { id: v4(), type: 'RegisterFileBegun', data: { position: String(position) }, metadata };
  try {
    await ledger.append(stream, 'NO_STREAM', [begun]);
  } catch (error) {
    if (!(error instanceof RevisionConflict)) throw error;
    reject(
      'POSITION_CONFLICT',
      say`Another file was applied to the register at position ${String(position)}. Plan again.`,
      'expectedPosition',
      { expected: String(position) },
    );
  }
}
