/** The place of a finding. */
interface Found {
  readonly path: string;
  readonly subject: { readonly id: string; readonly type: string };
}

/** Fields whose rows are things of their own, and the kind of these things. */
const OWN_THINGS: Readonly<Record<string, string>> = { processors: 'engagement', transfers: 'transfer' };

/** Returns how many of the findings around a thing are in these fields of it, or in the things that the fields list. */
export const findingsIn = (fields: readonly string[], thing: string, findings: readonly Found[]): number =>
  findings.filter(({ subject, path }) =>
    subject.id === thing
      ? fields.includes(path.split('.')[0]!)
      : fields.some((field) => OWN_THINGS[field] === subject.type),
  ).length;
