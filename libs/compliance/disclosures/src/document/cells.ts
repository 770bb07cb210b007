// The values of a document: what each is in the API, and where it comes from.

/** A value in the API. TEXT: always there. MAYBE: a text that can be absent. TEXTS: a list of texts. CODE: one of the codes, or absent. */
export interface Shape {
  readonly is: 'TEXT' | 'MAYBE' | 'TEXTS' | 'CODE';
  readonly description?: string;
  /** An enum of the API. */
  readonly codes?: object;
}

/** The type of a row in the API. */
export interface RowShape {
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Shape>>;
}

/** A value of a document. */
export interface Cell<Of, V = unknown> extends Omit<Shape, 'is'> {
  readonly is: Shape['is'] | 'ROWS';
  readonly row?: RowShape;
  of(context: Of): V;
}

/** Values by their names. */
export type Cells<Of> = Readonly<Record<string, Cell<Of>>>;

/** The values that they give. */
export type ValuesOf<C> = { readonly [N in keyof C]: C[N] extends { of(context: never): infer V } ? V : never };

/** Returns what makes the values of a document from a context. */
export const valuesFrom = <Of>() => ({
  /** Returns a text that is always there. */
  text: (description: string, of: (context: Of) => string): Cell<Of, string> => ({ is: 'TEXT', description, of }),
  /** Returns a text that can be absent. */
  maybe: (description: string, of: (context: Of) => string | undefined): Cell<Of, string | undefined> => ({
    is: 'MAYBE',
    description,
    of,
  }),
  /** Returns a list of texts. */
  texts: (description: string, of: (context: Of) => readonly string[]): Cell<Of, readonly string[]> => ({
    is: 'TEXTS',
    description,
    of,
  }),
  /** Returns a list of rows. */
  rows: <V extends object>(
    row: RowShape,
    description: string,
    of: (context: Of) => readonly V[],
  ): Cell<Of, readonly V[]> => ({
    is: 'ROWS',
    row,
    description,
    of,
  }),
});

/** Returns the values of the cells. */
export function valuesOf<Of>(cells: Cells<Of>, context: Of): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).map(([name, { of }]) => [name, of(context)]));
}
