import { type Said, say } from '#kernel';
import type { Engagement, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { abroad, nameOf } from '../../shared/grounds.js';
import { coded, few } from '../../shared/terms.js';

// Data that a recipient abroad passes on to a third country (PIPA 28-11): they need a ground of 28-8 as well.

/** Most recipients that a message names before it counts the others. */
const NAMED = 5;

/** Returns the engagements of those who work for the party: it engages them, or they are under an engagement of it. */
function engagementsBy(party: string, register: Snapshot): Engagement[] {
  const ids = register.entry('work', party, (snapshot) => workByParty(snapshot).get(party) ?? []);
  return ids.flatMap((id) => register.engagement(id) ?? []);
}

function workByParty(register: Snapshot): ReadonlyMap<string, readonly string[]> {
  return register.derive('work by those whom it is for', (snapshot) => {
    const all = snapshot.engagements.flatMap(({ id, engagedBy, under }) => {
      const above = under === undefined ? undefined : snapshot.engagement(under)?.processor;
      const parties = new Set(above === undefined ? engagedBy : [...engagedBy, above]);
      return [...parties].map((party) => ({ party, id }));
    });
    const byParty = Map.groupBy(all, ({ party }) => party);
    return new Map([...byParty].map(([party, work]) => [party, work.map(({ id }) => id)]));
  });
}

/** Returns true if a transfer under Korean law names the recipient and the country. */
function isCovered(recipient: string, country: string, register: Snapshot): boolean {
  const place = `${recipient} ${country}`;
  return register.entry('covered under the law of Korea', place, (snapshot) => covered(snapshot).has(place));
}

function covered(register: Snapshot): ReadonlySet<string> {
  return register.derive('places covered under the law of Korea', (snapshot) => {
    const all = thingsUnder('KR', 'transfer', snapshot);
    return new Set(all.flatMap(({ importer, countries }) => countries.map((country) => `${importer} ${country}`)));
  });
}

/**
 * Reports companies that work for the recipient in a country that no transfer under Korean law names. Work for other
 * activities than those of the transfer does not count.
 */
export function* passedOn(transfer: Transfer, { snapshot, law }: RuleContext): Generator<Fault> {
  const duty = law.all('KR', 'transferDuties').find(({ article }) => article === '28-11');
  const { importer } = transfer;
  if (!duty || transfer.suspension || importer === undefined || abroad(transfer, 'KR').length === 0) return;
  const served = new Set(snapshot.activitiesOf(transfer).map(({ id }) => id));
  const places = new Map<string, Said>();
  for (const { processor, locations, activities } of engagementsBy(importer, snapshot)) {
    if (served.size > 0 && activities.length > 0 && !activities.some((id) => served.has(id))) continue;
    const party = snapshot.party(processor);
    const held = locations.length > 0 ? locations : party?.country === undefined ? [] : [party.country];
    const open = abroad({ countries: held }, 'KR').filter(
      (country) => !transfer.countries.includes(country) && !isCovered(processor, country, snapshot),
    );
    if (open.length > 0 && !places.has(processor))
      places.set(processor, say`${party?.name ?? processor} (${open.map(coded)})`);
  }
  if (places.size === 0) return;
  yield {
    path: 'countries',
    message: say`${nameOf(transfer, snapshot)}: the recipient passes data on to ${few([...places.values()], NAMED)}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).`,
    ...citing(duty),
  };
}
