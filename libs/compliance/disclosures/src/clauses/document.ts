import { engagementsOn, recorded, reliedOn, titleOf } from '#findings';
import { formsIn } from '#say';
import { type Engagement, type Party } from '#snapshot';
import { type Disclosure, type DocumentContext, disclosed, headingsIn } from '../shared/disclosure.js';
import { inOrder, purposeText } from '../shared/records.js';
import { CLAUSES, type ClausesContext } from './forms.js';
import { clausesGaps } from './gaps.js';
import { contactOf, partyIn, rolesOf } from './parties.js';
import { type ClausesStatements, categoriesOf, type SubProcessor } from './statements.js';
import { CLAUSES_WORDS, type ClausesKey } from './words.js';

// What the parties fill in of the clauses for one transfer: annexes I to III of the EU's, and the tables of the UK's agreement.

/** The clauses of one transfer, as far as the register fills them in. */
export interface Clauses extends Disclosure, ClausesStatements {
  readonly transfer: string;
  /** The line for what the parties agree when they sign. */
  readonly open: string;
}

/** Returns the clauses of the transfer. Pure. */
export function clauses(
  document: DocumentContext<ClausesKey>,
  { form, transfer }: Pick<ClausesContext, 'form' | 'transfer'>,
): Clauses {
  const { snapshot, say } = document;
  const activities = inOrder(snapshot.activitiesOf(transfer));
  const engagements = engagementsOn(transfer, snapshot);
  const context: ClausesContext = { ...document, form, transfer, activities, engagements };
  const stated = statedIn(context);
  const name = titleOf(transfer, snapshot);
  const of = { code: CLAUSES[form].code, party: snapshot.party(transfer.exporter) };
  const title = say(`title.${form}`, { transfer: name });
  return {
    ...disclosed(context, of, title, headingsIn(CLAUSES_WORDS, say), clausesGaps(stated, context)),
    ...stated,
    transfer: name,
    open: say('open'),
  };
}

function statedIn(context: ClausesContext): ClausesStatements {
  const { snapshot, law, language, say, form, transfer, activities, engagements } = context;
  const { code, ground } = CLAUSES[form];
  const instrument = reliedOn(transfer, code, law.date).find((row) => row.code === ground)?.instrument;
  const [exporter, importer] = [snapshot.party(transfer.exporter), snapshot.party(transfer.importer)];
  const modules = instrument?.modules ?? [];
  const roles = rolesOf(modules, context);
  const day = formsIn(language).date;
  const measures = transfer.equivalentAction?.measures;
  return {
    modules: modules.map((module) => say(`module.${module}` as ClausesKey)),
    version: instrument?.version,
    signedOn: instrument?.signedOn,
    exporter: exporter && partyIn(exporter, roles.exporter, context),
    importer: importer && partyIn(importer, roles.importer, context),
    dataSubjects: unique(activities.flatMap(({ dataSubjects }) => dataSubjects.map(({ name }) => name))),
    ...dataOf(context),
    frequency: transfer.frequency,
    nature: unique([
      ...engagements.map(({ work }) => work),
      ...(transfer.method === undefined ? [] : [transfer.method]),
    ]),
    purposes:
      transfer.purposes.length > 0
        ? transfer.purposes
        : unique(activities.flatMap(({ purposes }) => purposes.map(purposeText))),
    retention: transfer.recipientRetention,
    authority: authorityOf(exporter, code, context),
    importerMeasures: measures === undefined ? [] : [measures],
    certificates: (importer?.certifications ?? [])
      .filter(({ since, until }) => (since ?? snapshot.on) <= snapshot.on && snapshot.on <= (until ?? snapshot.on))
      .map(({ standard, issuer, until }) =>
        [standard, issuer, until && say('until', { date: day(until) })].filter(Boolean).join(', '),
      ),
    activityMeasures: unique(activities.flatMap((activity) => recorded(activity, snapshot, code).securityMeasures)),
    subProcessors: engagements.flatMap(({ id }) => snapshot.under(id)).map((one) => subProcessor(one, context)),
    contracts: engagements
      .map(({ contract }) =>
        [contract?.reference, contract?.signedOn && day(contract.signedOn)].filter(Boolean).join(', '),
      )
      .filter((text) => text !== ''),
  };
}

/** The data that the transfer names, else those of its activities, with the sensitive ones among them. */
function dataOf(context: ClausesContext): Pick<ClausesStatements, 'dataCategories' | 'sensitive'> {
  const { transfer, activities, say } = context;
  const names = unique(activities.flatMap(({ dataCategories }) => dataCategories.map(({ name }) => name)));
  const { among, isKnown } = categoriesOf(context);
  const sensitive = among.filter(({ special, criminal }) => special === 'YES' || criminal === 'YES');
  return {
    dataCategories: transfer.dataItems.length > 0 ? transfer.dataItems : names,
    sensitive: sensitive.length === 0 && isKnown ? [say('none')] : unique(sensitive.map(({ name }) => name)),
  };
}

/** The authority that is competent for the exporter: that of its country, as the register names it for complaints. */
function authorityOf(exporter: Party | undefined, code: string, { snapshot }: ClausesContext): string[] {
  const [body] = [exporter?.country, code].flatMap((one) => (one && snapshot.profile(one)?.complaintBody) || []);
  return body ? [body.name, body.address, body.website].filter((text) => text !== undefined) : [];
}

function subProcessor({ processor, work, locations, contract }: Engagement, context: ClausesContext): SubProcessor {
  const { snapshot, language } = context;
  const party = snapshot.party(processor);
  const days = [contract?.since ?? contract?.signedOn, contract?.until];
  return {
    name: party?.name ?? '',
    address: party?.address,
    contact: party && contactOf(party, context),
    work,
    countries: locations,
    ...(days.some(Boolean) && { duration: days.map((day) => (day ? formsIn(language).date(day) : '')).join(' – ') }),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
