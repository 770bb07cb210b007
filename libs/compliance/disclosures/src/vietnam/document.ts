import { ApplicableLaws, organisationOf, type RuleContext, reliedOn, titleOf, vietnameseLaw } from '#findings';
import { type Item, periodAfter } from '#law';
import { formsIn } from '#say';
import { type Activity, legalBasesIn, type Transfer } from '#snapshot';
import { type DocumentReport, lawDocument } from '../document/declared.js';
import { articleIn } from '../shared/articles.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  headingsIn,
  profileOf,
} from '../shared/disclosure.js';
import { purposeText } from '../shared/records.js';
import { safeguardOf } from '../shared/safeguards.js';
import { statementsOn } from '../shared/statements.js';
import { type Dossier, lack, type VietnamContext } from './context.js';
import { VIETNAM_GAPS } from './gaps.js';
import { gapsAbroad, partiesIn, type VietnamParty } from './parties.js';
import { vietnamSections } from './sections.js';
import {
  activitiesFor,
  countriesOf,
  type Kinds,
  kindsOf,
  kindsSent,
  purposesOf,
  SOURCES,
  statementFor,
  transfersFrom,
} from './sources.js';
import { VIETNAM_WORDS, type VietnamKey } from './words.js';

// The dossiers of Vietnamese law: of the impact of processing, and of that of transfers abroad. Each is one for the whole
// organisation, and has the points of its form; before 2026 it has the items of the decree of 2023.

/** A point of the form. */
export interface VietnamPoint {
  /** The point, or the article where the form has none. */
  readonly point: string;
  readonly name: string;
  /** The statements of the register; empty if it has none. */
  readonly stated: readonly string[];
}

/** A flow of data: an activity, or a transfer. */
export interface VietnamFlow {
  readonly title: string;
  /** The own role, in the dossier of processing. */
  readonly role?: string;
  /** The recipient and the countries, in the dossier of transfers. */
  readonly recipient?: string;
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
  readonly basicData: readonly string[];
  readonly sensitiveData: readonly string[];
  /** Data that may be sensitive or not: the register does not say. */
  readonly openData: readonly string[];
  /** Legal bases of processing, or the ground of the transfer. */
  readonly bases: readonly string[];
}

/** A dossier of the impact of processing, or of transfers abroad. */
export interface VietnamDossier extends Disclosure {
  /** Says which form it follows, and which it does not. */
  readonly form: string;
  /** Sentences on who files it, where, and by when. */
  readonly filing: readonly string[];
  /** The filings of the profile. */
  readonly filed: readonly string[];
  readonly points: readonly VietnamPoint[];
  readonly flows: readonly VietnamFlow[];
  /** Transfers that the law frees from the dossier, each with its case. */
  readonly free: readonly string[];
  readonly parties: readonly VietnamParty[];
}

const LISTS = { PROCESSING: 'DOSSIER', TRANSFERS: 'TRANSFER_DOSSIER' } as const;
const FILINGS = { PROCESSING: 'PROCESSING_DOSSIER', TRANSFERS: 'TRANSFER_DOSSIER' } as const;
/** Items that have a table of their own. */
const TABLES: ReadonlySet<string> = new Set(['RECIPIENTS']);
/** Items that are owed from numbers that the register does not count. */
const MANY = /NATIONAL_SECURITY$/;

