import { ApplicableLaws, japaneseLaw } from '#findings';
import type { Cited, LawOn } from '#law';
import { lawDocument } from '../document/declared.js';
import { type Disclosure, type DocumentContext, disclosed, type Gap } from '../shared/disclosure.js';
import { JAPAN_GAPS } from './gaps.js';
import { JAPAN_SECTIONS } from './sections.js';
import {
  type ConsentToProvision,
  cited,
  consent,
  type ForeignProvision,
  foreignProvision,
  type JapanContext,
  type JointUseNotice,
  jointUse,
  type PublicMattersPart,
  provisionsOf,
  publicMatters,
  withoutProvision,
} from './tables.js';
import { JAPAN_HEADINGS, JAPAN_WORDS, type JapanWord } from './words.js';

/** The information that Japan requires on joint use, on third parties abroad, before consent to them, and on data kept. */
export interface Japan extends Disclosure {
  /** The first of {@link jointUses}: usually there is only one. */
  readonly jointUse?: JointUseNotice;
  readonly jointUses: readonly JointUseNotice[];
  /** Each provision once. The gaps include those of entrustment abroad, which has no row. */
  readonly foreignProvision: { readonly rows: readonly ForeignProvision[]; readonly gaps: readonly Gap[] };
  readonly consentInformation: { readonly rows: readonly ConsentToProvision[] };
  /** Absent before 1 April 2022. */
  readonly publicMatters?: PublicMattersPart;
}

/** Returns the Japanese document. Joint use abroad is in two of its parts, because it needs the notice and a ground. */
export function japan(context: DocumentContext<JapanWord>): Japan {
  const withLaws: JapanContext = { ...context, laws: new ApplicableLaws(context.snapshot) };
  const { snapshot, law, say, laws } = withLaws;
  const transfers = snapshot.transfers.filter((transfer) => laws.lawsOf('transfer', transfer).has('JP'));
  const jointUses = transfers
    .filter(({ kind }) => kind === 'JOINT_USE')
    .map((transfer) => jointUse(transfer, withLaws));
  const needsGround = law.item('JP', 'FOREIGN_PROVISION', 'GROUND') !== undefined;
  const abroad = transfers.filter((transfer) => needsGround && japaneseLaw.mayBeAbroad(transfer, snapshot));
  const toCountries = abroad.flatMap((transfer) => provisionsOf(transfer, withLaws));
  const provisions = eachOnce(toCountries.map((provision) => foreignProvision(provision, withLaws)));
  const consents = toCountries
    .filter(({ basis }) => basis === 'JP.CONSENT')
    .map((provision) => consent(provision, withLaws));
  const entrustments = snapshot.engagements
    .filter((engagement) => laws.lawsOf('engagement', engagement).has('JP'))
    .flatMap((engagement) => withoutProvision(engagement, withLaws));
  const matters = publicMatters(withLaws);
  const abroadGaps = [...provisions.flatMap((row) => row.gaps), ...entrustments];
  const gaps = [
    ...jointUses.flatMap((part) => part.gaps),
    ...abroadGaps,
    ...consents.flatMap((part) => part.gaps),
    ...(matters?.gaps ?? []),
  ];
  const headings = JAPAN_HEADINGS.map((key) => ({ key, text: cited(key, HEADED_BY[key]?.(law), withLaws) }));
  return {
    ...disclosed(context, { code: 'JP' }, say('title'), headings, gaps),
    jointUse: jointUses[0],
    jointUses,
    foreignProvision: { rows: provisions, gaps: abroadGaps },
    consentInformation: { rows: consents },
    publicMatters: matters,
  };
}

/** Returns each row once: rows that show the same are one, with the gaps of all. */
function eachOnce(rows: readonly ForeignProvision[]): ForeignProvision[] {
  const shown = new Map<string, ForeignProvision>();
  for (const { gaps, ...row } of rows) {
    const key = JSON.stringify(row);
    shown.set(key, { ...row, gaps: [...(shown.get(key)?.gaps ?? []), ...gaps] });
  }
  return [...shown.values()];
}

/** Finds the article for a heading in the law of the date. */
const HEADED_BY: { readonly [K in JapanWord]?: (law: LawOn) => Pick<Cited, 'article'> | undefined } = {
  jointUse: (law) => law.item('JP', 'JOINT_USE', 'FACT'),
  foreignProvision: (law) => law.item('JP', 'FOREIGN_PROVISION', 'GROUND'),
  consentInformation: (law) => law.ground('JP.CONSENT'),
  publicMatters: (law) => law.items('JP', 'PUBLIC_MATTERS')[0] && { article: '32(1)' },
};

const SOURCE = 'Act on the Protection of Personal Information, and its Enforcement Rules';

/** Information that the law of Japan wants to be public, or given to people. */
export const JAPAN = lawDocument({
  field: 'japan',
  law: 'JP',
  name: "Japan's document",
  words: JAPAN_WORDS,
  gaps: JAPAN_GAPS,
  sections: JAPAN_SECTIONS,
  make: japan,
  reports: [
    {
      code: 'JP_JOINT_USE',
      isPublic: true,
      title: 'Joint use of personal data in Japan',
      about:
        'What people can learn of the joint use of their data in Japan: by which companies, and who answers for it.',
      source: SOURCE,
      part: 'jointUse',
      gaps: ({ jointUses }) => jointUses.flatMap((row) => row.gaps),
    },
    {
      code: 'JP_RULE_18_3',
      title: 'Information on provision to third parties abroad (Japan)',
      about: 'What people in Japan are given who ask how a recipient abroad protects their data.',
      source: SOURCE,
      part: 'foreignProvision',
      gaps: ({ foreignProvision }) => foreignProvision.gaps,
    },
    {
      code: 'JP_RULE_17',
      title: 'Information before consent to provision abroad (Japan)',
      about: 'What people in Japan are given before they consent to the provision of their data abroad.',
      source: SOURCE,
      part: 'consentInformation',
      gaps: ({ consentInformation }) => consentInformation.rows.flatMap((row) => row.gaps),
    },
    {
      code: 'JP_PUBLIC_MATTERS',
      isPublic: true,
      title: 'Matters on personal data kept that are made public in Japan',
      about: 'What an organisation in Japan makes known about the personal data that it keeps.',
      source: SOURCE,
      part: 'publicMatters',
      gaps: ({ publicMatters }) => publicMatters?.gaps ?? [],
    },
  ],
});
