import {
  allOn,
  type Cited,
  type Dated,
  type Ground,
  holdsOn,
  howKnown,
  type InstrumentVersion,
  type Item,
  isVerified,
  knownBy,
  type LawChange,
  type LawOn,
  type LegalProvision,
  lookedThroughUntil,
  NEVER,
  type OfLaw,
  type OpenPoint,
  onlyFor,
  type Recognition,
  SOURCES,
  type Statute,
  type Tag,
  type Terms,
  type Threshold,
} from '#law';

// Converts the law on a date to the types of the API.

/** The empty lists of a jurisdiction before its first law. */
const NOTHING = {
  acts: [],
  regulators: [],
  grounds: [],
  recognitions: [],
  endedRecognitions: [],
  instruments: [],
  transferDuties: [],
  breachClocks: [],
  requestClocks: [],
  consentAges: [],
  items: [],
};

/** Returns the law of the jurisdiction; the code must be one of the known laws. */
export function showJurisdiction(code: string, law: LawOn) {
  const data = law.jurisdiction(code)!;
  const isInForce = law.isInForce(data.code);
  const [knownFrom] = data.acts.map((act) => act.from ?? NEVER).sort();
  const head = {
    ...{ code: data.code, name: data.name, on: law.date, lawVersion: law.version, isInForce },
    knownFrom: knownDate(knownFrom),
    lookedThroughUntil: lookedThroughUntil(data),
  };
  // A jurisdiction without any act shows what applies instead. Before the first act of a jurisdiction, nothing applies.
  if (!isInForce && data.acts.length > 0) return { ...head, ...NOTHING };
  const ofLaw = <T extends object>(entries: readonly T[]) => entries.map((entry) => ({ ...entry, law: data.code }));
  const record = law.one(data.code, 'record');
  const terms = law.one(data.code, 'terms');
  const legalBases = law.one(data.code, 'legalBases');
  const items = (list: string | undefined) => (list ? law.items(data.code, list).map(showItem) : []);
  return {
    ...head,
    acts: law.all(data.code, 'acts').map((act) => showAct(act, law.date)),
    regulators: law
      .all(data.code, 'regulators')
      .map((regulator) => ({ ...shown(regulator), alsoCalled: regulator.alsoCalled ?? [] })),
    record: record && {
      ...shown(record),
      controllerItems: items(record.controllerItems),
      processorItems: items(record.processorItems),
    },
    terms: terms && showTerms(terms),
    grounds: ofLaw(law.grounds(data.code)).map(showGround),
    recognitionsKnownUntil: data.recognitionsKnownUntil,
    recognitions: ofLaw(allOn(data.recognitions, law.date)).map(showRecognition),
    endedRecognitions: ofLaw(data.recognitions.filter((recognition) => hasEnded(recognition, law.date))).map(
      showRecognition,
    ),
    instruments: ofLaw(allOn(data.instruments, law.date)).map(showInstrument),
    transferDuties: law.all(data.code, 'transferDuties').map(shown),
    breachClocks: law.all(data.code, 'breachClocks').map(shown),
    requestClocks: law.all(data.code, 'requestClocks').map(shown),
    consentAges: law.all(data.code, 'consentAge').map(shown),
    legalBases: legalBases && shown(legalBases),
    items: Object.keys(data.items)
      .map((name) => ({ name, items: items(name), leavesOut: data.leavesOut?.[name], inEnglish: [] }))
      .map((list) => ({
        ...list,
        isOfRecord: list.name === record?.controllerItems,
        isComplete: list.leavesOut === undefined,
      }))
      .filter((list) => list.items.length > 0),
  };
}

/** Returns a ground with the code of its law. */
export function showGround(ground: OfLaw<Ground>) {
  const { occasional = false, besideAnother = false, selfJudged = false, awaitsList = false } = ground;
  const { instruments = [], needsOneOf = [] } = ground;
  return { ...shown(ground), occasional, besideAnother, selfJudged, awaitsList, instruments, needsOneOf };
}

/** Returns a recognition with the code of its law. */
export function showRecognition(recognition: OfLaw<Recognition>) {
  const { scope, alsoCalled = [] } = recognition;
  return { ...shown(recognition), alsoCalled, scope: scope && { ...scope, excludes: scope.excludes ?? [] } };
}

/** Returns true if the entry had ended by the date (ISO 8601). */
export function hasEnded({ to }: Dated, on: string): boolean {
  return to !== undefined && to <= on;
}

/** Returns an open point with the date that this register uses. */
export function showOpenPoint(code: string, point: OpenPoint) {
  return { ...shown(point), code };
}

/** Returns a change of the law, with the entry that it is about. */
export function showChange({ entry, ...change }: LawChange) {
  return { ...shown(entry), ...change };
}

/** Returns the entry with the sources of its evidence. An end at an unknown date in the future is omitted. */
function shown<T extends Cited & Partial<LegalProvision>>(entry: T) {
  return {
    ...entry,
    inEnglish: [] as readonly string[],
    to: knownDate(entry.to),
    onlyFor: onlyFor(entry),
    binds: entry.binds ?? [],
    isGuidance: entry.isGuidance ?? false,
    thresholds: showThresholds(entry.thresholds),
    isVerified: isVerified(entry),
    howKnown: howKnown(entry),
    dayKnown: knownBy(entry.evidence.from),
    evidence: sourced(entry.evidence.text),
    fromEvidence: sourced(entry.evidence.from),
  };
}

interface ShownThreshold extends Omit<Threshold, 'and'> {
  readonly and: readonly ShownThreshold[];
}

function showThresholds(thresholds: readonly Threshold[] = []): ShownThreshold[] {
  return thresholds.map(({ isExclusive = false, binds = [], and, ...threshold }) => ({
    ...threshold,
    isExclusive,
    binds,
    and: showThresholds(and),
  }));
}

function sourced(tags: readonly Tag[]) {
  return tags.map((tag) => ({ tag, sources: tag in SOURCES ? [SOURCES[tag as keyof typeof SOURCES]] : [] }));
}

function knownDate(date: string | undefined): string | undefined {
  return date === NEVER ? undefined : date;
}

function showAct(act: Statute, on: string) {
  const { enforcedFrom } = act;
  return { ...shown(act), enforcedFrom: knownDate(enforcedFrom), isEnforced: holdsOn({ from: enforcedFrom }, on) };
}

function showItem(item: Item) {
  return { ...shown(item), wherePossible: item.wherePossible ?? false };
}

function showTerms({ others, ...terms }: Terms) {
  return { ...shown(terms), others: named(others) };
}

function showInstrument({ options, modules = [], alsoCalled = [], ...instrument }: OfLaw<InstrumentVersion>) {
  return { ...shown(instrument), modules, alsoCalled, options: named(options) };
}

function named(words: Readonly<Record<string, string>> = {}) {
  return Object.entries(words).map(([key, text]) => ({ key, text }));
}
