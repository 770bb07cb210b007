import type { DeclaredPlace, Fields, FieldTypes, TypedFields } from '#ledger';
import { assetFields } from '../libs/register/assets/src/asset.fields.js';
import { engagementFields } from '../libs/register/engagements/src/engagement.fields.js';
import { profileFields } from '../libs/register/jurisdictions/src/jurisdiction-profile.fields.js';
import { noteFields } from '../libs/register/notes/src/note.fields.js';
import { partyFields } from '../libs/register/parties/src/party.fields.js';
import { activityFields } from '../libs/register/processing-activities/src/processing-activity.fields.js';
import { transferFields } from '../libs/register/transfers/src/transfer.fields.js';
import { savedViewFields } from '../libs/register/views/src/saved-view.fields.js';
import { FULL_ASSET, FULL_REGISTER } from './full-register.js';

// Every declared field of every slice does what its declaration says, with the value that the full register has for it.

type Thing = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, string>>;

/** The full register states all at once. Here a controller acts for nobody, and recipients of a profile are a class. */
const DECLARED: readonly (readonly [Fields, Thing])[] = [
  [activityFields, { ...FULL_REGISTER.processingActivity[0], onBehalfOf: [] }],
  [engagementFields, { ...FULL_REGISTER.engagement[0] }],
  [transferFields, { ...FULL_REGISTER.transfer[0] }],
  [partyFields, { ...FULL_REGISTER.party[0], class: true }],
  [assetFields, { ...FULL_ASSET }],
  [noteFields, { department: 'Büro', assignee: 'contact-full', dueOn: '2024-03-01' }],
  [savedViewFields, { name: '給与', search: 'status=DRAFT' }],
  [profileFields, { ...FULL_REGISTER.jurisdictionProfile[0] }],
];

const places = DECLARED.flatMap(([fields, thing]) =>
  fields.places.filter(({ is }) => is !== 'WRITTEN').map((place) => ({ place, fields, thing })),
);
const nameOf = (place: DeclaredPlace) => (place.is === 'WHOLE' ? place.names.join(', ') : place.name);

/** Returns the events of a command, and the thing after them. */
function given(fields: Fields, thing: Thing, type: string, data: object) {
  const facts = fields.decide(thing, new fields.commands[type]!('id-1', data));
  const state: Thing = facts.reduce((now, fact) => fields.evolve(now, { ...fact, effectiveOn: '2024-01-01' }), thing);
  return { facts, state };
}

describe('The declared field', () => {
  it.each(places.map((each) => ({ name: nameOf(each.place), ...each })))(
    '$name is set by its command, once',
    ({ place, fields, thing }) => {
      const commands =
        place.is === 'WHOLE'
          ? [[place.command, Object.fromEntries(place.names.map((name) => [name, thing[name]]))] as const]
          : place.is === 'ROWS'
            ? (thing[place.name] as Row[]).map((row) => [place.set, { [place.row]: row }] as const)
            : [];
      const names = place.is === 'WHOLE' ? place.names : [nameOf(place)];
      let now: Thing = Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
      for (const [command, data] of commands) {
        const { facts, state } = given(fields, now, command, data);
        expect(facts).toHaveLength(1);
        expect(fields.words).toHaveProperty(facts[0]!.type);
        expect(given(fields, state, command, data).facts).toEqual([]);
        now = state;
      }
      expect(now).toEqual(thing);
    },
  );

  const leavable = places.flatMap(({ place, fields, thing }) => {
    const { types }: { types?: FieldTypes } = fields as Partial<TypedFields>;
    if (place.is !== 'WHOLE' || !types) return [];
    const musts = place.names.filter((name) => types[name]!.presence === 'MUST');
    const others = place.names.filter((name) => !musts.includes(name));
    return others.length > 0 ? [{ name: others.join(', '), place, fields, thing, types, musts, others }] : [];
  });
  it.each(leavable)(
    '$name is no longer stated if a change leaves it out',
    ({ place, fields, thing, types, ...names }) => {
      const data = Object.fromEntries(names.musts.map((name) => [name, thing[name]]));
      const none = Object.fromEntries(names.others.map((name) => [name, types[name]!.none]));
      const { facts, state } = given(fields, thing, place.command, data);
      expect(facts).toHaveLength(1);
      expect(state).toEqual({ ...thing, ...none });
      expect(given(fields, state, place.command, data).facts).toEqual([]);
    },
  );

  const removable = places.flatMap(({ place, ...each }) =>
    place.is === 'ROWS' && place.remove ? [{ name: place.name, remove: place.remove, keys: place.keys, ...each }] : [],
  );
  it.each(removable)('$name loses a row by its command', ({ name, remove, keys, fields, thing }) => {
    const [first, ...others] = thing[name] as Row[];

    expect(given(fields, thing, remove, Object.fromEntries(keys.map((key) => [key, first![key]]))).state).toEqual({
      ...thing,
      [name]: others,
    });
  });
});
