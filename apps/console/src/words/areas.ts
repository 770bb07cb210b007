import type activities from './en/activities.json';
import type changes from './en/changes.json';
import type codes from './en/codes.json';
import type commands from './en/commands.json';
import type documents from './en/documents.json';
import type edit from './en/edit.json';
import type events from './en/events.json';
import type evidence from './en/evidence.json';
import type fields from './en/fields.json';
import type file from './en/file.json';
import type findings from './en/findings.json';
import type frame from './en/frame.json';
import type history from './en/history.json';
import type law from './en/law.json';
import type morning from './en/morning.json';
import type notes from './en/notes.json';
import type parts from './en/parts.json';
import type people from './en/people.json';
import type processors from './en/processors.json';
import type query from './en/query.json';
import type record from './en/record.json';
import type reports from './en/reports.json';
import type spreadsheet from './en/spreadsheet.json';
import type systems from './en/systems.json';
import type today from './en/today.json';
import type transfers from './en/transfers.json';

interface Areas {
  activities: typeof activities;
  changes: typeof changes;
  codes: typeof codes;
  commands: typeof commands;
  documents: typeof documents;
  edit: typeof edit;
  events: typeof events;
  evidence: typeof evidence;
  fields: typeof fields;
  file: typeof file;
  findings: typeof findings;
  frame: typeof frame;
  history: typeof history;
  law: typeof law;
  morning: typeof morning;
  notes: typeof notes;
  parts: typeof parts;
  people: typeof people;
  processors: typeof processors;
  query: typeof query;
  record: typeof record;
  reports: typeof reports;
  spreadsheet: typeof spreadsheet;
  systems: typeof systems;
  today: typeof today;
  transfers: typeof transfers;
}

/** The key of a text: the file in `en/` and the key in it, as in `today.title`. */
export type TextKey = { [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}` }[keyof Areas];
