import { Controller, Get, Header, Inject, NotFoundException } from '@nestjs/common';
import type { Telemetry } from './telemetry.js';

export const TELEMETRY = Symbol('telemetry');

/** Serves the register's own metrics to Prometheus. */
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(TELEMETRY) private readonly telemetry: Telemetry) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    const text = await this.telemetry.scrape();
    if (text === undefined)
      throw new NotFoundException('OTEL_SDK_DISABLED is set, so nothing is measured. Unset it to get metrics.');
    return text;
  }
}
