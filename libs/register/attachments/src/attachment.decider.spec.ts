import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { type AttachmentFact, attachmentDecider } from './attachment.decider.js';
import { attachmentFields } from './attachment.fields.js';

const { commands } = attachmentFields;
const { given } = specificationOf(attachmentDecider);
const ID = 'attachment-1';
const data = {
  about: 'engagement-1',
  name: 'contract.pdf',
  persons: ['contact-1'],
  mediaType: 'application/pdf',
  size: 4711,
  file: 'attachmentFile-1',
  by: 'anonymous',
};
const attached: AttachmentFact = { type: 'FileAttached', data };

describe('an attachment', () => {
  it('is a file about a thing, on the day on which it was attached', () => {
    given([]).when(new commands.AttachFile(ID, data)).then([attached]);
    expect(given([{ ...attached, effectiveOn: '2024-01-05' }]).state()).toEqual({
      ...data,
      attachedOn: '2024-01-05',
      retired: false,
    });
  });

  it.each([undefined, '', ' '])('has a name: %j is refused', (name) => {
    given([])
      .when(new commands.AttachFile(ID, { ...data, name }))
      .rejected('INVALID', 'name');
  });

  it('is removed, and restored', () => {
    const removed: AttachmentFact = { type: 'AttachmentRemoved', data: {} };
    given([attached]).when(new commands.RemoveAttachment(ID, {})).then([removed]);
    given([attached, removed])
      .when(new commands.RestoreAttachment(ID, {}))
      .then([{ type: 'AttachmentRestored', data: {} }]);
  });

  it('seals what can name a person, and says none of it in the words of its event', () => {
    const sealed = attachmentDecider.personal!.FileAttached!;
    expect(sealed).toEqual(['name', 'note']);
    for (const field of sealed) expect(Object.values(attachmentDecider.words.FileAttached)).not.toContain(field);
  });
});
