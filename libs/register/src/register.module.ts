import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContactsModule } from '#contacts';
import { PartiesModule } from '#parties';
import { Projector } from '#read-model';
import { Loaders } from './loaders.js';
import { OfficerEdges, PartyEdges } from './party.edges.js';
import { ActsResolver } from './acts.resolver.js';

/** The whole register: every slice, what spans them, and the projector that keeps the read models going. */
@Module({
  imports: [CqrsModule.forRoot(), ContactsModule, PartiesModule],
  providers: [Loaders, PartyEdges, OfficerEdges, ActsResolver],
})
export class RegisterModule implements OnApplicationBootstrap {
  constructor(private readonly projector: Projector) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.projector.start();
  }
}
