import { spaced } from '#say';
import { around, ofLaw, type Run, type Texts, together } from '../../parts/law/phrase';
import type { Words } from '../../words/words';
import { breachClock, requestClock } from './clocks';
import { type Detail, type Entry, entry, type LawSection, SECTIONS, sentence } from './entry';
import type { LawOnDate } from './queries';

/** Returns every entry of the law of a jurisdiction, in words. */
export const entriesOf = (law: LawOnDate, words: Words): readonly Entry[] =>
  SECTIONS.flatMap((section) => ENTRIES[section](law, words));

type EntriesOf = (law: LawOnDate, words: Words) => readonly Entry[];

/** Returns a text of the entry, if there is one. */
const given = (text: string | null | undefined, of: Texts): Detail => text && ofLaw(text, of);
/** Returns a text of the entry as a part of a text of the page, if there is one. */
const within = (text: string | null | undefined, of: Texts, say: (place: string) => string): Detail =>
  text && around(say, ofLaw(text, of));

const ENTRIES: { readonly [Section in LawSection]: EntriesOf } = {
  acts: ({ acts }, { t, date }) =>
    acts.map((act) =>
      entry('acts', act.name, ofLaw(act.name, act), act, [
        act.enforcedFrom && act.enforcedFrom !== act.from && t('law.enforcedFrom', { date: date(act.enforcedFrom) }),
      ]),
    ),
  record: ({ record }, { code }) =>
    record
      ? [
          entry('record', 'record', code('RecordRequired', record.required), record, [
            given(record.form, record),
            given(record.exemption, record),
            given(record.instead, record),
          ]),
        ]
      : [],
  items: ({ items: lists }, { t, code, date }) =>
    lists.flatMap(({ name, isOfRecord, items }) =>
      distinct(items).map((item) => ({
        ...entry('items', `${name} ${item.key}`, sentence(ofLaw(item.name, item)), item, [
          item.wherePossible && t('law.wherePossible'),
          within(item.onlyFor, item, (who) => t('law.onlyFor', { who })),
          item.createdFrom && t('law.createdFrom', { date: date(item.createdFrom) }),
        ]),
        list: code('LawList', name),
        kind: isOfRecord ? t('law.itemsOfRecord') : code('LawList', name),
        alike: item.key,
      })),
    ),
  legalBases: ({ legalBases }, { t, code, list }) => {
    if (!legalBases) return [];
    const known = list(legalBases.known.map((basis) => code('LegalBasis', basis)));
    return [entry('legalBases', 'known', known || t('parts.none'), legalBases)];
  },
  grounds: ({ grounds }, { t, code, list }) => {
    const nameOf = (code: string) => {
      const ground = grounds.find((one) => one.code === code);
      return ground ? ofLaw(ground.name, ground) : code;
    };
    return grounds.map((ground) => ({
      ...entry('grounds', ground.code, sentence(ofLaw(ground.name, ground)), ground, [
        code('GroundKind', ground.kind),
        within(ground.limit, ground, (limit) => t('law.limit', { limit })),
        within(ground.priorFiling, ground, (filing) => t('law.priorFiling', { filing })),
        within(ground.onlyFor, ground, (who) => t('law.onlyFor', { who })),
        ground.besideAnother && t('law.besideAnother'),
        ground.needsOneOf.length > 0 &&
          around((grounds) => t('law.needsOneOf', { grounds }), together(ground.needsOneOf.map(nameOf), list)),
        ground.occasional && t('law.occasional'),
        ground.selfJudged && t('law.selfJudged'),
        ground.awaitsList && t('law.awaitsList'),
      ]),
      kind: code('GroundKind', ground.kind),
    }));
  },
  instruments: ({ instruments }, { t, code, date, list }) =>
    instruments.map((one) => ({
      ...entry('instruments', `${one.kind} ${one.version}`, ofLaw(one.name, one), one, [
        code('InstrumentKind', one.kind),
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
        one.modules.length > 0 &&
          around(
            (modules) => t('law.modules', { modules }),
            together(
              one.modules.map(({ name }) => ofLaw(name, one)),
              (names) => list(one.modules.map(({ number }, i) => `${number} ${names[i]}`)),
            ),
          ),
        one.signableTo && t('law.signableTo', { date: date(one.signableTo) }),
        within(one.replacedBy, one, (what) => t('law.replacedBy', { what })),
      ]),
      kind: code('InstrumentKind', one.kind),
    })),
  recognitions: ({ recognitions }, words) => recognitions.map((one) => recognition('recognitions', one, words)),
  endedRecognitions: ({ endedRecognitions }, words) =>
    endedRecognitions.map((one) => recognition('endedRecognitions', one, words)),
  transferDuties: ({ transferDuties }, { code }) =>
    transferDuties.map((duty) => ({
      ...entry('transferDuties', `${duty.of} ${duty.text}`, ofLaw(duty.text, duty), duty, [
        code('TransferDutyOf', duty.of),
      ]),
      kind: code('TransferDutyOf', duty.of),
    })),
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
      entry('regulators', one.name, ofLaw(one.name, one), one, [
        one.alsoCalled.length > 0 && t('law.also', { names: list(one.alsoCalled) }),
      ]),
    ),
  terms: ({ terms }, { code }) => {
    if (!terms) return [];
    const term = (key: string, text: string, means: Run) => ({
      ...entry('terms', key, text, { ...terms, note: null }, [means]),
      alike: key,
    });
    return [
      ...(['controller', 'processor', 'dataSubject', 'officer'] as const).flatMap((key) =>
        terms[key] ? [term(key, terms[key], code('LawTerm', key))] : [],
      ),
      ...terms.others.map(({ key, text }) => term(key, text, { en: spaced(key) })),
    ];
  },
};

function recognition(
  section: LawSection,
  one: LawOnDate['recognitions'][number],
  { t, code, list, place }: Words,
): Entry {
  const countries = list(one.countries.map(place));
  return entry(section, `${one.act} ${one.ground}`, one.name ? ofLaw(one.name, one) : countries, one, [
    one.name && countries,
    ofLaw(one.act, one),
    given(one.scope?.words, one),
    one.scope &&
      one.scope.excludes.length > 0 &&
      t('law.excludes', { what: list(one.scope.excludes.map((data) => code('ExcludedData', data))) }),
    given(one.ended, one),
  ]);
}

/** Returns the items that say something else than those before them. Some laws have one item for several keys. */
function distinct<I extends LawOnDate['items'][number]['items'][number]>(items: readonly I[]): readonly I[] {
  const said = ({ name, article, from, to }: I) => JSON.stringify([name, article, from, to]);
  const first = new Map(items.toReversed().map((item) => [said(item), item]));
  return items.filter((item) => first.get(said(item)) === item);
}
