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
  'requestClocks',
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
export const entriesOf = (law: LawOnDate, words: Words): readonly Entry[] =>
  SECTIONS.flatMap((section) => ENTRIES[section](law, words));

type EntriesOf = (law: LawOnDate, words: Words) => readonly Entry[];

const ENTRIES: { readonly [Section in LawSection]: EntriesOf } = {
  acts: ({ acts }, { t, date }) =>
    acts.map((act) =>
      entry('acts', act.name, act.name, act, [
        act.enforcedFrom && act.enforcedFrom !== act.from && t('law.enforcedFrom', { date: date(act.enforcedFrom) }),
      ]),
    ),
  record: ({ record }, { code }) =>
    record
      ? [
          entry('record', 'record', code('RecordRequired', record.required), record, [
            record.form,
            record.exemption,
            record.instead,
          ]),
        ]
      : [],
  items: ({ items: lists }, { t, code }) =>
    lists.flatMap(({ name, items }) =>
      distinct(items).map((item) => ({
        ...entry('items', `${name} ${item.key}`, sentence(item.name), item, [
          item.wherePossible && t('law.wherePossible'),
          item.onlyFor && t('law.onlyFor', { who: item.onlyFor }),
        ]),
        list: code('LawList', name),
      })),
    ),
  legalBases: ({ legalBases }, { t, code, list }) => {
    if (!legalBases) return [];
    const known = list(legalBases.known.map((basis) => code('LegalBasis', basis)));
    return [entry('legalBases', 'known', known || t('parts.none'), legalBases)];
  },
  grounds: ({ grounds }, { t, code, list }) => {
    const nameOf = (code: string) => grounds.find((ground) => ground.code === code)?.name ?? code;
    return grounds.map((ground) =>
      entry('grounds', ground.code, sentence(ground.name), ground, [
        code('GroundKind', ground.kind),
        ground.limit && t('law.limit', { limit: ground.limit }),
        ground.priorFiling && t('law.priorFiling', { filing: ground.priorFiling }),
        ground.onlyFor && t('law.onlyFor', { who: ground.onlyFor }),
        ground.besideAnother && t('law.besideAnother'),
        ground.needsOneOf.length > 0 && t('law.needsOneOf', { grounds: list(ground.needsOneOf.map(nameOf)) }),
        ground.occasional && t('law.occasional'),
        ground.selfJudged && t('law.selfJudged'),
        ground.awaitsList && t('law.awaitsList'),
      ]),
    );
  },
  instruments: ({ instruments }, { t, code, date, list }) =>
    instruments.map((one) =>
      entry('instruments', `${one.kind} ${one.version}`, one.name, one, [
        code('InstrumentKind', one.kind),
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
        one.modules.length > 0 &&
          t('law.modules', { modules: list(one.modules.map(({ number, name }) => `${number} ${name}`)) }),
        one.signableTo && t('law.signableTo', { date: date(one.signableTo) }),
        one.replacedBy && t('law.replacedBy', { what: one.replacedBy }),
      ]),
    ),
  recognitions: ({ recognitions }, words) => recognitions.map((one) => recognition('recognitions', one, words)),
  endedRecognitions: ({ endedRecognitions }, words) =>
    endedRecognitions.map((one) => recognition('endedRecognitions', one, words)),
  transferDuties: ({ transferDuties }, { code }) =>
    transferDuties.map((duty) =>
      entry('transferDuties', `${duty.of} ${duty.text}`, duty.text, duty, [code('TransferDutyOf', duty.of)]),
    ),
  breachClocks: ({ breachClocks }, words) => breachClocks.map((clock) => breachClock(clock, words)),
  requestClocks: ({ requestClocks }, words) => requestClocks.map((clock) => requestClock(clock, words)),
  consentAges: ({ consentAges }, { t }) =>
    consentAges.map((age) =>
      entry('consentAges', age.region ?? '', age.age === null ? t('parts.notStated') : String(age.age), age, [
        age.region && t('law.region', { region: age.region }),
      ]),
    ),
  regulators: ({ regulators }, { t, list }) =>
    regulators.map((one) =>
      entry('regulators', one.name, one.name, one, [
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
      ]),
    ),
  terms: ({ terms }, { code }) => {
    if (!terms) return [];
    const term = (key: string, text: string, means: string) =>
      entry('terms', key, text, { ...terms, note: null }, [means]);
    return [
      ...(['controller', 'processor', 'dataSubject', 'officer'] as const).flatMap((key) =>
        terms[key] ? [term(key, terms[key], code('LawTerm', key))] : [],
      ),
      ...terms.others.map(({ key, text }) => term(key, text, spaced(key))),
    ];
  },
};

function entry(section: LawSection, key: string, title: string, cited: Cited, details: readonly Detail[] = []): Entry {
  const { article, from, to, isVerified, evidence, note } = cited;
  const said = [...details, note].filter((detail): detail is string => Boolean(detail));
  return { id: `${section} ${key}`, section, title, details: said, article, from, to, isVerified, evidence };
}

function recognition(
  section: LawSection,
  one: LawOnDate['recognitions'][number],
  { t, code, list, country }: Words,
): Entry {
  const countries = list(one.countries.map(country));
  return entry(section, `${one.act} ${one.ground}`, one.name ?? countries, one, [
    one.name && countries,
    one.act,
    one.scope?.words,
    one.scope &&
      one.scope.excludes.length > 0 &&
      t('law.excludes', { what: list(one.scope.excludes.map((data) => code('ExcludedData', data))) }),
    one.ended,
  ]);
}

function breachClock(clock: LawOnDate['breachClocks'][number], { t, code, period }: Words): Entry {
  const { whom, region, startsWith, condition, within, words, days } = clock;
  const title = [
    code('BreachWhom', whom),
    within ? t('law.within', { time: period(within) }) : words,
    days === 'BUSINESS' && `(${t('law.days', { days })})`,
  ];
  return entry(
    'breachClocks',
    `${whom} ${region ?? ''} ${startsWith ?? ''} ${condition ?? ''}`,
    title.filter(Boolean).join(' '),
    clock,
    [
      startsWith && sentence(startsWith),
      within && words,
      condition && sentence(condition),
      region && t('law.region', { region }),
    ],
  );
}

function requestClock(clock: LawOnDate['requestClocks'][number], { t, code, period }: Words): Entry {
  const { right, within, extension, words, days, condition } = clock;
  const title = [
    `${code('RequestRight', right)}:`,
    within ? t('law.within', { time: period(within) }) : words,
    days === 'BUSINESS' && `(${t('law.days', { days })})`,
  ];
  return entry('requestClocks', `${right} ${condition ?? ''}`, title.filter(Boolean).join(' '), clock, [
    extension && t('law.extension', { time: period(extension) }),
    within && words,
    condition && sentence(condition),
  ]);
}

/** Returns the items that say something else than those before them. Some laws have one item for several keys. */
function distinct<I extends { readonly name: string } & Cited>(items: readonly I[]): readonly I[] {
  const said = ({ name, article, from, to }: I) => JSON.stringify([name, article, from, to]);
  const first = new Map(items.toReversed().map((item) => [said(item), item]));
  return items.filter((item) => first.get(said(item)) === item);
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
