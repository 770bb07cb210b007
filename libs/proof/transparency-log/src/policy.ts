import { hex, short } from './bytes.js';
import type { Cosignature } from './cosignature.js';
import { refuse } from './refusal.js';
import { parseKey, SIGNATURE_TYPE, type VerifierKey } from './signed-note.js';

/** A group of witnesses: `needed` of its members must have cosigned. */
interface Group {
  readonly needed: number;
  readonly members: readonly string[];
}

/** The logs and witnesses that somebody trusts, and how many witnesses they require (tlog-policy). */
export interface Policy {
  readonly logs: readonly VerifierKey[];
  /** The witnesses by their names in the policy. */
  readonly witnesses: ReadonlyMap<string, VerifierKey>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The name of a witness or a group, or `none`. */
  readonly quorum: string;
}

const NONE = 'none';

/**
 * Reads a policy file (tlog-policy, Policy file syntax and structure).
 * @throws {ProofRefused} FORMAT with the number of the line that is wrong
 */
export function parsePolicy(text: string): Policy {
  const policy = new PolicyReader();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids control characters
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) refuse('FORMAT', 'The policy has control characters.');
  const lines = text.split('\n');
  if (lines.pop() !== '') refuse('FORMAT', 'The policy does not end with a line feed: was it cut off?');
  for (const [i, line] of lines.entries()) {
    const words = line.split(/[ \t]+/).filter(Boolean);
    if (words.length === 0 || words[0]!.startsWith('#')) continue;
    try {
      policy.read(words);
    } catch (error) {
      refuse('FORMAT', `Line ${i + 1} of the policy: ${(error as Error).message}`);
    }
  }
  const { quorum } = policy;
  if (quorum === undefined) return refuse('FORMAT', 'The policy has no quorum line: add `quorum none`, or a witness.');
  return { logs: policy.logs, witnesses: policy.witnesses, groups: policy.groups, quorum };
}

class PolicyReader {
  readonly logs: VerifierKey[] = [];
  readonly witnesses = new Map<string, VerifierKey>();
  readonly groups = new Map<string, Group>();
  private readonly members = new Set<string>();
  quorum: string | undefined;

  read([keyword = '', ...words]: readonly string[]): void {
    if (keyword === 'log') this.log(words);
    else if (keyword === 'witness') this.witness(words);
    else if (keyword === 'group') this.group(words);
    else if (keyword === 'quorum') this.setQuorum(words);
    else refuse('FORMAT', `${short(keyword)} is not log, witness, group or quorum.`);
  }

  private log(words: readonly string[]): void {
    mustHave(words, 1, 2, 'log VKEY [URL]');
    const key = parseKey(words[0]!, [SIGNATURE_TYPE.ED25519]);
    if (isAmong(key, this.logs)) refuse('FORMAT', 'this log is there already.');
    this.logs.push(key);
  }

  private witness(words: readonly string[]): void {
    mustHave(words, 2, 3, 'witness NAME VKEY [URL]');
    this.mustBeNew(words[0]!);
    const key = parseKey(words[1]!, [SIGNATURE_TYPE.COSIGNATURE]);
    if (isAmong(key, [...this.witnesses.values()])) refuse('FORMAT', 'this witness is there already.');
    this.witnesses.set(words[0]!, key);
  }

  private group([name = '', threshold = '', ...members]: readonly string[]): void {
    if (members.length === 0) refuse('FORMAT', 'it must be `group NAME any|all|NUMBER MEMBER…`.');
    this.mustBeNew(name);
    for (const member of members) {
      this.mustBeKnown(member);
      if (this.members.has(member)) refuse('FORMAT', `${short(member)} is a member already.`);
      this.members.add(member);
    }
    const needed = neededOf(threshold, members.length);
    if (!(needed >= 1 && needed <= members.length))
      refuse('FORMAT', `${short(threshold)} is not any, all, or a number up to ${members.length}.`);
    this.groups.set(name, { needed, members });
  }

  private setQuorum(words: readonly string[]): void {
    mustHave(words, 1, 1, 'quorum NAME');
    if (this.quorum !== undefined) refuse('FORMAT', 'there is a quorum already.');
    if (words[0] !== NONE) this.mustBeKnown(words[0]!);
    this.quorum = words[0]!;
  }

  private mustBeNew(name: string): void {
    if (name === NONE || this.witnesses.has(name) || this.groups.has(name))
      refuse('FORMAT', `the name ${short(name)} is taken.`);
  }

  private mustBeKnown(name: string): void {
    if (!this.witnesses.has(name) && !this.groups.has(name))
      refuse('FORMAT', `${short(name)} is neither a witness nor a group of an earlier line.`);
  }
}

function neededOf(threshold: string, members: number): number {
  if (threshold === 'any') return 1;
  if (threshold === 'all') return members;
  return /^[1-9][0-9]{0,5}$/.test(threshold) ? Number(threshold) : 0;
}

function mustHave(words: readonly string[], least: number, most: number, form: string): void {
  if (words.length < least || words.length > most) refuse('FORMAT', `it must be \`${form}\`.`);
}

/** Keys are the same if their bytes are, under every name (tlog-policy, Public key representation). */
function isAmong(key: VerifierKey, keys: readonly VerifierKey[]): boolean {
  return keys.some(({ publicKey }) => hex(publicKey) === hex(key.publicKey));
}

/**
 * Verifies that these cosignatures are enough for the policy (tlog-policy, Defining the quorum).
 * @throws {ProofRefused} QUORUM if they are not
 */
export function verifyQuorum(policy: Policy, cosignatures: readonly Cosignature[]): void {
  const { quorum, witnesses, groups } = policy;
  if (quorum === NONE) return;
  const has = (name: string): boolean => {
    const group = groups.get(name);
    if (group) return group.members.filter(has).length >= group.needed;
    return cosignatures.some(({ key }) => key === witnesses.get(name));
  };
  if (has(quorum)) return;
  const names = [...witnesses].filter(([name]) => has(name)).map(([name]) => name);
  refuse(
    'QUORUM',
    `The policy requires ${short(quorum)}; the checkpoint is cosigned by ${names.join(', ') || 'no witness of the policy'}.`,
  );
}
