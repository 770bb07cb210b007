import { formsIn } from '#say';

/** The officially assigned ISO 3166-1 alpha-2 codes. */
const ASSIGNED = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

const COUNTRIES = new Set(ASSIGNED.split(/\s+/).filter(Boolean));

/** Codes of the states of the European Economic Area: the EU member states, Iceland, Liechtenstein and Norway. */
export const EEA: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'],
];

/** Territories with a code of their own that belong to the EU as parts of a member state (TFEU 355(1) and (4)). */
const TERRITORIES: Readonly<Record<string, string>> = {
  ...{ GF: 'FR', GP: 'FR', MF: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR' },
  AX: 'FI',
};

/**
 * Returns the state whose law and recognitions apply in the country. For a territory within the EU, this is its member
 * state.
 */
export function stateOf(country: string): string {
  return TERRITORIES[country] ?? country;
}

/** Returns all codes of the jurisdiction: for the EU also its states' codes, for the United Kingdom `UK` and `GB`. */
export function codesWithin(code: string): readonly string[] {
  if (code === 'EU') return ['EU', ...EEA, ...Object.keys(TERRITORIES)];
  return code === 'UK' || code === 'GB' ? ['UK', 'GB'] : [code];
}

/** Free zones with a law of their own in the place of their country's. They have no code of ISO 3166-2. */
const FREE_ZONES: readonly string[] = ['AE-ADGM', 'AE-DIFC'];

/** Returns the free zones of the country that have a law of their own. */
export function freeZonesOf(country: string): readonly string[] {
  return FREE_ZONES.filter((zone) => zone.startsWith(`${country}-`));
}

/** Returns true if the code names a free zone with a law of its own. */
export function isFreeZone(code: string): boolean {
  return FREE_ZONES.includes(code);
}

/** Returns true if the code is an assigned ISO 3166-1 alpha-2 country code. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}

/**
 * Abbreviations of international organisations that some law recognises. A transfer can go to one (GDPR Art 30(1)(e)).
 */
const ORGANISATIONS: readonly string[] = ['EPO'];

/** Returns the codes of places that data can go to or be stored in, countries last. */
export function knownPlaces(): readonly string[] {
  return ['EU', 'EEA', ...ORGANISATIONS, ...COUNTRIES];
}

/**
 * Returns the name of the destination in the language (BCP 47 tag). The EEA and organisations keep their abbreviation.
 */
export function destinationName(code: string, language: string): string {
  return isCountry(code) || code === 'EU' ? formsIn(language).region(code) : code;
}

/** Names of places that English sentences give an article. */
const WITH_ARTICLE =
  /^(?:European|Netherlands|Philippines|Republic|United)\b|\b(?:Islands|Republic|Territor(?:ies|y))$/;

/** Returns the English name of a place for use within a sentence: "the Philippines". */
export function inSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Returns the destination for use within an English sentence: "Germany", "the United States". */
export function destinationInSentence(code: string): string {
  return inSentence(destinationName(code, 'en'));
}

/**
 * Returns true if the code is a possible destination of transfers: a country, or a listed international organisation.
 */
export function isDestination(code: string): boolean {
  return isCountry(code) || ORGANISATIONS.includes(code);
}

/**
 * Returns true if the code names a jurisdiction: EU, UK, a country, a subdivision (ISO 3166-2: US-CA), a free zone with a
 * law of its own, or ALL for everywhere.
 */
export function isJurisdiction(code: string): boolean {
  return (
    code === 'ALL' ||
    code === 'EU' ||
    code === 'UK' ||
    isCountry(code) ||
    isFreeZone(code) ||
    (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && isCountry(code.slice(0, 2)))
  );
}

/** Returns true if the code names a place where data can be stored: a country, the EU, or the EEA. */
export function isPlace(code: string): boolean {
  return code === 'EU' || code === 'EEA' || isCountry(code);
}
