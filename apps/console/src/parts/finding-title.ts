import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';
import { useSession } from '../app/SessionContext';
import { useWords } from '../words/words';

/** The duties of all rules. The question never changes, so that all pages share the answer. */
const RULES = graphql(`query FindingRules { findingRules { id duty } }`);

/** Returns the function that gives the title of a rule, such as KR.TRANSFER.GROUND: the thing to do. A rule that is no more has its own name. */
export function useFindingTitle(): (rule: string) => string {
  const { code } = useWords();
  const role = useSession()?.role;
  const { data } = useAsk(RULES, {}, { pause: role === undefined || role === 'REGULATOR' });
  const dutyOf = (rule: string) =>
    data?.findingRules.find(({ id }) => id === rule)?.duty ?? rule.slice(rule.indexOf('.') + 1);
  return (rule) => code('FindingDuty', dutyOf(rule));
}
