import type { Provider } from '@nestjs/common';
import {
  type CommandClass,
  type CommandClasses,
  commandHandlers,
  type Decider,
  Deciders,
  type Fact,
  type Intent,
  type IssuedCommand,
  ofAnyKind,
  type Thing,
  type TypedFields,
} from '#ledger';
import { type Access, AccessRules, type Projection, Projections } from '#read-model';
import { type AnyCommandClass, type Aspect, aspectsOf } from './aspects.js';

/** One list of a register file: its kind of things, and the commands that register, retire and reinstate them. */
export interface Section {
  readonly name: string;
  readonly decider: Decider;
  readonly aspects: readonly Aspect[];
  readonly register: AnyCommandClass;
  readonly retire: AnyCommandClass;
  readonly reinstate: AnyCommandClass;
  /** The field that names a thing in the file. */
  readonly keyField: 'key' | 'code';
  /** Returns the state as a file states it, for kinds whose state has more than a file can say. */
  readonly written?: (state: Thing) => Thing;
}

/** Everything that one kind of thing adds to the register. */
export interface Slice {
  readonly decider: Decider;
  readonly projection: Projection;
  readonly access: Access;
  /** Its list in a register file; undefined if a file cannot hold its things. */
  readonly section?: Section;
  /** The command handlers, then the slice's own resolvers and queries. */
  readonly providers: readonly Provider[];
}

interface SliceParts<S extends Thing, C extends Intent, F extends Fact> extends Omit<Slice, 'decider' | 'section'> {
  readonly decider: Decider<S, C, F>;
  readonly commands: CommandClasses<C>;
  readonly file?: {
    readonly name: string;
    readonly aspects: readonly Aspect[];
    readonly register: CommandClass<C['type']>;
    readonly retire: CommandClass<C['type']>;
    readonly reinstate: CommandClass<C['type']>;
    readonly keyField?: Section['keyField'];
    readonly written?: (state: S) => S;
  };
}

/** Makes a slice of its parts. A command that is left out of `commands` does not compile. */
export function slice<S extends Thing, C extends Intent, F extends Fact>(parts: SliceParts<S, C, F>): Slice {
  const { file, projection, access } = parts;
  const decider = ofAnyKind(parts.decider);
  const section = file && ({ keyField: 'key', ...file, decider } as Section);
  const providers = [...commandHandlers(parts.decider, parts.commands), ...parts.providers];
  return { decider, projection, access, section, providers };
}

interface DeclaredParts<S extends Thing, C extends Intent, F extends Fact>
  extends Pick<SliceParts<S, C, F>, 'decider' | 'projection' | 'access' | 'providers'> {
  /** The name of its list in a register file, if a file can hold its things. */
  readonly file?: string;
  /** The parts of the file with fields whose commands are written by hand, by field. */
  readonly aspects?: Readonly<Record<string, Aspect>>;
}

/** The classes of the commands that are written by hand, if there are any. */
type Written<W extends Intent> = [W] extends [never]
  ? { readonly written?: undefined }
  : { readonly written: CommandClasses<W> };

/** Makes a slice of a kind of thing whose fields are declared. A command that is written by hand and left out does not compile. */
export function declaredSlice<S extends Thing, C extends Intent, F extends Fact, D extends IssuedCommand>(
  fields: TypedFields<unknown, Thing, D>,
  { file: name, aspects, written, ...parts }: DeclaredParts<S, C, F> & Written<Exclude<C, D>>,
): Slice {
  const { register, retire, reinstate } = fields.by;
  const commands = { ...fields.commands, ...written };
  const file = name && {
    name,
    aspects: aspectsOf(fields, aspects),
    register: commands[register],
    retire: commands[retire],
    reinstate: commands[reinstate],
  };
  return slice({ ...parts, commands, file } as unknown as SliceParts<S, C, F>);
}

/** The slices of a program, in the order of a register file: each comes after the slices that it refers to. */
export class Slices {
  /** The lists of a register file. */
  readonly sections: readonly Section[];

  constructor(readonly all: readonly Slice[]) {
    this.sections = all.flatMap(({ section }) => section ?? []);
  }

  /** Returns a new registry of the deciders. */
  deciders(): Deciders {
    const deciders = new Deciders();
    for (const { decider } of this.all) deciders.add(decider);
    return deciders;
  }

  /** Returns a new registry of the projections. */
  projections(): Projections {
    const projections = new Projections();
    projections.all.push(...this.all.map(({ projection }) => projection));
    return projections;
  }

  /** Returns new rules of what callers can read. */
  accessRules(): AccessRules {
    return new AccessRules(this.all);
  }

  /** Returns the providers of all slices for a Nest module. */
  providers(): readonly Provider[] {
    return this.all.flatMap(({ providers }) => providers);
  }
}
