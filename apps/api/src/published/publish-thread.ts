import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { STOP } from '#background';
import { filesOf, onePerKind, PublishedDirectory, Publisher, PublishModule } from '#publish';
import { CoreModule, type OpenOptions, RegisterModule, type Stores } from '#runtime';

// The program of the thread that makes the published pages: it reads the register next to the server, and writes files alone.

/** The task of the thread. */
export interface PublishTask {
  readonly stores: Stores;
  readonly directory: string;
  readonly base: string | undefined;
  readonly since: string | undefined;
  readonly language: OpenOptions['language'];
  readonly lawDates: OpenOptions['lawDates'];
}

/** The work that the thread has done: the number of pages, and those that are held back. */
export interface PublishedPages {
  readonly pages: number;
  readonly heldBack: readonly { readonly title: string; readonly gaps: number; readonly stays?: string }[];
}

const stop = new AbortController();
parentPort!.on('message', (message) => message === STOP && stop.abort(new Error('The server ends.')));
try {
  parentPort!.postMessage(await publish(workerData as PublishTask));
} finally {
  parentPort!.close();
}

async function publish({ stores, directory, base, since, language, lawDates }: PublishTask): Promise<PublishedPages> {
  const key = stores.key && Buffer.from(stores.key); // a buffer arrives as an array of bytes
  const core = CoreModule.open({ ...stores, key }, { isBeside: true, projects: false, language, lawDates });
  @Module({ imports: [core, RegisterModule, PublishModule] })
  class Published {}
  const register = await NestFactory.createApplicationContext(Published, { logger: false, abortOnError: false });
  try {
    const target = PublishedDirectory.open(directory);
    const { remembered } = target;
    const made = await register.get(Publisher).site({ base, since, remembered, signal: stop.signal });
    target.write(filesOf(made.site, target.hashes), made.remembered);
    const heldBack = onePerKind(made.withheld).map(({ title, gaps, stays }) => ({ title, gaps: gaps.length, stays }));
    return { pages: made.pages.length, heldBack };
  } finally {
    await register.close();
  }
}
