import type { Said } from '#kernel';
import { citing, type Fault, type Rule, rulesOf } from '../model/rule.js';
import { mayLeave, nameOf, reliedOn } from './grounds.js';

interface OwnClauses {
  readonly law: string;
  /** The ground that serves only with the clauses of the law's own authority. */
  readonly ground: string;
  readonly article: string;
  /** Returns what is wrong with clauses of that version, and the next step. */
  message(transfer: Said, version: string): Said;
}

/** Returns the rule on clauses of another set than the authority's, such as the EU's. */
export function otherClausesRule({ law: code, ground, article, message }: OwnClauses): Rule<'transfer'> {
  return rulesOf(code).on(
    'transfer',
    'TRANSFER.CLAUSES',
    article,
    'ERROR',
    function* (transfer, { law, snapshot }): Generator<Fault> {
      if (law.instrumentsOn(code, 'SCC', law.date).length === 0) return;
      if (transfer.suspension || !mayLeave(transfer, code)) return;
      for (const row of reliedOn(transfer, code, law.date)) {
        const entry = law.ground(row.code);
        const version = row.instrument?.kind === 'SCC' ? row.instrument.version : undefined;
        if (!entry || row.code !== ground || version === undefined || law.instrument(code, 'SCC', version)) continue;
        yield {
          path: `grounds.${row.key}.instrument.version`,
          message: message(nameOf(transfer, snapshot), version),
          ...citing(entry),
        };
      }
    },
  );
}
