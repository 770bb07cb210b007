import { dayIn, instantIn } from '#kernel';
import { kind } from '../model/kind.js';
import type { ShownChange } from '../model/material.js';
import type { Block, Column, Section } from '../model/report.js';
import { HISTORY_COLUMNS, historyRow } from '../shared/history.js';
import { groupOf } from '../shared/people.js';
import { TABLE_FORMATS } from './formats.js';

const NAME: Column = { key: 'name', heading: 'Of', type: 'TEXT', width: 1.5 };
const VALUES: readonly Column[] = [
  NAME,
  { key: 'path', heading: 'Field', type: 'TEXT', width: 1.2 },
  { key: 'before', heading: 'Before', type: 'TEXT', width: 2 },
  { key: 'after', heading: 'After', type: 'TEXT', width: 2 },
];
/** The kinds of things, in the order of the report. */
const TYPES = {
  processingActivity: 'Processing activities',
  engagement: 'Engagements of processors',
  transfer: 'Transfers',
  party: 'Parties',
  contact: 'Contacts',
  jurisdictionProfile: 'Statements for jurisdictions',
} as const;
const MARKS = { ADDED: ' (added)', CHANGED: '', REMOVED: ' (ended)' } as const;

/** The differences of the register between two moments: what was recorded, and the values before and after. */
export const changes = kind({
  code: 'CHANGES',
  title: { en: 'Changes between two moments' },
  templates: [{ id: 'CHANGES', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: ['CHANGES'],
  make({ material: { since, changes: all = [] }, party, snapshot, knownAt }) {
    const sections = Object.entries(TYPES).flatMap(([type, heading]): Section[] => {
      const ofType = all.filter((change) => change.type === type);
      return ofType.length > 0 ? [sectionOf(type, heading, ofType)] : [];
    });
    const nothing: Section = {
      key: 'changes',
      heading: 'Changes',
      blocks: [{ type: 'NOTE', paragraphs: ['Nothing changed.'] }],
    };
    const moments = [
      momentOf('from', 'Before', since?.on, since?.knownAt),
      momentOf('to', 'After', snapshot.on, knownAt),
    ];
    return {
      organisation: party ?? groupOf(snapshot),
      sections: [
        { key: 'moments', heading: 'Moments', blocks: [{ type: 'FACTS', facts: moments }] },
        ...(sections.length > 0 ? sections : [nothing]),
      ],
      gaps: [],
    };
  },
});

function momentOf(key: string, heading: string, on: string | undefined, knownAt: string | undefined) {
  const recorded = knownAt && `as recorded up to ${instantIn('en')(knownAt)}`;
  const value = on && [dayIn('en')(on), recorded].filter(Boolean).join(', ');
  return { key, heading, type: 'TEXT', value } as const;
}

function sectionOf(key: string, heading: string, all: readonly ShownChange[]): Section {
  const named = all.map((change) => ({ ...change, name: `${change.name}${MARKS[change.kind]}` }));
  const table = (
    columns: readonly Column[],
    rows: readonly Record<string, string | readonly string[] | undefined>[],
    empty: string,
  ): Block => ({
    type: 'TABLE',
    columns,
    rows,
    empty,
  });
  const events = named.flatMap(({ name, events: made }) => made.map((event) => ({ name, ...historyRow(event) })));
  const values = named.flatMap(({ name, kind: of, fields }) =>
    of === 'CHANGED' ? fields.map((field) => ({ name, ...field })) : [],
  );
  return {
    key,
    heading,
    blocks: [
      table([NAME, ...HISTORY_COLUMNS], events as never, 'Nothing was recorded: time alone made the difference.'),
    ],
    ...(values.length > 0 && {
      sections: [{ key: `${key}.values`, heading: 'Values before and after', blocks: [table(VALUES, values, '')] }],
    }),
  };
}
