import { type Argument, type Said, say, Term, wordOf } from '#kernel';
import { BOUND_NAMES, destinationInSentence, type Item, inSentence, type LawOn, type LegalProvision } from '#law';
import { formsIn } from '#say';

// What messages name, as each language writes it.

export { wordOf } from '#kernel';

/** Returns a destination in a message: "the United States". */
export function place(code: string): Term {
  return new Term('place', code, destinationInSentence(code));
}

/** Returns a destination in a message whose English has its code alone. */
export function coded(code: string): Term {
  return new Term('place', code, code);
}

/** Returns the place of a law in a message: "the Republic of Korea". */
export function placeOfLaw(code: string, law: LawOn): Term {
  return new Term('place', code, inSentence(law.jurisdiction(code)!.name));
}

/** Returns a period (ISO 8601) in a message: "1 year, 6 months", "15 business days". */
export function periodOf(period: string, days?: Item['days']): Term {
  const english = formsIn('en').period(period);
  return days === 'BUSINESS'
    ? new Term('businessPeriod', period, english.replace(/ days?$/, ' business$&'))
    : new Term('period', period, english);
}

/** Returns the time that the item of the law sets, in a message. */
export function timeOf(item: Item | undefined, time: 'period' | 'before' = 'period'): Argument {
  return item?.[time] ? periodOf(item[time], item.days) : '';
}

/** Returns a text of the law data, which stays as it is where a language has none. */
export function lawText(english: string): Term {
  return new Term('lawText', english, english);
}

/** Returns a ground of a transfer in a message, by its name and its law. A code that no law ever had stays as it is. */
export function groundOf(code: string, law: LawOn): Argument {
  const ground = law.groundEver(code);
  return ground ? say`"${lawText(ground.name)}" (${coded(ground.law)})` : code;
}

/** Returns a name in quotation marks. */
export function quoted(name: string): Said {
  return say`"${name}"`;
}

/** Most names that a message shows before it counts the others. */
export const NAMED = 3;

/** Returns the first names of so many, and how many more there are. */
export function few(names: readonly Argument[], most = NAMED, count = names.length): Argument {
  const shown = names.slice(0, most);
  return count > shown.length ? say`${shown} and ${count - shown.length} more` : shown;
}

/** Returns the only organisations that the provision binds; undefined if it binds all. */
export function boundBy({ binds }: Pick<LegalProvision, 'binds'>): readonly Said[] | undefined {
  return binds?.map((bound) => wordOf(BOUND_NAMES[bound]));
}
