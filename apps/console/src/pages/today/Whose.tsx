import { useWords } from '../../words/words';
import type { TodayData } from './queries';

/** Companies that are named; the others are counted. */
const NAMED = 3;

/** Says whose register it is: the companies that speak for it, else the first of the group, and how many others there are. */
export default function Whose({ data: { group, profile } }: { data: TodayData }) {
  const { t, list, series } = useWords();
  const companies = group.nodes.filter((party) => !party.class);
  const speaking = (profile?.controllers ?? []).flatMap(({ party }) => party ?? []);
  const all = [...new Map([...speaking, ...companies].map(({ id, name }) => [id, name])).values()];
  const named = all.slice(0, speaking.length > 0 ? Math.min(speaking.length, NAMED) : NAMED);
  const count = Math.max(all.length, group.totalCount - (group.nodes.length - companies.length)) - named.length;
  if (named.length === 0) return <>{t('morning.ofNobody')}</>;
  if (count === 0) return <>{t('morning.of', { name: list(named) })}</>;
  return <>{t('morning.ofMore', { name: series(named), count })}</>;
}
