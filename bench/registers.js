import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from './product.js';
import { examplesIn, makeBase, seed } from './seed.js';

/** The registers that are measured, made when they are first asked for; what is there already is used again. */
export class Registers {
  constructor(folder, scale, say) {
    this.folder = folder;
    this.scale = scale;
    this.say = say;
  }

  /** What the product makes of its example. */
  base() {
    const base = join(this.folder, 'base');
    if (!existsSync(join(base, 'ledger.db'))) makeBase(base);
    return base;
  }

  /** What the seeds are modelled on. */
  examples() {
    return examplesIn(this.base());
  }

  /** An empty folder for something else. */
  empty(name) {
    const folder = join(this.folder, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** 10,000 activities, 1,000,000 events. */
  usual() {
    return this.seeded(10_000 * this.scale, 100);
  }

  /** 10,000 activities with a few events each, and 3,000 transfers. */
  withTransfers() {
    return this.seeded(10_000 * this.scale, 5, 6);
  }

  /** A register of so many activities with so many events each, its read models not yet built. */
  seeded(activities, eventsEach, transfersAGroup = 1) {
    const directory = join(
      this.folder,
      `${activities}x${eventsEach}${transfersAGroup > 1 ? `x${transfersAGroup}` : ''}`,
    );
    if (!existsSync(join(directory, 'ledger.db'))) {
      this.say(`Seeding ${activities} activities with ${eventsEach} events each`);
      seed(directory, this.base(), { activities, eventsEach, transfersAGroup });
    }
    return directory;
  }

  /** The register with its read models. */
  async built(directory) {
    if (!existsSync(join(directory, 'read-model.db'))) {
      this.say(`Building the read models of ${directory}`);
      await rebuild(directory);
    }
    return directory;
  }
}