/** Returns the dossier of the activities and transfers that Vietnamese law concerns. Pure. */
export function vietnam(document: DocumentContext<VietnamKey>, dossier: Dossier): VietnamDossier {
  const { snapshot, law, say } = document;
  const laws = new ApplicableLaws(snapshot);
  const { owed, free } = transfersFrom({ snapshot, law, laws });
  const transfers = dossier === 'PROCESSING' ? [...owed, ...free] : owed;
  const of: VietnamContext & RuleContext = {
    ...document,
    dossier,
    laws,
    company: document.party ?? organisationOf('VN', snapshot),
    transfers,
    activities: activitiesFor(dossier, owed, { snapshot, laws }),
  };
  const items = law.items('VN', LISTS[dossier]);
  const rows = items.filter(({ key }) => !TABLES.has(key)).map((item) => pointOf(item, of));
  const parties = partiesIn(of);
  const isEmpty = (dossier === 'PROCESSING' ? of.activities : transfers).length === 0;
  const gaps = [
    ...(isEmpty ? nothingIn(items[0], of) : rows.flatMap((row) => row.gaps)),
    ...parties.flatMap((party) => party.gaps),
    ...gapsAbroad(of),
  ];
  return {
    ...disclosed(of, { code: 'VN' }, say(`title.${dossier}`), headingsIn(VIETNAM_WORDS, say), gaps),
    form: say(`form.${dossier}.${isOfForm(of) ? 'LAW' : 'DECREE_13'}`),
    filing: filingOf(of),
    filed: filedIn(of),
    points: rows,
    flows: dossier === 'PROCESSING' ? of.activities.map((one) => flowOf(one, of)) : owed.map((one) => sentBy(one, of)),
    free: free.map(
      (transfer) => `${titleOf(transfer, snapshot)}: ${safeguardOf(transfer, 'VN', law, say, of.language)}`,
    ),
    parties,
  };
}

/** Returns true since the forms of the decree of 2025 are used. */
function isOfForm({ law, dossier }: VietnamContext): boolean {
  return law.item('VN', LISTS[dossier], 'TAX_NUMBER') !== undefined;
}

function nothingIn(item: Item | undefined, { dossier, snapshot }: VietnamContext): Gap[] {
  if (!item || snapshot.moment.readScope?.isLimited) return [];
  const [type, key] =
    dossier === 'PROCESSING'
      ? (['processingActivity', 'gap.noActivity'] as const)
      : (['transfer', 'gap.noTransfer'] as const);
  return [gap(item, lack(key), { subject: { type }, path: '' })];
}

function pointOf(item: Item, of: VietnamContext): VietnamPoint & { readonly gaps: readonly Gap[] } {
  const { say, language, snapshot } = of;
  const { key } = item;
  const statement = statementFor(key);
  const stated = statement === undefined ? [] : statementsOn(statement, 'VN', snapshot);
  const found = SOURCES[key]?.(of) ?? [];
  const texts = found.flatMap((one) => {
    if (one.texts.length === 0) return [];
    return one.name === undefined ? one.texts : [`${one.name}: ${one.texts.join('; ')}`];
  });
  const point = pointIn(item, language);
  return {
    point,
    name: say(`item.${key}` as VietnamKey),
    stated: [...new Set([...stated, ...texts])],
    gaps: stated.length > 0 ? [] : missingIn(item, point, found, statement, of),
  };
}

function missingIn(
  item: Item,
  point: string,
  found: ReturnType<(typeof SOURCES)[string]>,
  statement: string | undefined,
  { snapshot }: VietnamContext,
): Gap[] {
  const missing = found.filter(({ texts }) => texts.length === 0);
  if (found.length > 0 || statement === undefined)
    return missing.map(({ subject, path, lacks, rule }) => gap(item, lacks, { subject, path, rule }));
  const lacks = lack(MANY.test(item.key) ? 'gap.many' : 'gap.point', { point, statement });
  return [gap(item, lacks, { subject: profileOf(snapshot, 'VN'), path: `statements.${statement}` })];
}

/** Returns the point of the form; without one, the article. */
function pointIn({ article }: Item, language: VietnamContext['language']): string {
  const points = [...article.matchAll(/Form \d+, ([^;]+)/g)].map(([, point]) => point!.replaceAll(' to ', '–'));
  return points.length > 0 ? points.join('; ') : articleIn(language, article, 'VN');
}

