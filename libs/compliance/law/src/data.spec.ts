import { createHash } from 'node:crypto';
import { type Dated, isCalendarDate } from './dated.js';
import { type Cited, type Evidence, isVerified } from './evidence.js';
import { JURISDICTIONS } from './jurisdictions.js';
import { LAW_VERSION, Law, type LawOn } from './law.js';
import { lawText } from './law-text.js';
import { OPEN_POINTS } from './open-points.js';
import type { Source } from './source.js';
import { SOURCES } from './sources.js';
import { STANDARDS } from './standards.js';

/** The digest at the last review. It changes together with LAW_VERSION. */
const DIGEST = '25ec1dc3c0e0e318';

/** The grounds that transfers may name. A recorded code must always lead to its ground. */
const GROUNDS = `
EU.ADEQ EU.PUBINSTR EU.BCR EU.SCC EU.SCC_SA EU.COC EU.CERT EU.ADHOC EU.ADMIN EU.COURT EU.49A EU.49B EU.49C
EU.49D EU.49E EU.49F EU.49G EU.49CLI
UK.REG UK.PUBINSTR UK.ADMIN UK.REG_CLAUSES UK.IDTA UK.ADDENDUM UK.BCR UK.COC UK.CERT UK.ADHOC UK.49A_G UK.49CLI UK.49A UK.49B UK.49C UK.49D UK.49E
UK.49F UK.49G
CH.ADEQ CH.TREATY CH.CLAUSES_NOTIFIED CH.FEDBODY CH.SCC CH.BCR CH.COC CH.CERT CH.17A CH.17B CH.17C CH.17D CH.17E CH.17F
AR.ADEQ AR.CONSENT AR.CLAUSES_60E AR.CLAUSES_RIPD AR.BCR AR.EXC_JUD AR.EXC_MED AR.EXC_BANK AR.EXC_TREATY
AR.EXC_CRIME AR.PUBREG
BR.ADEQ BR.CLAUSES_SPECIFIC BR.SCC BR.BCR BR.CERT BR.COOP BR.LIFE BR.ANPD_AUTH BR.TREATY BR.PUBPOLICY
BR.CONSENT BR.ART7_LEGAL BR.ART7_CONTRACT BR.ART7_CLAIMS
CA.ACCOUNTABILITY CA.AB_NOTICE CA.QC_TIA CA-QC.EMERGENCY
CO.ADEQ CO.AUTH CO.MED CO.BANK CO.TREATY CO.CONTRACT CO.PUBINT CO.DECL CO.BCR CO.TRANSMISSION
EG.PERMIT EG.CONSENT_EXC EG.INTRA
IN.DEFAULT IN.SDF_LOCAL IN.SPDI7 
ID.ADEQ ID.SAFEGUARDS ID.CONSENT ID.MOCI_REPORT
JP.WHITELIST JP.EQUIV JP.CBPR JP.CONSENT JP.EXC27_1
KR.CONSENT KR.LAW KR.CONTRACT_OUTSOURCE KR.CERT KR.EQUIV
MY.LAW MY.LEVEL MY.CONSENT MY.CONTRACT MY.CONTRACT_3P MY.CLAIMS MY.ADVERSE MY.DILIGENCE MY.VITAL MY.PUBINT
NG.ADEQ NG.BCR NG.CLAUSES NG.COC NG.CERT NG.CONSENT NG.CONTRACT NG.BENEFIT NG.PUBINT NG.CLAIMS NG.VITAL
PK.NONE
PH.ACCOUNTABILITY PH.DSA PH.OUTSOURCE
SA.ADEQ SA.SCC SA.BCR SA.CERT SA.EXC_CONTRACT SA.EXC_PUBLIC SA.EXC_VITAL SA.COC SA.CASE_LIMITED SA.CASE_CENTRAL SA.CASE_SERVICE
SA.CASE_RESEARCH
SG.LAW SG.CONTRACT SG.BCR SG.INSTRUMENT SG.CERT SG.CONSENT SG.DEEMED SG.VITALETC SG.TRANSIT SG.PUBLIC
ZA.LAW ZA.BCR ZA.AGREEMENT ZA.CONSENT ZA.CONTRACT ZA.CONTRACT_INTEREST ZA.BENEFIT
TH.ADEQ TH.LAW TH.CONSENT TH.CONTRACT TH.CONTRACT_3P TH.VITAL TH.PUBINT TH.BCR TH.SAFEGUARDS
AE.ADEQ AE.CONTRACT AE.CONSENT AE.CLAIMS AE.PERFORM AE.JUDICIAL AE.PUBINT
MX.NOTICE_CONSENT MX.LAW_OR_TREATY MX.MEDICAL MX.GROUP MX.CONTRACT_INTEREST MX.PUBLIC_INTEREST MX.LEGAL_CLAIM MX.LEGAL_RELATIONSHIP MX.REMISSION
CL.ADEQUATE CL.CLAUSES CL.BCR CL.INSTRUMENT CL.CERTIFICATION CL.CONSENT CL.BANKING CL.TREATY CL.PUBLIC_COOPERATION CL.LAW CL.JUDICIAL_COOPERATION CL.CONTRACT CL.MEDICAL
PE.ADEQUATE PE.CLAUSES PE.INSTRUMENT PE.TREATY PE.JUDICIAL_COOPERATION PE.INTELLIGENCE PE.CONTRACT PE.BANKING PE.HEALTH PE.CONSENT
UY.ADEQUATE UY.DPF UY.AUTHORISATION UY.CLAUSES UY.GROUP_CODE UY.JUDICIAL_COOPERATION UY.MEDICAL UY.BANKING UY.TREATY UY.INTELLIGENCE UY.CONSENT UY.CONTRACT_SUBJECT UY.CONTRACT_INTEREST UY.PUBLIC_INTEREST_OR_CLAIM UY.VITAL UY.PUBLIC_REGISTER
KE.SAFEGUARDS_INSTRUMENT KE.SAFEGUARDS_ASSESSMENT KE.MALABO KE.RECIPROCAL KE.ADEQUACY KE.BCR KE.NEC_CONTRACT KE.NEC_CONTRACT_INTEREST KE.NEC_PUBLIC_INTEREST KE.NEC_CLAIMS KE.NEC_VITAL KE.NEC_COMPELLING KE.CONSENT_TRANSFER
IL.ADEQ IL.CONSENT IL.VITAL IL.CONTROLLED IL.CONTRACT IL.PUBLIC IL.SAFETY IL.LAW IL.CONVENTION108 IL.EU_SOURCE IL.REGISTRAR
CN.SECURITY_ASSESSMENT CN.STANDARD_CONTRACT CN.CERTIFICATION CN.TREATY CN.CONTRACT_WITH_INDIVIDUAL CN.CROSS_BORDER_HR
CN.STATUTORY_DUTY CN.EMERGENCY_EXPORT CN.SMALL_VOLUME CN.TRANSIT CN.NO_PERSONAL_DATA CN.FREE_TRADE_ZONE CN.GBA_HK CN.GBA_MO
TR.ADEQUACY TR.PUBLIC_AGREEMENT TR.BCR TR.SC TR.UNDERTAKING TR.CONSENT TR.CONTRACT TR.CONTRACT_3P TR.PUBLIC_INTEREST TR.CLAIMS
TR.VITAL TR.REGISTER TR.SERIOUS_HARM TR.OTHER_LAW TR.CONSENT_OLD TR.UNDERTAKING_OLD
US.NONE
AU.REASONABLE_STEPS AU.SIMILAR_LAW AU.PRESCRIBED AU.CONSENT AU.LAW AU.GENERAL_SITUATION AU.AGENCY_AGREEMENT AU.AGENCY_ENFORCEMENT
AU.NOT_DISCLOSURE
EC.ADEQUATE EC.ANDEAN EC.SAFEGUARD_INSTRUMENT EC.CLAUSES EC.BCR EC.CODE_OF_CONDUCT EC.CERTIFICATION EC.AUTHORISATION EC.INSTITUTIONAL
EC.CONSENT EC.LEGAL_OBLIGATION EC.CONTRACT EC.PUBLIC_INTEREST EC.JUDICIAL_COOPERATION EC.INVESTIGATION EC.STATE_COOPERATION EC.BANKING
EC.CLAIM EC.VITAL
HK.PURPOSE_LIMIT HK.MODEL_2014 HK.RMC HK.GBA HK.S33_SPECIFIED_PLACE HK.S33_SIMILAR_LAW HK.S33_CONSENT HK.S33_AVOID_HARM HK.S33_EXEMPTION
HK.S33_DUE_DILIGENCE
NZ.AUTHORISED NZ.SUBJECT_TO_ACT NZ.COMPARABLE_LAW NZ.BINDING_SCHEME NZ.PRESCRIBED_COUNTRY NZ.COMPARABLE_SAFEGUARDS NZ.URGENT NZ.AGENT
QA.FREE_FLOW
TW.FREE
VN.CTIA_FILED VN.CONSENT VN.EX_STATE VN.EX_EMPLOYEE_CLOUD VN.EX_SELF VN.EX_PRESS VN.EX_PUBLIC VN.EX_EMERGENCY VN.EX_HR
VN.EX_CONTRACT_LOGISTICS`
  .trim()
  .split(/\s+/);

