import { isValues, type Values } from '../../../parts/values';
import type { Words } from '../../../words/words';

/** The enum of a field whose values are codes. */
const ENUMS: Readonly<Record<string, string>> = {
  role: 'ActivityRole',
  basis: 'LegalBasis',
  specialCondition: 'SpecialCondition',
  specialKinds: 'SpecialCategory',
  mayReveal: 'SpecialCategory',
  sensitiveKinds: 'SensitiveKind',
  ages: 'AgeGroup',
  ccpa: 'CcpaCategory',
  action: 'RetentionAction',
  anchor: 'RetentionAnchor',
  bound: 'RetentionBound',
  state: 'AssessmentState',
  'assessments.kind': 'ActivityAssessmentKind',
  'retention.kind': 'RetentionKind',
  'recipients.kind': 'PartyKind',
};
const PERIODS = new Set(['period', 'reviewEvery']);
const STATED = new Set(['YES', 'NO', 'NOT_STATED']);
/** Fields that say nothing to people, or that are said otherwise. */
const LEFT_OUT = new Set(['key', 'id', 'inherited']);

/** Returns a path in words: "Purposes › Paying salaries › Legal bases". Rows are named by the first version that has them. */
export function pathInWords(path: string, versions: readonly Values[], { find }: Pick<Words, 'find'>): string {
  const [list = '', key, ...fields] = path.split('.');
  const titleOf = (field: string) => find(`fields.${field}`) ?? field;
  const row = versions.flatMap((version) => rowsOf(version[list])).find((each) => each.key === key);
  const name = row && (row.name ?? row.description ?? row.statement);
  return [titleOf(list), ...(key ? [name ? String(name) : key] : []), ...fields.map(titleOf)].join(' › ');
}

const rowsOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? value : []);

/** Returns a value of a record in words, on one line for each of its parts; empty if there is none. */
export function valueInWords(path: string, value: unknown, words: Words): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => oneLine(path, item, words));
  if (typeof value !== 'object') return [plain(path, String(value), words)];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (LEFT_OUT.has(field)) return [];
    const lines = valueInWords(`${path}.${field}`, inner, words).filter((line) => line !== '');
    const isNothing = lines.length === 0 || inner === 'NOT_STATED';
    return isNothing ? [] : [`${words.find(`fields.${field}`) ?? field}: ${lines.join('; ')}`];
  });
}

function oneLine(path: string, item: unknown, words: Words): readonly string[] {
  if (!isValues(item)) return [plain(path, String(item), words)];
  const { name, description, basis } = item;
  if (basis !== undefined) return [valueInWords(path, item, words).join(', ')];
  const title = name ?? description;
  return [typeof title === 'string' ? title : valueInWords(path, item, words).join(', ')];
}

function plain(path: string, text: string, { code, period, t }: Words): string {
  const steps = path.split('.');
  const field = steps.at(-1)!;
  const type = ENUMS[`${steps[0]}.${field}`] ?? ENUMS[field];
  if (PERIODS.has(field)) return period(text);
  if (type) return code(type, text);
  if (STATED.has(text)) return code('Stated', text);
  return text === 'true' ? t('parts.yes') : text === 'false' ? t('parts.no') : text;
}
