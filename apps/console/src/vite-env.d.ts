/// <reference types="vite/client" />

declare module 'virtual:schema' {
  import type { SchemaDescription } from './edit/schema';

  const schema: SchemaDescription;
  export default schema;
}