/** Says who files, where, and by when: by the law of the date. */
function filingOf(of: VietnamContext): string[] {
  const { law, dossier, say, snapshot, transfers, language } = of;
  const [filing, receiver] = [FILINGS[dossier], 'RECEIVER'].map((key) => law.item('VN', 'FILINGS', key));
  const day = formsIn(language).date;
  const starts = transfers.flatMap((transfer) => reliedOn(transfer, 'VN', snapshot.on).map(({ since }) => since ?? []));
  const [start] = starts
    .flat()
    .filter((since) => filing?.from !== undefined && since >= filing.from)
    .sort();
  return [
    ...(filing ? [say(`filing.${dossier}.${filing.from}` as VietnamKey)] : []),
    ...(receiver ? [say(`receiver.${receiver.from}` as VietnamKey)] : []),
    ...(start && filing?.period && dossier === 'TRANSFERS'
      ? [say('due', { start: day(start), due: day(periodAfter(start, filing.period)) })]
      : []),
  ];
}

function filedIn({ snapshot, dossier, say, language }: VietnamContext): string[] {
  const filings = vietnameseLaw.filed(snapshot, dossier === 'TRANSFERS');
  if (filings.length === 0) return [say('notFiled')];
  return filings.map(({ item, reference, since }) =>
    [item, reference, since && formsIn(language).date(since)].filter(Boolean).join(', '),
  );
}

function dataIn({ basic, sensitive, open }: Kinds) {
  return { basicData: basic, sensitiveData: sensitive, openData: open };
}

function flowOf(activity: Activity, { snapshot, say }: VietnamContext): VietnamFlow {
  const bases = activity.purposes.flatMap((purpose) =>
    legalBasesIn(activity, purpose, 'VN', snapshot.profile('VN')).flatMap(({ basis }) => basis ?? []),
  );
  return {
    title: `${activity.reference} ${activity.title}`,
    role: say(activity.role === 'PROCESSOR' ? 'role.PROCESSOR' : 'role.CONTROLLER'),
    dataSubjects: activity.dataSubjects.map(({ name }) => name),
    purposes: activity.purposes.map(purposeText),
    ...dataIn(kindsOf([activity])),
    bases: [...new Set(bases)].map((basis) => say(`basis.${basis}`)),
  };
}

function sentBy(transfer: Transfer, { snapshot, law, say, language }: VietnamContext): VietnamFlow {
  const activities = transfer.activities.flatMap((id) => snapshot.activity(id) ?? []);
  const name = snapshot.party(transfer.importer)?.name;
  const ground = safeguardOf(transfer, 'VN', law, say, language);
  return {
    title: titleOf(transfer, snapshot),
    recipient: [name, countriesOf(transfer.countries, language)].filter(Boolean).join(' – '),
    dataSubjects: [...new Set(activities.flatMap(({ dataSubjects }) => dataSubjects.map((one) => one.name)))],
    purposes: purposesOf(transfer, { snapshot }),
    ...dataIn(kindsSent([transfer], snapshot)),
    bases: ground === undefined ? [] : [ground],
  };
}

const dossier = (of: Dossier, field: string, report: DocumentReport) =>
  lawDocument({
    field,
    isReplaced: true,
    law: 'VN',
    name: 'The dossier of Vietnam',
    words: VIETNAM_WORDS,
    gaps: VIETNAM_GAPS,
    sections: vietnamSections(of),
    make: (document: DocumentContext<VietnamKey>) => vietnam(document, of),
    reports: [report],
  });

/** The dossier of the impact of processing. */
export const VIETNAM_PROCESSING = dossier('PROCESSING', 'vietnamProcessing', {
  code: 'VN_PROCESSING_DOSSIER',
  title: 'Dossier of the impact of processing (Vietnam)',
  about: 'The dossier on the impact of processing that Vietnam asks for, to be sent to its authority.',
  source:
    'Decree 356/2025/ND-CP, Art. 19 and Form 10: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 24',
});

/** The dossier of the impact of transfers across the border. */
export const VIETNAM_TRANSFERS = dossier('TRANSFERS', 'vietnamTransfers', {
  code: 'VN_TRANSFER_DOSSIER',
  title: 'Dossier of the impact of transfers across the border (Vietnam)',
  about: 'The dossier on the impact of sending data out of Vietnam, to be sent to its authority.',
  source:
    'Decree 356/2025/ND-CP, Art. 18 and Form 09: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 25',
});
