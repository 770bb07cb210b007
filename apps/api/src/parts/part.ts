import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DirectorySettings, HttpSettings, OpenOptions, Stores } from '#runtime';
import type { LimitHeavy } from '../heavy.js';
import type { ReaderLimits } from '../reader/readers.js';
import type { Telemetry } from '../telemetry.js';
import type { Step } from './in-order.js';

/** Settings, stores and classes that the parts of a server are made of. */
export interface Materials extends Pick<OpenOptions, 'access' | 'lawDates' | 'language'> {
  readonly app: NestFastifyApplication;
  readonly server: FastifyInstance;
  readonly stores: Stores;
  readonly http: HttpSettings;
  readonly log: Logger;
  readonly telemetry: Telemetry;
  readonly directory?: DirectorySettings;
  readonly consoleDirectory: string;
  readonly readers?: ReaderLimits;
  readonly limitHeavy: LimitHeavy;
  /** True if this process answers requests. */
  readonly serves: boolean;
  /** Keeps how this thread drops the register that it has read for a command or a dry run. */
  onRelease(release: () => void): void;
  /** Returns the one instance of a class. */
  get<T>(type: abstract new (...args: never[]) => T): T;
}

/** A part of the server: hooks or routes. Hooks of one kind run in the order of their parts. */
export interface Part extends Step {
  /** False if this server goes without it. */
  readonly isOn?: boolean;
  /** Adds it to the server. */
  add(): unknown;
}
