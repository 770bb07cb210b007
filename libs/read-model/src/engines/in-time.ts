import type { KyselyPlugin } from 'kysely';
import { mustBeInTime } from '#ledger';
import type { Tables } from './database.js';

const IN_TIME: KyselyPlugin = {
  transformQuery({ node }) {
    mustBeInTime();
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** The same tables: work whose time is up is refused its next statement, whoever asks for it. */
export function inTime(tables: Tables): Tables {
  return tables.withPlugin(IN_TIME);
}
