import { say } from '#kernel';
import type { HowKnown } from '#law';
import { type Activity, touches } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { recorded } from '../shared/record.js';
import { quoted } from '../shared/terms.js';

// Data whose retention is not yet known. California asks for it by category: see us-ca/categories.ts.

/** The list of each law that asks how long data are kept. The LGPD lists no fields, but its document shows the periods. */
const LISTS: Readonly<Record<string, string>> = {
  ...{ EU: 'ART30_1', UK: 'ART30_1', CH: 'ART12_CONTROLLER', BR: 'ART37', TH: 'S39', KR: 'POLICY' },
  ...{ AE: 'ART7', EG: 'ART4', SA: 'ART31' },
};
/** The codes of the laws that ask how long data are kept. */
export const LAWS_ON_RETENTION: readonly string[] = Object.keys(LISTS);

/** The articles for information to data subjects and for the record (GDPR). Other laws have that of the item. */
const ARTICLES: Readonly<Record<string, string>> = { EU: '13(2)(a), 30(1)(f)', UK: '13(2)(a), 30(1)(f)' };

/** The fault of retention that is not yet known, with the names of the data. */
export interface UnknownRetention extends Fault {
  readonly howKnown: HowKnown;
  readonly data: string;
}

/** Returns the fault of an activity with data whose retention is not yet known. A processor's customers decide it. */
export function unknownRetention(law: string, activity: Activity, context: RuleContext): UnknownRetention | undefined {
  const { law: on, snapshot } = context;
  const list = LISTS[law]!;
  const item = on.item(law, list, 'ERASURE') ?? on.item(law, list, 'RETENTION') ?? on.one(law, 'record');
  const rules = recorded(activity, snapshot, law).retention.filter(({ kind }) => kind === 'NOT_YET_KNOWN');
  if (!item || rules.length === 0 || activity.role === 'PROCESSOR') return undefined;
  const named = activity.dataCategories.filter(({ key }) =>
    rules.some(({ appliesTo }) => touches(activity, appliesTo, { dataCategories: [key] })),
  );
  const data = named.length > 0 ? named.map(({ name }) => name) : [activity.title];
  const stated = rules.flatMap(({ statement }) => (statement === undefined ? [] : [quoted(statement)]));
  const { article, howKnown } = citing(item);
  return {
    data: data.join(', '),
    path: 'retention',
    message: say`It is not yet known how long these data are kept: ${data}${stated.length > 0 ? say` (stated: ${stated})` : ''}. State a period, or the events or criteria that end the retention.`,
    article: ARTICLES[law] ?? article,
    howKnown,
  };
}

/** The rules on retention that is not yet known. A WARNING: a period belongs to a record where possible. */
export const UNKNOWN_RETENTION_RULES: readonly Rule[] = LAWS_ON_RETENTION.map((law) =>
  rulesOf(law).on(
    'processingActivity',
    'RETENTION.NOT_YET_KNOWN',
    ARTICLES[law] ?? 'as cited',
    'WARNING',
    (activity, context) => unknownRetention(law, activity, context),
  ),
);
