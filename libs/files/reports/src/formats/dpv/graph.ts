import type { Activity, Snapshot, Transfer } from '#snapshot';
import type { Triple } from '../../model/report.js';
import { describeRows } from './activity-rows.js';
import { RECORD } from './record.js';
import { type NameOf, Statements, thing } from './statements.js';
import { type Name, OFFICES, place, TRANSFER_GROUNDS } from './terms.js';

/** Says if the GDPR applies to an activity. Its article-level terms are used only there. */
type UnderGdpr = (activity: Activity) => boolean;

/** Returns what the snapshot says, in the Data Privacy Vocabulary. Pure: the same snapshot gives the same statements. */
export function graphOf(snapshot: Snapshot, underGdpr: UnderGdpr): Triple[] {
  const say = new Statements();
  const parties = new Set<string>();
  const name: NameOf = (id) => {
    if (id === undefined || !snapshot.party(id)) return undefined;
    parties.add(id);
    return thing(id);
  };

  say.is(RECORD, 'dpv:RecordsOfActivities');
  say.text(RECORD, 'dct:valid', snapshot.on, 'xsd:date');
  for (const activity of snapshot.activities) {
    const id = thing(activity.id);
    say.relate(RECORD, 'dct:hasPart', id);
    say.is(id, 'dpv:Process', 'dpv:PersonalDataProcess');
    say.text(id, 'dct:identifier', activity.reference);
    say.text(id, 'dct:title', activity.title);
    say.text(id, 'dct:description', activity.description);
    describeRoles(say, activity, name);
    describeRows(say, activity, name, underGdpr(activity));
    describeProcessors(say, snapshot, activity, name);
    for (const transfer of snapshot.transfersOf(activity.id)) {
      say.relate(id, 'dpv:hasProcess', thing(transfer.id));
      describeTransfer(say, transfer, name);
    }
  }
  for (const id of parties) describeParty(say, snapshot, id);
  return say.sorted();
}

function describeRoles(say: Statements, { id, role, controllers, onBehalfOf = [] }: Activity, name: NameOf): void {
  const subject = thing(id);
  const relate = (ids: readonly string[], relation: Name, kind: Name) => {
    for (const party of ids.map(name)) {
      say.relate(subject, relation, party);
      if (party) say.is(party, kind);
    }
  };
  if (role === 'PROCESSOR') {
    relate(controllers, 'dpv:hasDataProcessor', 'dpv:DataProcessor');
    relate(onBehalfOf, 'dpv:hasDataController', 'dpv:DataController');
    return;
  }
  relate(controllers, 'dpv:hasDataController', 'dpv:DataController');
  if (role !== 'JOINT_CONTROLLER') return;
  const joint = thing(id, 'jointControllers');
  say.is(joint, 'dpv:JointDataControllers');
  say.relate(subject, 'dpv:hasJointDataControllers', joint);
  for (const party of controllers) say.relate(joint, 'dpv:hasEntity', name(party));
}

function describeProcessors(say: Statements, snapshot: Snapshot, { id }: Activity, name: NameOf): void {
  for (const engagement of snapshot.engagementsOf(id)) {
    const subject = thing(engagement.id);
    const processor = name(engagement.processor);
    say.relate(thing(id), 'dpv:hasProcess', subject);
    say.relate(thing(id), 'dpv:hasDataProcessor', processor);
    say.is(subject, 'dpv:Process');
    say.text(subject, 'dct:description', engagement.work);
    say.relate(subject, 'dpv:hasDataProcessor', processor);
    if (processor) say.is(processor, engagement.under === undefined ? 'dpv:DataProcessor' : 'dpv:DataSubProcessor');
    for (const location of engagement.locations ?? []) say.term(subject, 'dpv:hasLocation', place(location));
    if (!engagement.contract) continue;
    const contract = thing(engagement.id, 'contract');
    say.is(contract, 'dpv:DataProcessingAgreement');
    say.relate(subject, 'dpv:hasLegalMeasure', contract);
    say.text(contract, 'dct:identifier', engagement.contract.reference);
    say.text(contract, 'dct:date', engagement.contract.signedOn, 'xsd:date');
  }
}

function describeTransfer(say: Statements, transfer: Transfer, name: NameOf): void {
  const subject = thing(transfer.id);
  const [exporter, importer] = [name(transfer.exporter), name(transfer.importer)];
  say.is(subject, 'dpv:Process');
  say.text(subject, 'dct:title', transfer.name);
  say.term(subject, 'dpv:hasProcessing', 'dpv:CrossBorderTransfer');
  say.relate(subject, 'dpv:hasDataExporter', exporter);
  say.relate(subject, 'dpv:hasDataImporter', importer);
  if (exporter) say.is(exporter, 'dpv:DataExporter');
  if (importer) say.is(importer, 'dpv:DataImporter');
  for (const country of transfer.countries ?? []) say.term(subject, 'dpv:hasThirdCountry', place(country));
  for (const { key, law, code, since, until, instrument } of transfer.grounds ?? []) {
    const ground = thing(transfer.id, 'grounds', key);
    say.relate(subject, 'dpv:hasLegalBasis', ground);
    say.is(ground, 'dpv:DataTransferLegalBasis', law === 'EU' ? TRANSFER_GROUNDS[code] : undefined);
    say.text(ground, 'dct:identifier', code);
    say.text(ground, 'dct:issued', since ?? instrument?.signedOn, 'xsd:date');
    say.text(ground, 'dct:valid', until, 'xsd:date');
    say.text(ground, 'dct:description', instrument?.version);
  }
  for (const { key, on, outcome } of transfer.assessments ?? []) {
    const assessment = thing(transfer.id, 'assessments', key);
    say.relate(subject, 'dpv:hasImpactAssessment', assessment);
    say.is(assessment, 'dpv:DataTransferImpactAssessment');
    say.text(assessment, 'dct:date', on, 'xsd:date');
    say.text(assessment, 'dct:description', outcome);
  }
}

function describeParty(say: Statements, snapshot: Snapshot, id: string): void {
  const party = snapshot.party(id)!;
  const subject = thing(id);
  say.is(subject, party.class ? 'dpv:Entity' : 'dpv:LegalEntity');
  say.text(subject, 'dpv:hasName', party.name);
  say.text(subject, 'dpv:hasAddress', party.address);
  for (const contact of [party.email, party.phone, party.website]) say.text(subject, 'dpv:hasContact', contact);
  say.term(subject, 'dpv:hasCountry', party.country === undefined ? undefined : place(party.country));
  for (const { role, contact } of party.officers ?? []) {
    const [relation, kind] = OFFICES[role] ?? [];
    const holder = snapshot.contact(contact);
    if (!relation || !holder) continue;
    say.relate(subject, relation, thing(holder.id));
    say.is(thing(holder.id), kind);
    say.text(thing(holder.id), 'dpv:hasName', holder.name);
    for (const address of [holder.email, holder.phone]) say.text(thing(holder.id), 'dpv:hasContact', address);
  }
}
