// How laws concern the organisation, as the register says it. Pure.

const EEA = new Set([
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT'],
  ...['LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
]);

/** A company of the organisation's own group, as far as laws look at it. */
export interface OwnCompany {
  readonly country?: string | null;
  readonly officers: readonly { readonly role: string; readonly jurisdictions: readonly string[] }[];
}

/** Ways in which a law concerns the organisation. SEAT and REPRESENTATIVE make it one of the organisation's own. */
export type Concern = 'SEAT' | 'REPRESENTATIVE' | 'PROFILE' | 'DISCLOSURE';

const ORDER: readonly Concern[] = ['SEAT', 'REPRESENTATIVE', 'PROFILE', 'DISCLOSURE'];

/** Returns the code of the law in force in a country or a part of one: EU for Germany, UK for GB, CA for CA-QC. */
export function lawOf(place: string, known: ReadonlySet<string>): string | undefined {
  if (place === 'GB') return 'UK';
  if (known.has(place)) return place;
  if (EEA.has(place)) return 'EU';
  const [country] = place.split('-');
  return country !== undefined && country !== place ? lawOf(country, known) : undefined;
}

/** Returns how each law concerns the organisation; a law that does not is left out. */
export function concernsOf(
  laws: readonly string[],
  companies: readonly OwnCompany[],
  profiles: readonly string[],
  disclosed: readonly string[] = [],
): ReadonlyMap<string, readonly Concern[]> {
  const known = new Set(laws);
  const found = new Map<string, Set<Concern>>();
  const note = (place: string | null | undefined, concern: Concern) => {
    const law = place ? lawOf(place, known) : undefined;
    if (law !== undefined) found.set(law, (found.get(law) ?? new Set()).add(concern));
  };
  for (const { country, officers } of companies) {
    note(country, 'SEAT');
    for (const { role, jurisdictions } of officers) {
      if (role === 'EU_REPRESENTATIVE') note('EU', 'REPRESENTATIVE');
      else if (role === 'UK_REPRESENTATIVE') note('UK', 'REPRESENTATIVE');
      else if (role === 'REPRESENTATIVE' || role === 'DOMESTIC_AGENT')
        for (const place of jurisdictions) note(place, 'REPRESENTATIVE');
    }
  }
  for (const code of profiles) note(code, 'PROFILE');
  for (const code of disclosed) note(code, 'DISCLOSURE');
  return new Map([...found].map(([law, concerns]) => [law, ORDER.filter((concern) => concerns.has(concern))]));
}

/** Returns true if a law is one of the organisation's own: of a seat or of a representative. */
export const isOwn = (concerns: readonly Concern[] | undefined): boolean =>
  concerns !== undefined && (concerns.includes('SEAT') || concerns.includes('REPRESENTATIVE'));