/** Hosts of states, of their authorities, and of the publishers of their laws. */
const OF_STATES = [
  /\.(?:gov|gob|gouv|go)(?:\.[a-z]{2}){0,2}$|\.state\.[a-z]{2}\.us$/,
  /\b(?:europa\.eu|admin\.ch|ico\.org\.uk|justice\.gc\.ca|pcpd\.org\.hk|privacy\.org\.nz)$/,
  /\b(?:difc\.ae|almeezan\.qa|impo\.com\.uy|kenyalaw\.org|(?:adgmen|qfcra-en)\.thomsonreuters\.com)$/,
];

/** The day of the version of the law data. */
const DAY_OF_VERSION = LAW_VERSION.slice(0, 10);

/** A date after {@link NEVER}. */
const END = '9999-12-32';

interface Entry extends Dated {
  readonly article?: unknown;
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly key?: string;
}

/** The lists of a jurisdiction's entries, each with its name. */
const lists = JURISDICTIONS.flatMap(({ code, items, ...data }) => [
  ...Object.entries(data)
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]) => ({ law: code, name, entries: list as readonly Entry[] })),
  ...Object.entries(items).map(([name, entries]) => ({
    law: code,
    name: `items.${name}`,
    entries: entries as readonly Entry[],
  })),
]);

