import { reject, say } from '#kernel';
import { type Dated, type Decider } from '#ledger';
import type * as commands from './finding-work.commands.js';
import type { FindingFact, FindingPlace, FindingWork } from './finding-work.events.js';
import { FINDING, mustBeAccount, mustSaySomething } from './finding-work.rules.js';
import { findingWorkWords } from './finding-work.words.js';

/** All commands on the work on findings. */
export type FindingCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** Most comments on one finding. */
const MOST_COMMENTS = 200;

/** Decides commands on the work on findings, and applies their facts. Whether there is such a finding, the rules say. */
export const findingWorkDecider: Decider<FindingWork, FindingCommand, FindingFact> = {
  category: FINDING,
  noun: 'finding',
  creates: [],
  revives: [],
  isAlwaysThere: true,
  references: {},
  words: findingWorkWords,
  name: ({ rule, path }) => `${rule} ${path}`,
  decide,
  evolve,
};

function decide(command: FindingCommand, work: FindingWork | undefined): readonly FindingFact[] {
  switch (command.type) {
    case 'AssignFinding': {
      const { assignee } = command.data;
      if (assignee !== undefined) mustBeAccount(assignee);
      else if (!work) reject('NOTHING_THERE', say`The finding is assigned to nobody.`, 'assignee');
      return work?.assignment?.assignee === assignee ? [] : [{ type: 'FindingAssigned', data: command.data }];
    }
    case 'CommentOnFinding':
      mustSaySomething(command.data.text, 'text');
      if ((work?.comments.length ?? 0) >= MOST_COMMENTS)
        reject('INVALID', say`A finding has at most ${MOST_COMMENTS} comments: continue elsewhere.`, 'text');
      return [{ type: 'FindingCommented', data: command.data }];
    case 'AcceptFinding':
      mustSaySomething(command.data.reason, 'reason');
      return [{ type: 'FindingAccepted', data: command.data }];
    case 'WithdrawAcceptance':
      if (!work?.acceptance) reject('NOTHING_THERE', say`The finding is not accepted.`, 'id');
      return [{ type: 'AcceptanceWithdrawn', data: command.data }];
  }
}

function evolve(work: FindingWork | undefined, fact: Dated<FindingFact>): FindingWork {
  const since = fact.effectiveOn;
  switch (fact.type) {
    case 'FindingAssigned': {
      const { by, assignee } = fact.data;
      return { ...begun(work, fact.data), assignment: assignee === undefined ? undefined : { by, assignee, since } };
    }
    case 'FindingCommented': {
      const { by, text } = fact.data;
      const before = begun(work, fact.data);
      return { ...before, comments: [...before.comments, { by, text, since }] };
    }
    case 'FindingAccepted': {
      const { by, reason, until } = fact.data;
      return { ...begun(work, fact.data), acceptance: { by, reason, until, since } };
    }
    case 'AcceptanceWithdrawn':
      return { ...begun(work, fact.data), acceptance: undefined };
  }
}

function begun(work: FindingWork | undefined, { rule, subject, path }: FindingPlace): FindingWork {
  return work ?? { rule, subject, path, comments: [], retired: false };
}
