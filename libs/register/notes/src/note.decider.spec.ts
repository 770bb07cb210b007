import { referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { noteCommands as commands, type NoteFact, noteDecider } from './note.decider.js';

const { given } = specificationOf(noteDecider);
const ID = 'note-1';
const ME = 'anonymous';

const said = { about: 'processingActivity-1', path: 'retention', text: 'Is this still so?', by: ME };
const written: NoteFact = { type: 'NoteWritten', data: { ...said, mentions: [] } };

describe('a note', () => {
  it('is a remark on a thing or on one of its fields', () => {
    given([]).when(new commands.WriteNote(undefined, said)).then([written]);
    expect(given([written]).state()).toMatchObject({ ...said, mentions: [], replies: [], retired: false });
  });

  it.each(['', ' ', '\u2800'])('says something: %j is refused', (text) => {
    given([])
      .when(new commands.WriteNote(undefined, { ...said, text }))
      .rejected('INVALID', 'text');
    given([written])
      .when(new commands.ReplyToNote(ID, { by: ME, text }))
      .rejected('INVALID', 'text');
  });

  it('is a task for a department or a person, until a day', () => {
    const assigned: NoteFact = { type: 'NoteAssigned', data: { department: 'IT', assignee: 'contact-1' } };
    const due: NoteFact = { type: 'NoteDueDateChanged', data: { dueOn: '2024-03-01' } };
    given([written])
      .when(new commands.AssignNote(ID, { department: 'IT', assignee: 'contact-1' }))
      .then([assigned]);
    given([written, assigned])
      .when(new commands.AssignNote(ID, {}))
      .then([{ type: 'NoteAssigned', data: {} }]);
    given([written])
      .when(new commands.ChangeNoteDueDate(ID, { dueOn: '2024-03-01' }))
      .then([due]);
    expect(given([written, assigned, due]).state()).toMatchObject({
      department: 'IT',
      assignee: 'contact-1',
      dueOn: '2024-03-01',
    });
  });

  it('is answered, and each answer keeps its day', () => {
    const reply = { by: ME, text: 'Yes, see the policy.' };
    const replied: NoteFact = { type: 'NoteReplied', data: reply };
    given([written]).when(new commands.ReplyToNote(ID, reply)).then([replied]);
    const facts = [
      { ...written, effectiveOn: '2024-01-01' },
      { ...replied, effectiveOn: '2024-01-05' },
    ];
    expect(given(facts).state()).toMatchObject({ writtenOn: '2024-01-01', replies: [{ ...reply, on: '2024-01-05' }] });
  });

  it('has at most 200 answers', () => {
    const replied: NoteFact = { type: 'NoteReplied', data: { by: ME, text: 'And?' } };
    given([written, ...Array<NoteFact>(200).fill(replied)])
      .when(new commands.ReplyToNote(ID, { by: ME, text: 'And?' }))
      .rejected('INVALID', 'text');
  });

  it('refers to the contacts that are to do it and to read it', () => {
    const state = given([
      { ...written, data: { ...written.data, assignee: 'contact-1', mentions: ['contact-2'] } },
    ]).state();
    expect(referencesIn(state, noteDecider.references).map(({ id }) => id)).toEqual(['contact-1', 'contact-2']);
  });
});
