import { Module } from '@nestjs/common';
import { RegisterModule } from '#register';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';

/** What the law makes of the register. */
@Module({
  imports: [RegisterModule],
  providers: [Findings, FindingsResolver],
  exports: [Findings],
})
export class FindingsModule {}
