/** Returns a mapping with one more correction of a value: an answer to a question, as the server proposes it. Both are YAML. */
export async function answered(mapping: string, proposal: string): Promise<string> {
  const { parse, stringify } = await import('yaml');
  const { values = [], ...rest } = parse(mapping) as { readonly values?: readonly unknown[] };
  return stringify({ ...rest, values: [...values, parse(proposal)] });
}
