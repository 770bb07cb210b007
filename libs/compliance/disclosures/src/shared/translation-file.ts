import type { MissingTranslation } from './presentation.js';

/**
 * Returns a register file with an empty text for each missing one, and the original above it. A translator fills it, and
 * applies it.
 */
export function translationFile(language: string, missing: readonly MissingTranslation[]): string {
  const byThing = new Map<string, MissingTranslation[]>();
  for (const text of missing) byThing.set(text.id, [...(byThing.get(text.id) ?? []), text]);
  if (byThing.size === 0) return 'translations: []\n';
  const lines = [...byThing.values()].flatMap((texts) => [
    `  - type: ${texts[0]!.type}`,
    `    key: ${JSON.stringify(texts[0]!.key ?? texts[0]!.id)}`,
    `    language: ${language}`,
    '    texts:',
    ...texts.flatMap(({ field, text, revision, outdated }) => [
      `      # ${JSON.stringify(text)}`,
      `      - field: ${JSON.stringify(field)}`,
      `        revision: ${JSON.stringify(revision)}`,
      `        text: ${JSON.stringify(outdated ?? '')}${outdated === undefined ? '' : ' # of an earlier text'}`,
    ]),
  ]);
  return ['translations:', ...lines, ''].join('\n');
}
