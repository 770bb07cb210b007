import type { Content } from './queries';

/** The sections of a report, with the rows that are there. */
export type Sections = Content['sections'];

/** A part of a report: some sections, and some rows of their tables. */
export interface Part {
  readonly sections: number;
  /** The number of sections before it. */
  readonly after: number;
  readonly rows: number;
  /** The number of rows before it, in each table. */
  readonly afterRows: number;
}

/** Rows that are asked for at once: as many as the API gives. */
const MOST_ROWS = 1000;

/** Returns the next rows of the tables of a section that show so many. */
export const rowsAfter = (shown: number, section: number, rows = MOST_ROWS): Part => ({
  sections: 1,
  after: section,
  rows,
  afterRows: shown,
});

/** Returns the next sections, each with its first rows. */
export const sectionsAfter = (shown: number): Part => ({ sections: 60, after: shown, rows: 25, afterRows: 0 });

/** Returns the next part that is not there, or undefined if all is. */
export function nextPart(sections: Sections, sectionCount: number): Part | undefined {
  for (const [at, { blocks }] of sections.entries())
    for (const { table } of blocks) {
      const shown = table?.rows?.length ?? 0;
      if (table && shown < table.rowCount) return rowsAfter(shown, at);
    }
  return sections.length < sectionCount ? sectionsAfter(sections.length) : undefined;
}

/** Returns the sections with a part that has come: its sections at the end, or its rows where just as many were shown. */
export function withPart(sections: Sections, { after, afterRows }: Part, came: Sections): Sections {
  if (after >= sections.length) return [...sections, ...came];
  return sections.map((section, at) => {
    const blocks = came[0]?.blocks;
    if (at !== after || !blocks) return section;
    return {
      ...section,
      blocks: section.blocks.map((block, i) => {
        const { table } = block;
        if (!table?.rows || table.rows.length !== afterRows) return block;
        return { ...block, table: { ...table, rows: [...table.rows, ...(blocks[i]?.table?.rows ?? [])] } };
      }),
    };
  });
}
