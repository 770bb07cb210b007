/// <reference types="vite/client" />

declare module 'virtual:schema' {
  import type { SchemaDescription } from './edit/schema';

  const schema: SchemaDescription;
  export default schema;
}

declare module 'virtual:fields' {
  /** Commands that set one field of things of one kind, by the name of the mutation. */
  const fields: Readonly<Record<string, { readonly kind: string; readonly field: string }>>;
  export default fields;
}

declare module 'virtual:values' {
  /** The values that things of a type state, by the type: each field with its own fields, if it has some. */
  const values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  export default values;
}

declare module 'virtual:roles' {
  /** The role that each command needs, by the name of the mutation. */
  const roles: Readonly<Record<string, string>>;
  export default roles;
}

declare module 'virtual:texts' {
  import type { Messages } from '@lingui/core';
  import type { WholeLanguage } from '#vocabulary';

  /** Compiled messages by the area and the key in it, as in `today.title`. */
  type Texts = () => Promise<{ default: Messages }>;
  /** Loads the texts of each language: those of the frame and of the first page, and those of all other pages. */
  const loaders: Readonly<Record<WholeLanguage, { readonly first: Texts; readonly rest: Texts }>>;
  export default loaders;
}
