import { say } from '#kernel';
import type { LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Snapshot, type Transfer } from '#snapshot';
import {
  citing,
  type Fault,
  isStated,
  missingItems,
  type RequiredItem,
  type Rule,
  type RuleContext,
  rulesOf,
} from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { onInterests } from '../shared/interests.js';
import { controllersUnder } from '../shared/organisation.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { RECORD_ITEMS, type Recorded, recorded } from '../shared/record.js';
import { transferRules } from '../shared/transfers.js';
import { BR_WEB_DOCUMENT, isPublishedInPortuguese, leavingBrazil } from './br-web-document.js';

const { on } = rulesOf('BR');

type Purpose = Activity['purposes'][number];

/** An item that the record lacks, and the purpose that it concerns. */
interface LackingOfRecord extends Fault {
  readonly key: string;
  readonly purpose?: string;
}

/** Returns the names of those who keep the record: the controllers under Brazilian law. */
function agentsOf(activity: Activity, snapshot: Snapshot): string[] {
  return controllersUnder('BR', activity, snapshot).map(({ party }) => party.name);
}

/** Returns the legal bases of the purpose, after the overrides of the profile of Brazil. */
function brazilianBases(activity: Activity, purpose: Purpose, snapshot: Snapshot) {
  return legalBasesIn(activity, purpose, 'BR', snapshot.profile('BR'));
}

/** The items of Art 7, and of Art 11 for sensitive data, by the basis that each states. */
const ARTICLES: Readonly<Partial<Record<LegalBasis, BasisArticles>>> = {
  CONSENT: { any: '7 I', sensitive: '11 I' },
  EXPRESS_CONSENT: { any: '7 I', sensitive: '11 I' },
  LEGAL_OBLIGATION: { any: '7 II', sensitive: '11 II a' },
  PUBLIC_TASK: { any: '7 III', sensitive: '11 II b' },
  CONTRACT: { any: '7 V', sensitive: '11 II d' },
  VITAL_INTERESTS: { any: '7 VII', sensitive: '11 II e' },
  LEGITIMATE_INTERESTS: { any: '7 IX' },
};

/** The articles that state a basis. */
interface BasisArticles {
  readonly any: string;
  /** Absent if the basis does not serve for sensitive data. */
  readonly sensitive?: string;
}

/** Returns the articles of the LGPD that state the basis; undefined if none does. */
function articlesOfBasis(basis: LegalBasis): BasisArticles | undefined {
  return ARTICLES[basis];
}

/** Items of Art 37, and where the register holds each, in the record of a controller and of an operator. */
const OF_CONTROLLER: Readonly<Record<string, RequiredItem<Recorded>>> = {
  ...RECORD_ITEMS,
  AGENT: {
    ...RECORD_ITEMS.CONTROLLER,
    has: ({ activity, snapshot }) => agentsOf(activity, snapshot).length > 0,
  },
};
const OF_OPERATOR: typeof OF_CONTROLLER = { ...RECORD_ITEMS, AGENT: RECORD_ITEMS.CONTROLLERS };

const requiredOf = ({ role }: Activity) => (role === 'PROCESSOR' ? OF_OPERATOR : OF_CONTROLLER);

/**
 * Yields the items of Art 37 that the record of the activity lacks. An operator's record need not state the legal
 * bases: its controllers answer for them.
 */
function* lackingOfArt37(activity: Activity, { law, snapshot }: RuleContext): Generator<LackingOfRecord> {
  yield* missingItems(law.items('BR', 'ART37'), requiredOf(activity), recorded(activity, snapshot, 'BR'));
  if (activity.role === 'PROCESSOR') return;
  const basis = law.item('BR', 'ART37', 'LEGAL_BASIS');
  const interest = law.item('BR', 'ART37', 'INTEREST');
  for (const purpose of activity.purposes) {
    const bases = brazilianBases(activity, purpose, snapshot);
    const missing = { path: `purposes.${purpose.key}.legalBases`, purpose: purpose.description };
    if (basis && bases.length === 0)
      yield {
        ...missing,
        key: basis.key,
        message: say`No legal basis is stated for "${purpose.description}". Say on which of the bases of Art. 7 it rests, so that the record shows what is done on legitimate interest.`,
        ...citing(basis),
      };
    if (interest && bases.some((base) => base.basis === 'LEGITIMATE_INTERESTS' && !isStated(base.interest)))
      yield {
        ...missing,
        key: interest.key,
        message: say`"${purpose.description}" rests on legitimate interest and names none; Art. 37 requires the record above all for this basis. State the interest pursued.`,
        ...citing(interest),
      };
  }
}

