import { japaneseLaw } from '#findings';
import { type Message, type Said, say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

const RULE_18_3 = japaneseLaw.equivalentActionItems({ countries: [], impairments: [], suspended: false });

/** The sentences of the gaps of the Japanese document say. Those of items say what the findings on them. */
export const JAPAN_GAPS = {
  of: ({ name, message }) => say`${name}: ${message}`,
  ...ofItems('JOINT_USE', japaneseLaw.JOINT_USE),
  ...ofItems('RULE_18_3', RULE_18_3),
  ...ofItems('RULE_17', japaneseLaw.CONSENT_INFORMATION),
  ...ofItems('PUBLIC_MATTERS', japaneseLaw.PUBLIC_MATTERS),
  'PUBLIC_MATTERS.EXTERNAL_ENVIRONMENT': ({ names }) =>
    say`Data are kept or handled abroad (${names}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.`,
  noGround: () =>
    say`No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.`,
  jointUseAbroad: () =>
    say`The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.`,
  noCountry: () => say`The ground is the designation of a country, and none is named. State every country.`,
  notDesignated: ({ country }) => say`${country} is not designated. Rely on another ground, or stop providing.`,
  checkedLast: ({ date, due }) =>
    say`The recipient was last checked on ${date}, and should have been again by ${due}. Check it, and record the check.`,
  entrustedAbroad: ({ country }) =>
    say`The entrusted person is abroad (${country}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.`,
  entrustedAnywhere: () =>
    say`The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.`,
} satisfies GapSentences;

export type JapanGap = keyof typeof JAPAN_GAPS;

function ofItems<S extends string, K extends string>(
  section: S,
  items: Readonly<Record<K, { readonly message: Message }>>,
): { readonly [P in K as `${S}.${P}`]: () => Said } {
  const said = Object.entries<{ readonly message: Message }>(items).map(([key, { message }]) => [
    `${section}.${key}`,
    () => message,
  ]);
  return Object.fromEntries(said);
}