const TAGS = [...Object.keys(SOURCES), 'K', 'CHECKED', 'UNVERIFIED', 'NOT_FOUND'];

const dateOf = (date: string | undefined, otherwise: string) =>
  date?.startsWith('@') ? (OPEN_POINTS[date.slice(1)]?.date ?? '9999-12-31') : (date ?? otherwise);
const overlap = (a: Dated, b: Dated) =>
  dateOf(a.from, '0000') < dateOf(b.to, '9999-12-31') && dateOf(b.from, '0000') < dateOf(a.to, '9999-12-31');

function overlapping(entries: readonly Entry[], isOne: (a: Entry, b: Entry) => boolean = () => true): string[] {
  return entries.flatMap((a, i) =>
    entries
      .slice(i + 1)
      .flatMap((b) => (isOne(a, b) && overlap(a, b) ? [`${JSON.stringify(a)} and ${JSON.stringify(b)}`] : [])),
  );
}

describe('The law data', () => {
  it('have one entry a jurisdiction', () => {
    const codes = JURISDICTIONS.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('have an article and evidence for each entry', () => {
    const uncited = lists.flatMap(({ law, name, entries }) =>
      entries
        .filter(
          ({ article, evidence }) =>
            typeof article !== 'string' ||
            article === '' ||
            ![evidence?.text, evidence?.from].every(
              (tags) => Array.isArray(tags) && tags.length > 0 && tags.every((tag) => TAGS.includes(tag)),
            ),
        )
        .map((entry) => `${law} ${name} ${JSON.stringify(entry)}`),
    );
    expect(uncited).toEqual([]);
  });

  it('have existing dates or known open points, and ends after beginnings', () => {
    const wrong = lists.flatMap(({ law, name, entries }) =>
      entries
        .filter(({ from, to }) => {
          const isSound = (date: string | undefined) =>
            date === undefined || (date.startsWith('@') ? date.slice(1) in OPEN_POINTS : isCalendarDate(date));
          return !isSound(from) || !isSound(to) || dateOf(from, '0000') >= dateOf(to, END);
        })
        .map((entry) => `${law} ${name} ${JSON.stringify(entry)}`),
    );
    expect(wrong).toEqual([]);
    const named = [...JSON.stringify(JURISDICTIONS).matchAll(/"@([^"]+)"/g)].map(([, code]) => code!);
    expect(named.filter((code) => !(code in OPEN_POINTS))).toEqual([]);
  });

  it('say how much is known of a day that was not found', () => {
    const notFound = /\bdays? (?:was|were) not (?:found|seen)\b/;
    const silent = lists.flatMap(({ law, name, entries }) =>
      entries
        .filter(({ note, precision, from = '' }) => {
          const point = from.startsWith('@') ? OPEN_POINTS[from.slice(1)] : undefined;
          return notFound.test(note ?? point?.note ?? '') && !(precision ?? point?.precision);
        })
        .map((entry) => `${law} ${name} ${entry.from}`),
    );
    expect(silent).toEqual(['KE recognitions 2023-05-09']); // the day is that of one of two states
    const undated = lists.flatMap(({ entries }) =>
      entries.filter(({ from, to, precision, toPrecision }) => (precision && !from) || (toPrecision && !to)),
    );
    expect(undated).toEqual([]);
  });

  it('have no overlapping entries of which only one can apply', () => {
    const single = lists.filter(({ name }) => ['record', 'terms', 'legalBases'].includes(name));
    expect(single.flatMap(({ entries }) => overlapping(entries))).toEqual([]);
    const keyed = lists.filter(({ name }) => name.startsWith('items.'));
    expect(keyed.flatMap(({ entries }) => overlapping(entries, (a, b) => a.key === b.key))).toEqual([]);
    const acts = JURISDICTIONS.map(({ acts }) => acts);
    expect(
      acts.flatMap((all) =>
        overlapping(all, (a, b) => (a as { name?: string }).name === (b as { name?: string }).name),
      ),
    ).toEqual([]);
    expect(
      JURISDICTIONS.flatMap(({ grounds }) =>
        overlapping(grounds, (a, b) => (a as { code?: string }).code === (b as { code?: string }).code),
      ),
    ).toEqual([]);
  });

  it('begin with the first act that is known', () => {
    const late = JURISDICTIONS.filter(({ acts }) => acts.some(({ from }) => from === undefined));
    expect(late.map(({ code }) => code)).toEqual([]);
  });

  it('keep the codes of grounds', () => {
    const codes = JURISDICTIONS.flatMap(({ grounds }) => grounds.map(({ code }) => code));
    expect([...new Set(codes)].sort()).toEqual([...GROUNDS].sort());
    expect(new Set(GROUNDS).size).toBe(GROUNDS.length);
    const foreign = JURISDICTIONS.flatMap(({ code: law, grounds }) =>
      grounds.filter(({ code }) => !code.startsWith(`${law}.`)).map(({ code }) => code),
    );
    // California's, whose law the federation's would be, and Quebec's, recorded while its law was in Canada's.
    expect(foreign).toEqual(['US.NONE', 'CA.QC_TIA']);
  });

  it('base recognitions on grounds of the recognising law, and refer to existing lists', () => {
    for (const { grounds, recognitions, record, items } of JURISDICTIONS) {
      const codes = grounds.map(({ code }) => code);
      for (const { ground } of recognitions) expect(codes).toContain(ground);
      for (const { controllerItems, processorItems } of record)
        for (const name of [controllerItems, processorItems]) if (name) expect(Object.keys(items)).toContain(name);
    }
  });

  it('say until when each list is known on which a country must be', () => {
    const lists = JURISDICTIONS.filter(({ grounds, recognitions }) =>
      grounds.some(
        ({ code, kind, selfJudged, awaitsList }) =>
          kind === 'RECOGNITION' && !selfJudged && !awaitsList && recognitions.some(({ ground }) => ground === code),
      ),
    );
    const without = lists.filter(({ recognitionsKnownUntil }) => recognitionsKnownUntil === undefined);
    expect(without.map(({ code }) => code)).toEqual([]);
    // A later entry on the same act, such as its new article, is no addition.
    const later = lists.flatMap(({ code, recognitions, recognitionsKnownUntil: until }) => {
      const acts = Map.groupBy(recognitions, ({ act }) => act);
      return [...acts].flatMap(([act, [first]]) =>
        first!.from!.startsWith('@') || first!.from! <= until! ? [] : [`${code}: ${act}`],
      );
    });
    expect(later).toEqual([]);
  });

  it('mark only recognitions as self-judged, and give a limit for grounds that need another ground', () => {
    const grounds = JURISDICTIONS.flatMap((jurisdiction) => jurisdiction.grounds);
    expect(grounds.filter(({ selfJudged, kind }) => selfJudged && kind !== 'RECOGNITION')).toEqual([]);
    expect(grounds.filter(({ besideAnother, limit }) => besideAnother && !limit)).toEqual([]);
    expect(grounds.filter(({ besideAnother }) => besideAnother).map(({ code }) => code)).toEqual([
      'EU.COURT',
      'IN.SDF_LOCAL',
      'ID.MOCI_REPORT',
      'SA.EXC_CONTRACT',
      'SA.CASE_LIMITED',
      'SA.CASE_CENTRAL',
      'SA.CASE_SERVICE',
      'SA.CASE_RESEARCH',
      'TR.SERIOUS_HARM',
    ]);
  });

  it('let a ground wait for a list, or need another of its law, only if that is so', () => {
    const grounds = JURISDICTIONS.flatMap((jurisdiction) => jurisdiction.grounds);
    const awaiting = grounds.filter(({ awaitsList }) => awaitsList);
    expect([...new Set(awaiting.map(({ code }) => code))]).toEqual([
      'SA.ADEQ',
      'AE.ADEQ',
      'AU.PRESCRIBED',
      'EC.ADEQUATE',
      'HK.S33_SPECIFIED_PLACE',
      'NZ.BINDING_SCHEME',
      'NZ.PRESCRIBED_COUNTRY',
      'TR.ADEQUACY',
      'CL.ADEQUATE',
      'PE.ADEQUATE',
      'KE.RECIPROCAL',
      'KE.ADEQUACY',
      'IL.REGISTRAR',
    ]);
    expect(
      awaiting.filter(({ kind, evidence }) => kind !== 'RECOGNITION' || !evidence.text.includes('NOT_FOUND')),
    ).toEqual([]);
    const needed = grounds.flatMap(({ code, needsOneOf = [] }) => needsOneOf.map((other) => [code, other] as const));
    expect(
      needed.filter(([code, other]) => !GROUNDS.includes(other) || code.slice(0, 2) !== other.slice(0, 2)),
    ).toEqual([]);
  });

  it('name the source of what was checked, and the address of every source', () => {
    const all = [...lists.flatMap(({ entries }) => entries), ...Object.values(OPEN_POINTS), ...STANDARDS];
    const unnamed = all.filter(({ evidence }) => {
      const tags: readonly string[] = (evidence as Evidence).text;
      return tags.includes('CHECKED') && !tags.some((tag) => tag in SOURCES);
    });
    expect(unnamed.map((entry) => JSON.stringify(entry))).toEqual([]);
    const read = Object.entries<Source>(SOURCES);
    expect(read.filter(([, { addresses }]) => addresses.length === 0).map(([tag]) => tag)).toEqual([]);
  });

  it('call a source a gazette only if a state, its authority or its publisher of laws has it', () => {
    const sources = Object.entries<Source>(SOURCES);
    const isOfState = (address: string) => OF_STATES.some((host) => host.test(new URL(address).hostname));
    const wrong = sources.filter(
      ([, { grade, addresses }]) =>
        (grade === 'GAZETTE' || grade === 'OFFICIAL_TRANSLATION') && !addresses.some(isOfState),
    );
    expect(wrong.map(([tag]) => tag)).toEqual([]);
    expect(sources.filter(([, { readOn }]) => !isCalendarDate(readOn) || readOn > DAY_OF_VERSION)).toEqual([]);
  });

  it.each<[string, (law: LawOn) => Cited | undefined]>([
    ["Egypt's record", (law) => law.one('EG', 'record')],
    ["Argentina's list", (law) => law.recognition('AR', 'FR')],
    ["Colombia's list", (law) => law.recognition('CO', 'FR')],
    ['the IDTA as the newest', (law) => law.instrument('UK', 'IDTA', 'A1.0')],
    ['the Addendum as the newest', (law) => law.instrument('UK', 'UK_ADDENDUM', 'B1.0')],
    ["South Africa's regulations of 2025", (law) => law.all('ZA', 'acts').at(-1)],
    ["Brazil's fields of the record", (law) => law.item('BR', 'ART37', 'LEGAL_BASIS')],
    ["the Emirates' record", (law) => law.one('AE', 'record')],
  ])('are marked as not verified if the sources leave them open: %s', (_, entry) => {
    const cited = entry(new Law().on('2026-11-25'));
    expect(cited && isVerified(cited)).toBe(false);
  });

  it('recognise express consent if they recognise consent, except in the EU and the UK', () => {
    const lacks = JURISDICTIONS.filter(({ legalBases }) =>
      legalBases.some(({ known }) => known.includes('CONSENT') && !known.includes('EXPRESS_CONSENT')),
    );
    expect(lacks.map(({ code }) => code)).toEqual(['EU', 'UK']);
  });

  it('get another version whenever they change', () => {
    const digest = createHash('sha256').update(lawText()).digest('hex').slice(0, 16);
    if (digest !== DIGEST)
      throw new Error(
        `The law data are not those of ${LAW_VERSION}: what was found under a version must never change. Raise LAW_VERSION (law.ts) and set DIGEST in this specification to ${digest}.`,
      );
  });
});
