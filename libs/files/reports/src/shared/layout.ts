import type { TemplateVersion, ValueType } from '../model/report.js';

// How a document of a law is set out as sections. The headings are those of the document; the layout names them.

/** A way to show the value of a field that is a code: a country, or YES, NO and NOT_STATED. */
export type ShownAs = 'COUNTRY' | 'STATED';

/** A field of a document, or of a row of it. */
export interface FieldLayout {
  readonly key: string;
  /** The path of the value; by default the key. */
  readonly path?: string;
  /** The key of its heading; by default its own key, after the key of the section if there is such a heading. */
  readonly heading?: string;
  /** The fields of an object that are shown in its place, in one text. */
  readonly parts?: readonly FieldLayout[];
  readonly as?: ShownAs;
  /** The names of its codes. */
  readonly names?: Readonly<Record<string, string>>;
  readonly type?: ValueType;
  readonly width?: number;
  readonly article?: string;
}

/** A part of a document. */
export interface SectionLayout {
  readonly key: string;
  /** The key of its heading; by default its own key. */
  readonly heading?: string;
  readonly facts?: readonly FieldLayout[];
  readonly table?: { readonly rows: string; readonly columns: readonly FieldLayout[] };
  /** The paths of texts that become paragraphs. */
  readonly note?: string | readonly string[];
  readonly sections?: readonly SectionLayout[];
  /** True if the section is left out where nothing is stated. */
  readonly optional?: boolean;
}

/** A template that sets out a document. */
export interface LayoutTemplate extends TemplateVersion {
  readonly sections: readonly SectionLayout[];
}
