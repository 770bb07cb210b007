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

declare module 'virtual:roles' {
  /** The role that each command needs, by the name of the mutation. */
  const roles: Readonly<Record<string, string>>;
  export default roles;
}

declare module 'virtual:texts/*' {
  import type { Messages } from '@lingui/core';

  /** Compiled messages by the area and the key in it, as in `today.title`. */
  const texts: Messages;
  export default texts;
}
