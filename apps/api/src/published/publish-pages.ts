import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Clock } from '#kernel';
import { Publisher, publishedIn } from '#publish';
import { Progress, Projector } from '#read-model';
import type { HttpSettings, OpenOptions, Stores } from '#runtime';
import { keepForgotten, keepPublished } from './publishing.js';
import { PUBLISHED, servePublished } from './serve-published.js';

/** The parts that {@link publishPages} needs. */
interface PublishParts {
  readonly stores: Stores;
  readonly http: HttpSettings;
  readonly parts: Pick<OpenOptions, 'language' | 'lawDates'>;
  readonly log: Logger;
  /** True if this process answers requests. */
  readonly serves: boolean;
}

/** Makes the published pages where the read models are written, and serves them where requests are answered. */
export function publishPages(app: NestFastifyApplication, { stores, http, parts, log, serves }: PublishParts): void {
  const server = app.getHttpAdapter().getInstance();
  const [publisher, progress, projector, clock] = [Publisher, Progress, Projector, Clock].map((part) =>
    app.get(part as never, { strict: false }),
  ) as unknown as [Publisher, Progress, Projector, Clock];
  const { language, lawDates } = parts;
  const directory = publishedIn(stores.directory);
  const base = http.publicUrl && new URL(PUBLISHED, http.publicUrl).href;
  const madeBy = () => publisher.madeBy(base);
  if (serves) servePublished(server, { directory, madeBy });
  let end = async () => {};
  server.addHook('onListen', (done) => {
    end = keepPublished({
      task: {
        stores: { ...stores, publishing: undefined },
        directory,
        base,
        since: http.publish?.since,
        language,
        lawDates,
      },
      log,
      state: () =>
        projector.leads
          ? {
              position: progress.position(),
              today: clock.today(),
              madeBy: madeBy(),
              forgotten: progress.edition.forgotten,
            }
          : undefined,
    });
    done();
  });
  server.addHook('onClose', () => end());
}

/** Holds pages that were published earlier against what is forgotten. */
export function withdrawPages(
  app: NestFastifyApplication,
  { stores, log }: Pick<PublishParts, 'stores' | 'log'>,
): void {
  const server = app.getHttpAdapter().getInstance();
  const progress = app.get(Progress, { strict: false });
  let end = () => {};
  server.addHook('onListen', (done) => {
    end = keepForgotten(publishedIn(stores.directory), () => progress.edition.forgotten, log);
    done();
  });
  server.addHook('onClose', (_server, done) => {
    end();
    done();
  });
}
