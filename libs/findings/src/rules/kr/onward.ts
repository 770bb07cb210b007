import type { Transfer } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { abroad, nameOf } from '../../shared/grounds.js';

// Data that a recipient abroad passes on to a third country (PIPA 28-11): they need a ground of 28-8 as well.

/** Most companies that a message names before it counts the others. */
const NAMED = 5;

/**
 * Reports companies that work for the recipient in a country that no transfer under Korean law names. Work for other
 * activities than those of the transfer does not count.
 */
export function* passedOn(transfer: Transfer, { snapshot, law, laws }: RuleContext): Generator<Fault> {
  const duty = law.all('KR', 'transferDuties').find(({ article }) => article === '28-11');
  const { importer } = transfer;
  if (!duty || transfer.suspension || importer === undefined || abroad(transfer, 'KR').length === 0) return;
  const covered = new Set(
    snapshot.transfers
      .filter((other) => other === transfer || laws.lawsOf('transfer', other).has('KR'))
      .flatMap((other) => other.countries.map((country) => `${other.importer} ${country}`)),
  );
  const served = new Set(snapshot.activitiesOf(transfer).map(({ id }) => id));
  const places = new Map<string, string>();
  for (const { engagedBy, under, processor, locations, activities } of snapshot.engagements) {
    const above = under === undefined ? undefined : snapshot.engagement(under)?.processor;
    if (!engagedBy.includes(importer) && above !== importer) continue;
    if (served.size > 0 && activities.length > 0 && !activities.some((id) => served.has(id))) continue;
    const party = snapshot.party(processor);
    const held = locations.length > 0 ? locations : party?.country === undefined ? [] : [party.country];
    const open = abroad({ countries: held }, 'KR').filter(
      (country) => !transfer.countries.includes(country) && !covered.has(`${processor} ${country}`),
    );
    if (open.length > 0 && !places.has(processor))
      places.set(processor, `${party?.name ?? processor} (${open.join(', ')})`);
  }
  if (places.size === 0) return;
  const names = [...places.values()];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  yield {
    path: 'countries',
    message: `${nameOf(transfer, snapshot)}: the recipient passes data on to ${names.slice(0, NAMED).join(', ')}${more}, and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).`,
    ...citing(duty),
  };
}