/** Reports sensitive data processed on legitimate interest: Art 11 has its own list of bases, without it. */
function sensitiveOnInterest(activity: Activity, { snapshot }: RuleContext): Fault | undefined {
  return onInterests('BR', activity, snapshot, ({ special }) => special === 'YES');
}

/** Reports clauses with another text than the ANPD's. Earlier clauses had to be replaced by a set day. */
function* otherClauses(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'BR')) return;
  const before = law.jurisdiction('BR')!.instruments.find(({ signableTo }) => signableTo !== undefined)!;
  for (const { code, key, instrument } of reliedOn(transfer, 'BR', law.date)) {
    if (code !== 'BR.SCC' || !law.ground(code) || instrument?.kind !== 'SCC' || instrument.version === undefined)
      continue;
    if (law.instrument('BR', 'SCC', instrument.version)) continue;
    const inTime = law.serves(before, instrument.signedOn);
    yield {
      path: `grounds.${key}.instrument.version`,
      severity: inTime ? 'WARNING' : 'ERROR',
      message: say`${nameOf(transfer, snapshot)} relies on standard contractual clauses with another text ("${instrument.version}"). Only the ANPD's text serves, unchanged${inTime ? say`; clauses of before had to give way by ${before.to}` : say` since ${before.to} for old contracts too`}. Conclude ${before.replacedBy} and record it as version 19/2024.`,
      ...citing(before),
    };
  }
}

/** Items of the document on the web about a transfer, and where the register holds each. */
const WEB_DOCUMENT: Readonly<Record<string, RequiredItem<Transfer>>> = {
  FORM: {
    path: 'method',
    has: ({ method }) => isStated(method),
    message: say`The document on the web must say in which form the data are transferred: state the method.`,
  },
  DURATION: {
    path: 'timing',
    has: ({ timing, frequency, recipientRetention }) =>
      isStated(timing) || isStated(frequency) || isStated(recipientRetention),
    message: say`The document on the web must say how long the transfer lasts: state its timing, or how long the recipient keeps the data.`,
  },
  PURPOSE: {
    path: 'purposes',
    has: ({ purposes }) => isStated(purposes),
    message: say`The document on the web must say what the data are transferred for: state the purposes.`,
  },
  COUNTRY: {
    path: 'countries',
    has: ({ countries }) => isStated(countries),
    message: say`The document on the web must name the country of destination: state the countries.`,
  },
  CONTROLLER: {
    path: 'exporter',
    has: ({ exporter }) => isStated(exporter),
    message: say`The document on the web must name the controller and its contacts: state the exporter.`,
  },
};

function* webDocument(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'BR')) return;
  if (!reliedOn(transfer, 'BR', law.date).some(({ code }) => code === 'BR.SCC' && law.ground(code))) return;
  const items = law.items('BR', 'WEB_DOCUMENT');
  yield* missingItems(items, WEB_DOCUMENT, transfer);
  if (items[0] && !isPublishedInPortuguese(snapshot.profile('BR')))
    yield {
      path: 'grounds',
      severity: 'NOTICE',
      message: say`${nameOf(transfer, snapshot)} relies on standard clauses, which a document on the web, in Portuguese, must describe. Publish it, and record in the profile BR the language pt and a statement "internationalTransfers".`,
      ...citing(items[0]),
    };
}

/**
 * The rules of Brazilian law: the record of Art 37, sensitive data, grounds to transfer, and what standard clauses
 * require.
 */
export const BR_RULES: readonly Rule[] = [
  on('processingActivity', 'RECORD', '37', 'WARNING', lackingOfArt37),
  on('processingActivity', 'SENSITIVE.LEGITIMATE_INTEREST', '11', 'ERROR', sensitiveOnInterest),
  ...basisRules('BR', '7'),
  ...transferRules('BR', { ground: '33', recognition: '33 I', safeguard: '33 II' }),
  on('transfer', 'SCC.OTHER_TEXT', '33 II b', 'ERROR', otherClauses),
  on('transfer', 'SCC.WEB_DOCUMENT', 'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2', 'WARNING', webDocument),
  BR_WEB_DOCUMENT,
  priorFilingRule('BR', '33 II; 33 V'),
];

/** Brazilian law (LGPD) as its document needs it: who keeps the record, on which bases, and what it lacks. */
export const brazilianLaw = {
  agentsOf,
  articlesOf: articlesOfBasis,
  legalBases: brazilianBases,
  lackingOfRecord: lackingOfArt37,
  leaving: leavingBrazil,
  requiredOf,
} as const;
