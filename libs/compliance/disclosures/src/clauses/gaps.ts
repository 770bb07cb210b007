import { titleOf } from '#findings';
import type { Party } from '#snapshot';
import { type Gap, gapOf, type MendedIn, profileOf } from '../shared/disclosure.js';
import { CLAUSES, type ClausesContext, type Place, reliesOn } from './forms.js';
import { contactOf } from './parties.js';
import { type ClausesStatements, categoriesOf } from './statements.js';
import type { ClausesKey } from './words.js';

/** A check: if the register states something, the part of the form that has it, the phrase, and the field that holds it. */
type Check = readonly [
  isStated: boolean,
  place: Place,
  phrase: Extract<ClausesKey, `gap.${string}`>,
  path: string,
  subject?: MendedIn['subject'],
];

/** Returns what the register lacks of the clauses. What the parties choose when they sign is no gap. */
export function clausesGaps(stated: ClausesStatements, context: ClausesContext): Gap[] {
  const { form, transfer, snapshot, say } = context;
  const places: { readonly [P in Place]?: string } = CLAUSES[form].places;
  const values = { transfer: titleOf(transfer, snapshot), importer: snapshot.party(transfer.importer)?.name ?? '' };
  const gaps = (checks: readonly Check[], party = '') =>
    checks.flatMap(([isStated, place, phrase, path, subject = transfer]) => {
      const article = places[place];
      return isStated || article === undefined
        ? []
        : [gapOf({ article }, say(phrase, { ...values, party }), { subject, path })];
    });
  const parties = [transfer.exporter, transfer.importer].flatMap((id) => snapshot.party(id) ?? []);
  const [ground, ...others] = checksOf(stated, context);
  return [
    ...gaps([ground!]),
    ...parties.flatMap((party) => gaps(ofParty(party, context), party.name)),
    ...gaps(others),
  ];
}

function ofParty(party: Party, context: ClausesContext): Check[] {
  if (party.class) return [[false, 'parties', 'gap.class', 'class', party]];
  return [
    [party.address !== undefined, 'parties', 'gap.address', 'address', party],
    [contactOf(party, context) !== undefined, 'parties', 'gap.person', 'officers', party],
  ];
}

/** Returns the checks, that of the ground first. What follows from activities is asked once there are some. */
function checksOf(stated: ClausesStatements, context: ClausesContext): Check[] {
  const { form, transfer, activities, law, snapshot } = context;
  const country = snapshot.party(transfer.exporter)?.country ?? CLAUSES[form].code;
  const [first] = activities;
  const isSigned = reliesOn(form, transfer, law.date);
  const { dataCategories, dataSubjects, purposes } = stated;
  return [
    [isSigned, 'parties', `gap.ground.${form}`, 'grounds'],
    [stated.modules.length > 0 || !isSigned, 'modules', 'gap.modules', 'grounds'],
    [stated.exporter !== undefined, 'parties', 'gap.exporter', 'exporter'],
    [first !== undefined, 'transfer', 'gap.activities', 'activities'],
    [!first || dataSubjects.length > 0, 'transfer', 'gap.dataSubjects', 'dataSubjects', first],
    [!first || dataCategories.length > 0, 'transfer', 'gap.dataCategories', 'dataItems'],
    [dataCategories.length === 0 || categoriesOf(context).isKnown, 'transfer', 'gap.sensitive', 'dataItems'],
    [stated.frequency !== undefined, 'description', 'gap.frequency', 'frequency'],
    [stated.nature.length > 0, 'description', 'gap.nature', 'method'],
    [!first || purposes.length > 0, 'transfer', 'gap.purposes', 'purposes'],
    [stated.retention !== undefined, 'description', 'gap.retention', 'recipientRetention'],
    [stated.authority.length > 0, 'authority', 'gap.authority', 'complaintBody', profileOf(snapshot, country)],
    [stated.importerMeasures.length > 0, 'measures', 'gap.measures', 'equivalentAction'],
  ];
}
