import type { Language } from '#disclosures';
import type { Activity, Snapshot, Transfer } from '#snapshot';
import type { Treated } from '../model/unapproved.js';
import { STATE_WORDS } from '../words/state.words.js';

// Drafts and records in review: what nobody has approved yet.

type Reviewed = Activity | Transfer;

/** Returns the records of the snapshot that nobody has approved. Activities and transfers alone are approved. */
export function unapprovedIn({ activities, transfers }: Snapshot): readonly Reviewed[] {
  return [...activities, ...transfers].filter(({ status }) => status === 'DRAFT' || status === 'IN_REVIEW');
}

/** Returns the register as the report shows it: without these records, or with their state after their names. */
export function treated(snapshot: Snapshot, unapproved: Treated, language: Language): Snapshot {
  const all = unapproved === 'SHOWN' ? [] : unapprovedIn(snapshot);
  if (all.length === 0) return snapshot;
  const ids = new Set(all.map(({ id }) => id));
  if (unapproved === 'LEFT_OUT') return snapshot.without(ids);
  return snapshot.map(
    (thing) => (ids.has(thing.id) ? marked(thing as Reviewed, language, snapshot) : thing) as typeof thing,
  );
}

/** Returns the record with its state after its name. A record of an activity names the importer of a transfer: it has the state too. */
function marked(record: Reviewed, language: Language, snapshot: Snapshot): Reviewed {
  const state = STATE_WORDS[language][record.status as 'DRAFT' | 'IN_REVIEW'];
  if ('title' in record) return { ...record, title: `${record.title} (${state})` };
  const name = record.name ?? snapshot.party(record.importer)?.name;
  return { ...record, ...(name !== undefined && { name: `${name} (${state})` }), mark: state };
}
