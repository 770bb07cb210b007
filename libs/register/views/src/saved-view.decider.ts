import { isBlank, reject, say } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './saved-view.commands.js';
import type { SavedView, WrittenFact } from './saved-view.events.js';
import { savedViewFields } from './saved-view.fields.js';
import { mustBeList, mustBeSearch } from './saved-view.rules.js';
import { savedViewWords } from './saved-view.words.js';

/** The classes of all commands on views. */
export const savedViewCommands = { ...commands, ...savedViewFields.commands };
/** All commands on views. */
export type SavedViewCommand = InstanceType<(typeof savedViewCommands)[keyof typeof savedViewCommands]>;
/** The facts of views, as they are stored. */
export type SavedViewFact = WrittenFact | FactsOf<typeof savedViewFields>;

/** Decides commands on views of lists, and applies their facts. */
export const savedViewDecider: Decider<SavedView, SavedViewCommand, SavedViewFact> = {
  category: 'savedView',
  noun: 'view',
  creates: ['SaveView'],
  revives: ['ReinstateView', 'RemoveView'],
  references: {},
  words: savedViewWords,
  name: (view) => view.name,
  decide,
  evolve,
};

function decide(command: SavedViewCommand, view: SavedView | undefined): readonly SavedViewFact[] {
  if (command.type !== 'SaveView') return savedViewFields.decide(view!, command);
  if (isBlank(command.data.name)) reject('INVALID', say`It is blank: give the view a name.`, 'name');
  mustBeList(command.data);
  mustBeSearch(command.data);
  return [{ type: 'ViewSaved', data: command.data }];
}

function evolve(view: SavedView | undefined, fact: Dated<SavedViewFact>): SavedView {
  if (fact.type === 'ViewSaved') return { ...fact.data, retired: false };
  if (!view) return reject('NOT_FOUND', `${fact.type}: the view does not exist yet.`);
  return savedViewFields.evolve(view, fact);
}
