import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CheckpointPublisher, type DestinationState, type LogOverview, LogReader } from '#evidence';
import { Heavy, Live, Needs, OfServer } from '#graphql';
import { Callers } from '#kernel';
import { Progress } from '#read-model';
import { base64, formatKey, parseCheckpoint, parseNote } from '#transparency-log';
import { Bundles, EVIDENCE } from './bundles.js';
import { EvidenceBundle, EvidenceLog, type LogCheckpoint, type LogDestination } from './evidence.graphql.js';

/** Resolves queries on the log, and on what can be proved with it. */
@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly log: LogReader,
    private readonly publisher: CheckpointPublisher,
    private readonly bundles: Bundles,
    private readonly callers: Callers,
    private readonly progress: Progress,
  ) {}

  @Live()
  @OfServer()
  @Needs('ANYBODY')
  @Query(() => EvidenceLog, {
    nullable: true,
    description: 'The log that proves to others what was recorded. Null if the register keeps none (LOG_ORIGIN).',
  })
  evidenceLog(): EvidenceLog | undefined {
    const log = this.log.overview();
    if (!log) return undefined;
    const { origin, newest, since, witnesses, previous, stopped, trouble } = log;
    const { role } = this.callers.current();
    const recorded = Number(this.progress.status().find(({ projection }) => projection === 'journal')?.events ?? 0n);
    const keys = log.keys.map(formatKey);
    return {
      origin,
      checkpoint: newest && shown(newest),
      since,
      notCovered: Math.max(0, recorded - (newest?.size ?? 0)),
      keys,
      policy: policyOf(log, keys),
      witnesses: witnesses.map(({ name, at, size }) => ({ name, at: at.toISOString(), events: size })),
      destinations: role === 'ADMINISTRATOR' ? this.publisher.destinations.map(stateOf) : [],
      isStopped: stopped !== undefined,
      stopped: role === 'REGULATOR' ? undefined : stopped,
      trouble: role === 'ADMINISTRATOR' ? trouble : undefined,
      previous: previous && { origin: previous.origin, events: previous.size, root: previous.root },
    };
  }

  @Heavy()
  @Live()
  @OfServer()
  @Needs('VIEWER')
  @Query(() => EvidenceBundle, {
    description: 'What a bundle of a thing or of an issued report proves now, and where to download it.',
  })
  async evidence(@Args('of', { type: () => ID }) id: string): Promise<EvidenceBundle> {
    const { coverage, encrypted, witnesses, ...state } = await this.bundles.of(id);
    return {
      ...state,
      address: `${EVIDENCE}/${encodeURIComponent(id)}`,
      checkpoint: shown(coverage.checkpoint),
      events: coverage.events,
      encrypted: [...encrypted],
      witnesses: [...witnesses],
    };
  }
}

function shown({ size, at, note }: { size: number; at: string; note: string }): LogCheckpoint {
  return { events: size, at, root: base64(parseCheckpoint(parseNote(note).text).root), note };
}

function stateOf({ name, delivered, failure }: DestinationState): LogDestination {
  return { name, events: delivered?.size, at: delivered?.at, failingSince: failure?.since, failure: failure?.why };
}

function policyOf({ origin }: LogOverview, keys: readonly string[]): string {
  return [
    `# The keys of the log ${origin}, as the register itself gives them.`,
    '# Compare them with the keys that the organisation gave you in another way.',
    '# To require a witness, add its line (witness NAME KEY), and its name in place of none.',
    ...keys.map((key) => `log ${key}`),
    'quorum none',
    '',
  ].join('\n');
}
