import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EventStore } from '#ledger';
import { Projector } from '#read-model';

/** Whether the process lives, and whether it can answer: what a load balancer asks. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly projector: Projector,
  ) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** 200 where the read models have caught up with the ledger, else 503 with the reason. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    const head = await this.store.head().catch((error: Error) => error);
    const projections = this.projector.status().map(({ projection, position, stopped }) => ({
      projection,
      position: String(position),
      ...(stopped && { stopped: stopped.reason }),
    }));
    const reason = notReady(
      head,
      this.projector.position(),
      projections.some((p) => p.stopped !== undefined),
    );
    const ledger = head instanceof Error ? undefined : String(head ?? 0n);
    return reply
      .status(reason ? 503 : 200)
      .send({ status: reason ? 'not ready' : 'ready', reason, ledger, projections });
  }
}

function notReady(head: bigint | undefined | Error, position: bigint, stopped: boolean): string | undefined {
  if (head instanceof Error) return `The ledger does not answer: ${head.message}`;
  if (stopped) return 'A projection has stopped at an event that it cannot take.';
  if (head !== undefined && position < head) return `The read models are at position ${position} of ${head}.`;
  return undefined;
}
