import type { Language } from '#disclosures';
import type { Report } from '#reports';
import { sampleReport } from '../../reports/src/formats/pdf/sample.testing.js';
import type { Source, Wanted } from './publication.js';

/** Returns a list of sub-processors: their names, and what they do. */
export function listOf(processors: Readonly<Record<string, string>>, more: Partial<Report> = {}): Report {
  const column = (key: string, heading: string) => ({ key, heading, type: 'TEXT' }) as const;
  const rows = Object.entries(processors).map(([processor, work]) => ({ processor, work }));
  const columns = [column('processor', 'Sub-processor'), column('work', 'Work')];
  const section = {
    key: 'list',
    heading: 'Sub-processors',
    blocks: [{ type: 'TABLE', columns, rows, empty: 'None.' } as const],
  };
  return sampleReport([section], { kind: 'SUB_PROCESSORS', title: 'Sub-processors', ...more });
}

const ENGLISH: readonly Wanted[] = [{ kind: 'SUB_PROCESSORS', language: 'en' }];

/** Returns a register that said this since these days. The last day is today. It notes for which days it was asked. */
export function sourceOf(
  said: Readonly<Record<string, Report | undefined>>,
  { today = Object.keys(said).at(-1)!, languages = ['en'] as readonly Language[] } = {},
): Source & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    wanted: languages.flatMap((language) => ENGLISH.map(({ kind }) => ({ kind, language }))),
    days: async (first) => [
      ...new Set([first, ...Object.keys(said).filter((day) => day > first && day < today), today]),
    ],
    made: async ({ language }, on) => {
      asked.push(on);
      const day = Object.keys(said).findLast((since) => since <= on);
      const report = day === undefined ? undefined : said[day];
      return report && { report: { ...report, language }, leftOut: 0 };
    },
  };
}
