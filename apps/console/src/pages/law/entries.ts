import { spaced } from '../../parts/statement-title';
import type { Words } from '../../words/words';
import type { LawOnDate } from './queries';

/** Parts of the law of a jurisdiction, in the order of the page. */
export const SECTIONS = [
  'acts',
  'record',
  'items',
  'legalBases',
  'grounds',
  'instruments',
  'recognitions',
  'endedRecognitions',
  'transferDuties',
  'breachClocks',
  'consentAges',
  'regulators',
  'terms',
] as const;

/** A part of the law. */
type LawSection = (typeof SECTIONS)[number];

/** Evidence of an entry: a tag, with its sources. */
export interface Evidence {
  readonly tag: string;
  readonly sources: readonly { readonly title: string; readonly addresses: readonly string[] }[];
}

/** An entry of the law, in words. */
export interface Entry {
  /** The same on every date. */
  readonly id: string;
  readonly section: LawSection;
  /** The title of the list that it belongs to, if its section has several. */
  readonly list?: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly article: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isVerified: boolean;
  readonly evidence: readonly Evidence[];
}

interface Cited {
  readonly article: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isVerified: boolean;
  readonly evidence: readonly Evidence[];
  readonly note?: string | null;
}

type Detail = string | false | null | undefined;

/** Returns every entry of the law of a jurisdiction, in words. */
export function entriesOf(law: LawOnDate, words: Words): readonly Entry[] {
  const { t, code, date, period, list, country } = words;
  const entry = (
    section: LawSection,
    key: string,
    title: string,
    cited: Cited,
    details: readonly Detail[] = [],
  ): Entry => ({
    id: `${section} ${key}`,
    section,
    title,
    details: [...details, cited.note].filter((detail): detail is string => Boolean(detail)),
    article: cited.article,
    from: cited.from,
    to: cited.to,
    isVerified: cited.isVerified,
    evidence: cited.evidence,
  });
  const items = law.items.flatMap(({ name, items }) =>
    distinct(items).map((item) => ({
      ...entry('items', `${name} ${item.key}`, sentence(item.name), item, [
        item.wherePossible && t('law.wherePossible'),
        item.onlyFor && t('law.onlyFor', { who: item.onlyFor }),
      ]),
      list: code('LawList', name),
    })),
  );
  const recognition = (section: LawSection, one: LawOnDate['recognitions'][number]) =>
    entry(section, `${one.act} ${one.ground}`, one.name ?? list(one.countries.map(country)), one, [
      one.name && list(one.countries.map(country)),
      one.act,
      one.scope?.words,
      one.scope &&
        one.scope.excludes.length > 0 &&
        t('law.excludes', { what: list(one.scope.excludes.map((data) => code('ExcludedData', data))) }),
      one.ended,
    ]);
  const nameOfGround = (code: string) => law.grounds.find((ground) => ground.code === code)?.name ?? code;
  const { record, terms, legalBases } = law;
  return [
    ...law.acts.map((act) =>
      entry('acts', act.name, act.name, act, [
        act.enforcedFrom && act.enforcedFrom !== act.from && t('law.enforcedFrom', { date: date(act.enforcedFrom) }),
      ]),
    ),
    ...(record
      ? [
          entry('record', 'record', code('RecordRequired', record.required), record, [
            record.form,
            record.exemption,
            record.instead,
          ]),
        ]
      : []),
    ...items,
    ...(legalBases
      ? [
          entry(
            'legalBases',
            'known',
            list(legalBases.known.map((basis) => code('LegalBasis', basis))) || t('parts.none'),
            legalBases,
          ),
        ]
      : []),
    ...law.grounds.map((ground) =>
      entry('grounds', ground.code, sentence(ground.name), ground, [
        code('GroundKind', ground.kind),
        ground.limit && t('law.limit', { limit: ground.limit }),
        ground.priorFiling && t('law.priorFiling', { filing: ground.priorFiling }),
        ground.onlyFor && t('law.onlyFor', { who: ground.onlyFor }),
        ground.besideAnother && t('law.besideAnother'),
        ground.needsOneOf.length > 0 && t('law.needsOneOf', { grounds: list(ground.needsOneOf.map(nameOfGround)) }),
        ground.occasional && t('law.occasional'),
        ground.selfJudged && t('law.selfJudged'),
        ground.awaitsList && t('law.awaitsList'),
      ]),
    ),
    ...law.instruments.map((one) =>
      entry('instruments', `${one.kind} ${one.version}`, one.name, one, [
        code('InstrumentKind', one.kind),
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
        one.modules.length > 0 &&
          t('law.modules', { modules: list(one.modules.map(({ number, name }) => `${number} ${name}`)) }),
        one.signableTo && t('law.signableTo', { date: date(one.signableTo) }),
        one.replacedBy && t('law.replacedBy', { what: one.replacedBy }),
      ]),
    ),
    ...law.recognitions.map((one) => recognition('recognitions', one)),
    ...law.endedRecognitions.map((one) => recognition('endedRecognitions', one)),
    ...law.transferDuties.map((duty) =>
      entry('transferDuties', `${duty.of} ${duty.text}`, duty.text, duty, [code('TransferDutyOf', duty.of)]),
    ),
    ...law.breachClocks.map((clock) =>
      entry(
        'breachClocks',
        `${clock.whom} ${clock.region ?? ''} ${clock.startsWith ?? ''} ${clock.condition ?? ''}`,
        [
          code('BreachWhom', clock.whom),
          clock.within ? t('law.within', { time: period(clock.within) }) : clock.words,
          clock.days === 'BUSINESS' && `(${t('law.days', { days: clock.days })})`,
        ]
          .filter(Boolean)
          .join(' '),
        clock,
        [
          clock.startsWith && `${sentence(clock.startsWith)}`,
          clock.within && clock.words,
          clock.condition && sentence(clock.condition),
          clock.region && t('law.region', { region: clock.region }),
        ],
      ),
    ),
    ...law.consentAges.map((age) =>
      entry('consentAges', age.region ?? '', age.age === null ? t('parts.notStated') : String(age.age), age, [
        age.region && t('law.region', { region: age.region }),
      ]),
    ),
    ...law.regulators.map((one) =>
      entry('regulators', one.name, one.name, one, [
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
      ]),
    ),
    ...(terms
      ? [
          ...(['controller', 'processor', 'dataSubject', 'officer'] as const).flatMap((term) =>
            terms[term] ? [entry('terms', term, terms[term], { ...terms, note: null }, [code('LawTerm', term)])] : [],
          ),
          ...terms.others.map(({ key, text }) => entry('terms', key, text, { ...terms, note: null }, [spaced(key)])),
        ]
      : []),
  ];
}

/** Returns the items that say something else than those before them. Some laws have one item for several keys. */
function distinct<I extends { readonly name: string } & Cited>(items: readonly I[]): readonly I[] {
  const said = ({ name, article, from, to }: I) => JSON.stringify([name, article, from, to]);
  const first = new Map(items.toReversed().map((item) => [said(item), item]));
  return items.filter((item) => first.get(said(item)) === item);
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
