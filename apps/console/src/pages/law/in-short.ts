import { countKnown, type HowKnown } from '../../parts/law/how-known';
import { around, ofLaw, type Phrase, type Run, type Texts, together } from '../../parts/law/phrase';
import type { Words } from '../../words/words';
import { entriesOf } from './entries';
import type { Entry, LawSection } from './entry';
import type { LawOnDate } from './queries';

/** Lines that say in plain words what a law asks. Each answer that the data lack is a line of its own. */
export interface InShort {
  readonly asks: readonly Phrase[];
  readonly ways: readonly Phrase[];
  readonly clocks: readonly Phrase[];
  readonly reach: readonly Phrase[];
}

/** Returns a law in plain words. */
export function inShort(law: LawOnDate, words: Words): InShort {
  const entries = entriesOf(law, words);
  const of = (section: LawSection) => entries.filter((entry) => entry.section === section);
  return {
    asks: asks(law, of('record'), words),
    ways: ways(law, words),
    clocks: clocks(law, of('breachClocks'), of('requestClocks'), words),
    reach: reach(law, entries, words),
  };
}

const inOneLine = (runs: readonly Run[]): Run => together(runs, (texts) => texts.join('; '));

function asks(law: LawOnDate, record: readonly Entry[], { t, code, list }: Words): readonly Phrase[] {
  const { items, legalBases } = law;
  const ofRecord = items.find(({ isOfRecord }) => isOfRecord)?.items.map((item) => ofLaw(item.name, item)) ?? [];
  const others = items.filter(({ isOfRecord }) => !isOfRecord).map(({ name }) => code('LawList', name));
  const bases = legalBases?.known.map((basis) => code('LegalBasis', basis)) ?? [];
  return [
    [`${t('law.record')}: ${law.record ? code('RecordRequired', law.record.required) : t('law.recordNone')}`],
    ...record.flatMap(({ details }) => details),
    ...(ofRecord.length > 0
      ? [around((what) => t('law.short.items', { count: ofRecord.length, what }), inOneLine(ofRecord))]
      : []),
    [
      legalBases === null
        ? t('law.short.basesUnknown')
        : bases.length > 0
          ? t('law.short.bases', { bases: list(bases) })
          : t('law.short.basesNone'),
    ],
    [others.length > 0 ? t('law.short.lists', { lists: list(others) }) : t('law.short.listsNone')],
  ];
}

function ways(law: LawOnDate, { t, code, list, place }: Words): readonly Phrase[] {
  const { grounds, recognitions, transferDuties } = law;
  const kinds = [...new Set(grounds.map(({ kind }) => kind))];
  const recognised = [...new Set(recognitions.flatMap(({ countries }) => countries))];
  return [
    ...kinds.map((kind) =>
      around(
        (names) => `${code('GroundKind', kind)}: ${names}`,
        inOneLine(grounds.flatMap((ground) => (ground.kind === kind ? [ofLaw(ground.name, ground)] : []))),
      ),
    ),
    ...(kinds.length === 0 ? [[t('law.short.waysNone')]] : []),
    ...(recognised.length > 0
      ? [[t('law.short.recognised', { count: recognised.length, countries: list(recognised.map(place)) })]]
      : []),
    ...transferDuties.map((duty) =>
      around((what) => `${code('TransferDutyOf', duty.of)}: ${what}`, ofLaw(duty.text, duty)),
    ),
  ];
}

/** Returns the condition of a time limit in parentheses: without it, two limits would contradict each other. */
const when = (clock: (Texts & { readonly condition: string | null }) | undefined): Phrase =>
  clock?.condition
    ? [' (', together([ofLaw(clock.condition, clock)], ([text = '']) => text.replace(/[.。]$/, '')), ')']
    : [];

function clocks(
  law: LawOnDate,
  breaches: readonly Entry[],
  requests: readonly Entry[],
  { t }: Words,
): readonly Phrase[] {
  return [
    ...breaches.map(({ title }, i): Phrase => [t('law.short.breach'), ' – ', ...title, ...when(law.breachClocks[i])]),
    ...(breaches.length === 0 ? [[t('law.short.breachNone')]] : []),
    ...requests.map(({ title }, i): Phrase => [t('law.short.request'), ' – ', ...title, ...when(law.requestClocks[i])]),
    ...(requests.length === 0 ? [[t('law.short.requestNone')]] : []),
  ];
}

function reach(law: LawOnDate, entries: readonly Entry[], { t, code, date, list }: Words): readonly Phrase[] {
  const counted = (grades: readonly HowKnown[]) =>
    list(countKnown(grades).map(({ grade, count }) => `${count} ${code('HowKnown', grade)}`));
  const { knownFrom, lookedThroughUntil, recognitions, recognitionsKnownUntil, items } = law;
  return [
    [knownFrom ? t('law.short.knownFrom', { date: date(knownFrom) }) : t('law.short.noAct')],
    [lookedThroughUntil ? t('parts.lookedThrough', { date: date(lookedThroughUntil) }) : t('parts.notLookedThrough')],
    ...(recognitions.length > 0 && recognitionsKnownUntil
      ? [[t('law.short.recognitionsUntil', { date: date(recognitionsKnownUntil) })]]
      : []),
    ...(entries.length > 0
      ? [
          [t('law.short.known', { grades: counted(entries.map(({ howKnown }) => howKnown)) })],
          [t('law.short.daysKnown', { grades: counted(entries.map(({ dayKnown }) => dayKnown)) })],
        ]
      : []),
    ...items.flatMap((list) =>
      list.leavesOut
        ? [
            around(
              (what) => t('law.short.leavesOut', { list: code('LawList', list.name), what }),
              ofLaw(list.leavesOut, list),
            ),
          ]
        : [],
    ),
  ];
}
