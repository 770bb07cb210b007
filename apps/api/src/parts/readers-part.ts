import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FoundToday, Judgements } from '#findings';
import { Callers } from '#kernel';
import { Progress } from '#read-model';
import { findingsByReader } from '../reader/internal-query.js';
import { Readers } from '../reader/readers.js';
import { routeToReaders } from '../reader/routing.js';
import { warmUp } from '../reader/warm-up.js';
import type { Materials, Part } from './part.js';

/** Returns how threads that read are added. Once there are any, only they hold the register in memory. */
export function readersPart(materials: Materials): Pick<Part, 'isOn' | 'add'> {
  const { app, server, stores, http, log, readers: limits, access, lawDates, language, get } = materials;
  if (!materials.serves || !limits?.threads) return { isOn: false, add: () => {} };
  const { threads, cacheMemory } = limits;
  const { requestTimeout } = http;
  const add = () => {
    const readers = new Readers(
      { stores: { ...stores, publishing: undefined }, http, access, lawDates, language, threads, cacheMemory },
      limits,
      log,
    );
    const schema = () => get(GraphQLSchemaHost).schema;
    routeToReaders(server, { readers, requestTimeout, schema, behind: () => get(Progress).behind });
    get(FoundToday).elsewhere = findingsByReader(readers, get(Callers), requestTimeout);
    materials.onRelease(() => get(Judgements).forgetAll());
    let endWarmUp = () => {};
    server.addHook('onListen', (done) => {
      endWarmUp = warmUp(app, readers, requestTimeout);
      done();
    });
    server.addHook('onClose', () => {
      endWarmUp();
      return readers.close();
    });
  };
  return { add };
}
