import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from './product.js';
import { examplesIn, makeBase, seed } from './seed.js';

/** The measured registers. Each is made on first use; an existing one is used again. */
export class Registers {
  constructor(folder, scale, say) {
    this.folder = folder;
    this.scale = scale;
    this.say = say;
  }

  /** The register that the product makes of its example. */
  base() {
    const base = join(this.folder, 'base');
    if (!existsSync(join(base, 'ledger.db'))) makeBase(base);
    return base;
  }

  /** The events on which the seeds are modelled. */
  examples() {
    return examplesIn(this.base());
  }

  /** Returns an empty folder for other data. */
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

  /** Returns a register of so many activities with so many events each, without read models. */
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

  /** Returns the register with its read models. */
  async built(directory) {
    if (!existsSync(join(directory, 'read-model.db'))) {
      this.say(`Building the read models of ${directory}`);
      await rebuild(directory);
    }
    return directory;
  }
}
