import type { Transfer } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { abroad, nameOf } from '../../shared/grounds.js';

// Data that a recipient abroad passes on to a third country (PIPA 28-11): they need a ground of 28-8 as well.

/** Reports companies that work for the recipient in a country that no transfer under Korean law names. */
export function* passedOn(transfer: Transfer, { snapshot, law, laws }: RuleContext): Generator<Fault> {
  const duty = law.all('KR', 'transferDuties').find(({ article }) => article === '28-11');
  const { importer } = transfer;
  if (!duty || transfer.suspension || importer === undefined || abroad(transfer, 'KR').length === 0) return;
  const covered = new Set(
    snapshot.transfers
      .filter((other) => other === transfer || laws.lawsOf('transfer', other).has('KR'))
      .flatMap((other) => other.countries.map((country) => `${other.importer} ${country}`)),
  );
  const reported = new Set<string>();
  for (const { engagedBy, under, processor, locations } of snapshot.engagements) {
    const above = under === undefined ? undefined : snapshot.engagement(under)?.processor;
    if (!engagedBy.includes(importer) && above !== importer) continue;
    const party = snapshot.party(processor);
    const places = locations.length > 0 ? locations : party?.country === undefined ? [] : [party.country];
    const open = abroad({ countries: places }, 'KR').filter(
      (country) => !transfer.countries.includes(country) && !covered.has(`${processor} ${country}`),
    );
    if (open.length === 0 || reported.has(processor)) continue;
    reported.add(processor);
    yield {
      path: 'countries',
      message: `${nameOf(transfer, snapshot)}: the recipient passes data on to ${party?.name ?? processor} (${open.join(', ')}), and no transfer under the law of Korea goes there. Register it with its ground of 28-8(1).`,
      ...citing(duty),
    };
  }
}
