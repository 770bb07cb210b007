import { findingTitle } from '../../parts/finding-title';
import { type NamedThing, thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';

/** The parts of the id of a finding: its rule, and the thing that it is about. */
const FINDING = /^finding-(?<law>[A-Z-]+)\.(?<duty>[A-Z0-9_.]+):(?<subject>[^:]+):/;

/** Returns the thing that a finding is about, and the law and the duty of its rule; undefined for another thing. */
export function findingOf(id: string) {
  const { law, duty, subject } = FINDING.exec(id)?.groups ?? {};
  return law && duty && subject ? { law, duty, subject } : undefined;
}

/** Returns a function that gives things a title: that of findings is their duty and law. */
export function useThingTitle(): (thing: NamedThing) => string {
  const words = useWords();
  return (thing) => {
    const finding = findingOf(thing.id);
    if (finding) {
      return `${findingTitle(words, `${finding.law}.${finding.duty}`)} (${words.country(finding.law)})`;
    }
    if (thing.type === 'access') return words.code('ThingType', 'access');
    return thingTitle(words, thing);
  };
}
