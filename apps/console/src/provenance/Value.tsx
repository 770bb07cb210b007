import type { ReactNode } from 'react';

/** Holds values of one thing, whose provenance can be asked for. */
export function ProvenanceOf({ children }: { readonly id: string; readonly children: ReactNode }) {
  return <>{children}</>;
}

/** A value of the thing, by its path. */
export function Value({ children }: { readonly path: string; readonly children: ReactNode }) {
  return <>{children}</>;
}
