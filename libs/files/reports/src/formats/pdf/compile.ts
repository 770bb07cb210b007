import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Family, fontPath } from './fonts.js';
import type { Entry, Layout } from './layout.js';

const TEMPLATE = 'report.typ';
/** The identifier of PDF/UA-1 (ISO 14289-1). */
const STANDARD = 'ua-1';

/** A layout drawn. */
export interface Drawn {
  readonly pages: number;
  /** The headings of its sections with their pages, counted in the file from 1. */
  entries(): Entry[];
  pdf(): Buffer;
  /** Frees what is remembered of it. */
  free(): void;
}

/** Returns a function that draws layouts with the fonts. It throws if the template does not accept a layout. */
export function drawer(families: readonly Family[]): (layout: Layout) => Drawn {
  const files = families.flatMap((of) => [fontPath(of, 'regular'), fontPath(of, 'bold')]);
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }],
  });

  return (layout) => {
    compiler.mapShadow(join(import.meta.dirname, 'report.json'), Buffer.from(JSON.stringify(layout)));
    const drawn = compiler.compile({ mainFilePath: join(import.meta.dirname, TEMPLATE) });
    const { result } = drawn;
    if (!result)
      throw new Error(
        `The template did not accept the report: ${JSON.stringify(drawn.takeDiagnostics()?.shortDiagnostics)}`,
      );
    return {
      pages: result.numOfPages,
      entries: () => entriesOf(compiler, result),
      pdf: () => compiler.pdf(result, { pdfStandard: STANDARD }),
      free: () => compiler.evictCache(0),
    };
  };
}

function entriesOf(compiler: NodeCompiler, result: NodeTypstDocument): Entry[] {
  return compiler.query(result, { selector: '<entry>', field: 'value' });
}
