import { fieldOfPath } from './field-of-path';

const transfer = { id: 't', type: 'transfer' };

describe('The field of an open form in which a finding can be helped', () => {
  it('is that of the form, by the path of the finding', () => {
    expect(fieldOfPath({ command: 'changeTransferCountries', id: 't' }, { path: 'countries', subject: transfer })).toBe(
      'countries',
    );
    expect(
      fieldOfPath({ command: 'registerTransfer' }, { path: 'grounds', subject: { id: 'new', type: 'transfer' } }),
    ).toBe('input.grounds');
  });

  it('is that of a row which the form adds', () => {
    const found = { path: 'grounds.EU.SCC.instrument', subject: transfer };
    expect(fieldOfPath({ command: 'relyOnGround', id: 't' }, found)).toBe('ground.instrument');
  });

  it('is none if another form or another thing has it', () => {
    expect(
      fieldOfPath({ command: 'relyOnGround', id: 't' }, { path: 'assessments', subject: transfer }),
    ).toBeUndefined();
    expect(
      fieldOfPath({ command: 'relyOnGround', id: 'u' }, { path: 'grounds.EU.SCC.instrument', subject: transfer }),
    ).toBeUndefined();
  });
});
