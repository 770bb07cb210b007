import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { characterMap } from './character-map.js';

/** A font family, with the file of each weight that reports use. */
export interface Family {
  readonly name: string;
  readonly package: string;
  readonly regular: string;
  readonly bold: string;
}

const family = (name: string, slug = name.toLowerCase().replaceAll(' ', '-')): Family => {
  const file = name.replaceAll(' ', '');
  return {
    name,
    package: `@expo-google-fonts/${slug}`,
    regular: `400Regular/${file}_400Regular.ttf`,
    bold: `700Bold/${file}_700Bold.ttf`,
  };
};

/** The families with Han characters by their languages and regions: each draws the same character in another way. */
const HAN: Readonly<Record<string, Family>> = {
  ja: family('Noto Sans JP'),
  ko: family('Noto Sans KR'),
  zh: family('Noto Sans SC'),
  'zh-TW': family('Noto Sans TC'),
  'zh-HK': family('Noto Sans HK'),
};
const OF_HAN = new Set(Object.values(HAN));

/** Table of the families of reports. The first that has a character draws it; Noto Sans has Devanagari too. */
export const FAMILIES: readonly Family[] = [
  family('Noto Sans'),
  family('Noto Sans Arabic'),
  family('Noto Sans Hebrew'),
  family('Noto Sans Thai'),
  ...OF_HAN,
];

const require = createRequire(import.meta.url);
const maps = new Map<string, (codePoint: number) => boolean>();

/** Returns the name of a file of the family, in its package. */
export const fileOf = (of: Family, weight: 'regular' | 'bold') => `${of.package}/${of[weight]}`;

/** Returns the path of a file of the family. */
export function fontPath(of: Family, weight: 'regular' | 'bold'): string {
  return require.resolve(fileOf(of, weight));
}

/** Returns the families in their order for a language: its own Han characters come before those of the others. */
function familiesFor({ lang, region }: Written): readonly Family[] {
  const own = HAN[`${lang}-${region}`] ?? HAN[lang] ?? HAN.ja;
  return FAMILIES.filter((of) => of === own || !OF_HAN.has(of)).concat(
    FAMILIES.filter((of) => of !== own && OF_HAN.has(of)),
  );
}

function covers(of: Family): (codePoint: number) => boolean {
  const known = maps.get(of.name);
  if (known) return known;
  const map = characterMap(readFileSync(fontPath(of, 'regular')));
  maps.set(of.name, map);
  return map;
}

/** The language of a text (ISO 639), and its region, if that decides how characters are drawn. */
interface Written {
  readonly lang: string;
  readonly region: string | null;
}

/** The families that a text needs, and the characters that no family has. */
interface Coverage {
  readonly families: readonly Family[];
  readonly missing: ReadonlySet<number>;
}

/** Returns the families that draw the characters, and the characters that none draws. It reads only the files it needs. */
export function coverage(characters: Iterable<number>, language: Written): Coverage {
  let rest = [...characters];
  const families: Family[] = [];
  for (const of of familiesFor(language)) {
    if (families.length > 0 && rest.length === 0) break;
    const has = covers(of);
    const left = rest.filter((codePoint) => !has(codePoint));
    if (families.length === 0 || left.length < rest.length) families.push(of);
    rest = left;
  }
  return { families, missing: new Set(rest) };
}
