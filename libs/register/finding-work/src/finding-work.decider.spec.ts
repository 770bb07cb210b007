import { type RecordedEvent, stateOn } from '#ledger';
import { AcceptFinding, AssignFinding, CommentOnFinding, WithdrawAcceptance } from './finding-work.commands.js';
import { type FindingCommand, findingWorkDecider } from './finding-work.decider.js';
import type { FindingFact, FindingWork } from './finding-work.events.js';
import { findingIdOf, placeOf } from './finding-work.rules.js';

const PLACE = { rule: 'EU.TRANSFER.COUNTRY', subject: 'transfer-1', path: 'grounds.a:b.code' };
const ID = findingIdOf(PLACE);
const ANNA = 'account-00000000-0000-5000-8000-000000000001';
const BY = { by: 'anonymous' };

const state = (...facts: (FindingFact & { on: string })[]): FindingWork | undefined => {
  const events = facts.map(
    ({ type, data, on }, i) =>
      ({ id: String(i), type, data, metadata: { effectiveOn: on }, position: BigInt(i) }) as unknown as RecordedEvent,
  );
  return stateOn(findingWorkDecider as never, events, '9999-12-30') as FindingWork | undefined;
};
const decide = (command: FindingCommand, work?: FindingWork) => findingWorkDecider.decide(command, work);
const accepted = {
  type: 'FindingAccepted',
  data: { ...PLACE, ...BY, reason: 'Low risk', until: '2027-01-01' },
} as const;

describe('The work on a finding', () => {
  it('has an id of rule, thing and field, from which they are known again', () => {
    expect(ID).toBe('finding-EU.TRANSFER.COUNTRY:transfer-1:grounds.a:b.code');
    expect(placeOf(ID)).toEqual(PLACE);
    expect(() => placeOf('transfer-1')).toThrow('not the id of a finding');
  });

  it('given nothing, when assigned, then says to whom, by whom and since when', () => {
    const [fact] = decide(new AssignFinding(ID, { ...PLACE, ...BY, assignee: ANNA }));
    expect(state({ ...fact!, on: '2026-11-25' })).toEqual({
      ...PLACE,
      assignment: { ...BY, assignee: ANNA, since: '2026-11-25' },
      comments: [],
      retired: false,
    });
  });

  it('when assigned to the same account again, then nothing changes; when to nobody, then it is unassigned', () => {
    const [fact] = decide(new AssignFinding(ID, { ...PLACE, ...BY, assignee: ANNA }));
    const work = state({ ...fact!, on: '2026-11-25' });
    expect(decide(new AssignFinding(ID, { ...PLACE, ...BY, assignee: ANNA }), work)).toEqual([]);
    const [unassigned] = decide(new AssignFinding(ID, { ...PLACE, ...BY }), work);
    expect(state({ ...fact!, on: '2026-11-25' }, { ...unassigned!, on: '2026-11-26' })?.assignment).toBeUndefined();
  });

  it('given nothing, when assigned to nobody, then is refused', () => {
    expect(() => decide(new AssignFinding(ID, { ...PLACE, ...BY }))).toThrow('assigned to nobody');
  });

  it('when assigned to a name, then is refused, since names are personal data', () => {
    expect(() => decide(new AssignFinding(ID, { ...PLACE, ...BY, assignee: 'Anna Example' }))).toThrow('not a name');
  });

  it('when commented, then keeps every comment', () => {
    const [one] = decide(new CommentOnFinding(ID, { ...PLACE, ...BY, text: 'Asked the supplier' }));
    const [two] = decide(new CommentOnFinding(ID, { ...PLACE, ...BY, text: 'Answered' }));
    const work = state({ ...one!, on: '2026-11-25' }, { ...two!, on: '2026-11-26' });
    expect(work?.comments.map(({ text, since }) => [text, since])).toEqual([
      ['Asked the supplier', '2026-11-25'],
      ['Answered', '2026-11-26'],
    ]);
    expect(() => decide(new CommentOnFinding(ID, { ...PLACE, ...BY, text: ' ' }))).toThrow('blank');
  });

  it('when accepted, then says why and until when; when withdrawn, then no longer', () => {
    expect(decide(new AcceptFinding(ID, accepted.data))).toEqual([accepted]);
    const work = state({ ...accepted, on: '2026-11-25' });
    expect(work?.acceptance).toEqual({ ...BY, reason: 'Low risk', until: '2027-01-01', since: '2026-11-25' });
    const [withdrawn] = decide(new WithdrawAcceptance(ID, { ...PLACE, ...BY }), work);
    expect(state({ ...accepted, on: '2026-11-25' }, { ...withdrawn!, on: '2026-11-26' })?.acceptance).toBeUndefined();
    expect(() => decide(new WithdrawAcceptance(ID, { ...PLACE, ...BY }))).toThrow('not accepted');
  });

  it('when accepted without a reason, then is refused', () => {
    expect(() => decide(new AcceptFinding(ID, { ...accepted.data, reason: '' }))).toThrow('blank');
  });
});
