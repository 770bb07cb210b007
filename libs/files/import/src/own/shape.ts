import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** A column of our own workbook: a field of the entries, or a field of an object in them. */
export interface OwnColumn {
  /** Names of fields, such as `contract`, `signedOn`. */
  readonly path: readonly string[];
  readonly heading: string;
  readonly type: string;
  /** True for a list of texts or codes: a line each. */
  readonly isList: boolean;
  readonly choices?: readonly string[];
}

/** A sheet of our own workbook: a list of things, or a list of rows of things. */
export interface OwnShape {
  /** Names of fields from the register file: `processingActivities`, `purposes`. */
  readonly path: readonly string[];
  readonly sheet: string;
  /** Headings of the columns that name the rows above: the thing, and the row of the thing. */
  readonly above: readonly string[];
  /** The field that names a row for sheets below; undefined if rows are counted. */
  readonly keyField?: 'key' | 'code';
  readonly columns: readonly OwnColumn[];
  readonly below: readonly OwnShape[];
}

/** The sheet by which our own workbook is recognised. */
export const INDEX = 'Regesta';
/** The version of the layout. */
export const VERSION = '1';

const LONGEST_NAME = 31; // of a sheet in Excel

/** Returns the sheets of our own workbook. They follow from RegisterInput, so a new field has its place at once. */
export function shapesOf(schema: GraphQLSchema): readonly OwnShape[] {
  const type = schema.getType('RegisterInput');
  if (!isInputObjectType(type)) throw new Error('The schema has no RegisterInput');
  const names = new Set<string>([INDEX.toLowerCase()]);
  const place = ({ name }: GraphQLInputField) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const fields = Object.values(type.getFields()).sort((a, b) => place(a) - place(b));
  return fields.flatMap((field) => shapeOf(field, [], [], names) ?? []);
}

/** The order of the lists, as in a register file. */
const ORDER = ['contacts', 'parties', 'processingActivities', 'engagements', 'transfers', 'jurisdictionProfiles'];

function shapeOf(
  field: GraphQLInputField,
  within: readonly string[],
  above: readonly string[],
  names: Set<string>,
): OwnShape | undefined {
  const type = itemOf(field.type);
  if (!isInputObjectType(type) || !isListType(getNullableType(field.type))) return undefined;
  const path = [...within, field.name];
  const sheet = nameOf(path, names);
  const keyField = keyFieldOf(type);
  const below = Object.values(type.getFields()).flatMap(
    (child) => shapeOf(child, path, [...above, field.name], names) ?? [],
  );
  return { path, sheet, above, ...(keyField && { keyField }), columns: columnsOf(type, []), below };
}

/** Returns `key` only where it names the row itself, and not another thing. */
function keyFieldOf(type: GraphQLInputObjectType): 'key' | 'code' | undefined {
  const { key, code } = type.getFields();
  if (key && String(getNullableType(key.type)) === 'Key') return 'key';
  return code && !key ? 'code' : undefined;
}

function columnsOf(type: GraphQLInputObjectType, within: readonly string[]): OwnColumn[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...within, field.name];
    const isList = isListType(getNullableType(field.type));
    const item = itemOf(field.type);
    if (isInputObjectType(item)) return isList ? [] : columnsOf(item, path);
    const choices = isEnumType(item) ? item.getValues().map(({ name }) => name) : undefined;
    return [{ path, heading: path.join('.'), type: String(item), isList, ...(choices && { choices }) }];
  });
}

function itemOf(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? (getNullableType(nullable.ofType) as GraphQLInputType) : nullable;
}

/** Returns a name for a sheet that no other sheet has, in the words of the path. */
function nameOf(path: readonly string[], names: Set<string>): string {
  const words = path.map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()).join(' ');
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  let name = whole.slice(0, LONGEST_NAME).trim();
  for (let n = 2; names.has(name.toLowerCase()); n += 1) name = `${whole.slice(0, LONGEST_NAME - 3).trim()} ${n}`;
  names.add(name.toLowerCase());
  return name;
}
