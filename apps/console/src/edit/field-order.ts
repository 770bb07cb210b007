import type { FieldType } from './schema';

/** Fields in the order in which people think: what it is, who and where, what and why, for how long, when, and how. */
const ORDER = [
  ['content'], // a file is chosen first: it has a name
  ['reference', 'title', 'name', 'field', 'text', 'law', 'code', 'kind', 'role', 'label', 'needed', 'state'],
  [
    'exporter',
    'importer',
    'processor',
    'engagedBy',
    'under',
    'departments',
    'controllers',
    'onBehalfOf',
    'country',
    'countries',
  ],
  ['work', 'description', 'basis', 'interest', 'specialCondition', 'special', 'specialKinds', 'party'],
  ['period', 'bound', 'trigger', 'anchor', 'action', 'statement', 'document'],
  ['version', 'signedOn', 'on', 'foundOn', 'since', 'until', 'outcome', 'reason', 'because', 'response'],
  ['legalBases', 'instrument', 'jurisdictions', 'locations', 'activities', 'purposes', 'dataSubjects'],
  ['dataCategories', 'dataItems', 'sources', 'recipients', 'grounds', 'retention', 'contract'],
  ['method', 'timing', 'frequency', 'recipientRetention', 'systems', 'technologies', 'riskFactors', 'securityMeasures'],
  ['address', 'email', 'phone', 'website', 'department', 'owner', 'tags'],
].flat();
const LAST = ['appliesTo', 'condition', 'region', 'key'];

/** Returns the fields of a form in the order in which people fill them in. Those without a place of their own are before the last ones. */
export function inOrder(
  fields: readonly (readonly [name: string, type: FieldType])[],
): readonly (readonly [name: string, type: FieldType])[] {
  const rank = ([name, { isRequired }]: (typeof fields)[number]) => {
    if (ORDER.includes(name)) return ORDER.indexOf(name);
    if (LAST.includes(name)) return ORDER.length + 2 + LAST.indexOf(name);
    return ORDER.length + (isRequired ? 0 : 1);
  };
  return [...fields].sort((a, b) => rank(a) - rank(b));
}
