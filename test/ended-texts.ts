import type { INestApplicationContext } from '@nestjs/common';
import { ANYONE, Callers } from '#kernel';
import { Things } from '#read-model';
import { REPORT_KINDS, ReportMaker } from '#reports';

// What is said only of things that have ended: no document of the day says it.

const KINDS = ['processingActivity', 'engagement', 'transfer', 'party', 'contact'];

/** Returns all texts of a few words within the value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L} \S/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Returns what the reports of all kinds, in all their languages, say of things that had ended on the day, each with its report. A
 * file about what has changed, or with a history, is not of a day.
 */
export async function saidOfEnded(app: INestApplicationContext): Promise<{ readonly ended: number; said: string[] }> {
  const [things, maker, callers] = [Things, ReportMaker, Callers].map((of) =>
    app.get(of as never, { strict: false }),
  ) as [Things, ReportMaker, Callers];
  return callers.run(ANYONE, async () => {
    const moment = await things.moment(null);
    const all = async (status?: string[]) =>
      (await Promise.all(KINDS.map((kind) => things.all(kind, moment, { status })))).flat();
    const ended = await all(['RETIRED']);
    const going = JSON.stringify((await all()).map(({ at: _, ...thing }) => thing));
    const own = new Set(ended.flatMap(({ at: _, ...thing }) => textsIn(thing)));
    const texts = [...own].map((text) => JSON.stringify(text).slice(1, -1)).filter((text) => !going.includes(text));
    const said: string[] = [];
    for (const { code, languages, needs } of REPORT_KINDS) {
      if (needs.some((need) => need === 'CHANGES' || need === 'LOG' || need === 'EVENTS')) continue;
      for (const language of languages) {
        const { report } = await maker.make({ kind: code, language });
        const written = JSON.stringify(report);
        said.push(...texts.filter((text) => written.includes(text)).map((text) => `${code} ${language}: ${text}`));
      }
    }
    return { ended: ended.length, said };
  });
}
