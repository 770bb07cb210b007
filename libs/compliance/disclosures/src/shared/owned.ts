import { ApplicableLaws } from '#findings';
import type { Activity } from '#snapshot';
import { type Disclosure, type DocumentContext, type Gap, gap, gapOf } from './disclosure.js';
import { lacking } from './gap-sentence.js';
import { OWNED_GAPS } from './owned.gaps.js';

// A document of a law says of each activity who controls it. One without a controller is in nobody's document.

const lack = lacking(OWNED_GAPS);

/** Returns a gap for each activity that the law may concern, and that is left out because nobody controls it. */
function nobodyGaps(code: string, activities: readonly Activity[], { law }: Pick<DocumentContext, 'law'>): Gap[] {
  const duty = law.one(code, 'record');
  return activities.map((subject) => {
    const sentence = lack('gap.NOBODY', { record: `${subject.reference} (${subject.title})` });
    const by = { subject, path: 'controllers' };
    return duty ? gap(duty, sentence, by) : gapOf({}, sentence, by);
  });
}

/** Makes the document of the law without the activities that nobody controls. Each that it may concern is a gap. Pure. */
export function ofOwned<K extends string, D extends Pick<Disclosure, 'gaps' | 'complete'>>(
  code: string,
  context: DocumentContext<K>,
  make: (context: DocumentContext<K>) => D,
): D {
  const unowned = new ApplicableLaws(context.snapshot).unownedUnder(code);
  if (unowned.length === 0) return make(context);
  const document = make({ ...context, snapshot: context.snapshot.without(new Set(unowned.map(({ id }) => id))) });
  return { ...document, complete: false, gaps: [...document.gaps, ...nobodyGaps(code, unowned, context)] };
}
