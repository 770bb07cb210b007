import { useFindingTitle } from '../../parts/finding-title';
import { type NamedThing, thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';

/** The parts of the id of a finding: its rule, and the thing that it is about. */
const FINDING = /^finding-(?<rule>(?<law>[A-Z-]+)\.[A-Z0-9_.]+):(?<subject>[^:]+):/;

/** Returns the thing that a finding is about, its rule, and the law of that; undefined for another thing. */
export function findingOf(id: string) {
  const { law, rule, subject } = FINDING.exec(id)?.groups ?? {};
  return law && rule && subject ? { law, rule, subject } : undefined;
}

/** Returns a function that gives things a title: that of findings is their duty and law. */
export function useThingTitle(): (thing: NamedThing) => string {
  const words = useWords();
  const findingTitle = useFindingTitle();
  return (thing) => {
    const finding = findingOf(thing.id);
    if (finding) return `${findingTitle(finding.rule)} (${words.place(finding.law)})`;
    if (thing.type === 'access') return words.code('ThingType', 'access');
    return thingTitle(words, thing);
  };
}
