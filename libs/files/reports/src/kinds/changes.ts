import type { Language } from '#disclosures';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { kind } from '../model/kind.js';
import type { ShownChange } from '../model/material.js';
import type { Section, Table } from '../model/report.js';
import { columnsOf } from '../shared/columns.js';
import { type HistorySay, historyColumns, historyRow, historyWords, momentsIn } from '../shared/history.js';
import { groupOf } from '../shared/people.js';
import { TABLE_FORMATS } from './formats.js';

/** The kinds of things, in the order of the report. */
const TYPES = [
  'processingActivity',
  'engagement',
  'transfer',
  'party',
  'asset',
  'contact',
  'jurisdictionProfile',
] as const;

/** The differences of the register between two moments: what was recorded, who did it and why, who approved it, and the values. */
export const changes = kind({
  code: 'CHANGES',
  title: 'Changes between two moments',
  about: 'What changed in the register between two moments, with the values before and after.',
  templates: [{ id: 'CHANGES', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: WHOLE_LANGUAGES,
  needs: ['CHANGES'],
  make(context) {
    const { material, party, snapshot, language } = context;
    const all = [...(material.changes ?? [])].sort(inOrderOf(language));
    const say = historyWords(language);
    const sections = TYPES.flatMap((type): Section[] => {
      const ofType = all.filter((change) => change.type === type);
      return ofType.length > 0 ? [sectionOf(type, ofType, say, language)] : [];
    });
    const nothing: Section = {
      key: 'changes',
      heading: say('changes'),
      blocks: [{ type: 'NOTE', paragraphs: [say('nothing')] }],
    };
    return {
      organisation: party ?? groupOf(snapshot),
      sections: [momentsIn(context, say), ...(sections.length > 0 ? sections : [nothing])],
      gaps: [],
    };
  },
});

/** Orders things by their names, and things of one name by what was first recorded. */
function inOrderOf(language: Language): (a: ShownChange, b: ShownChange) => number {
  const { compare } = new Intl.Collator(language);
  const first = ({ events }: ShownChange) => Number(events[0]?.position ?? 0n);
  return (a, b) => compare(a.name, b.name) || first(a) - first(b);
}

function sectionOf(
  key: (typeof TYPES)[number],
  all: readonly ShownChange[],
  say: HistorySay,
  language: Language,
): Section {
  const named = all.map((change) => ({ ...change, name: say(change.kind, { name: change.name }) }));
  const table = (columns: Table['columns'], rows: Table['rows'], empty: string): Table => ({
    type: 'TABLE',
    columns,
    rows,
    empty,
  });
  const name = columnsOf([['name', 1.5]], say);
  const events = named.flatMap(({ name: of, events: made }) =>
    made.map((event) => ({ name: of, ...historyRow(event, say, language) })),
  );
  const values = named.flatMap(({ name: of, kind: how, fields }) =>
    how === 'CHANGED' ? fields.map((field) => ({ name: of, ...field })) : [],
  );
  const valueColumns = columnsOf(
    [
      ['path', 1.2],
      ['before', 2],
      ['after', 2],
    ],
    say,
  );
  return {
    key,
    heading: say(key),
    blocks: [table([...name, ...historyColumns(say)], events, say('byTime'))],
    ...(values.length > 0 && {
      sections: [
        { key: `${key}.values`, heading: say('values'), blocks: [table([...name, ...valueColumns], values, '')] },
      ],
    }),
  };
}
