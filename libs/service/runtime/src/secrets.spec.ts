import { withoutSecretsOf } from './secrets.js';

describe('What is shown of settings', () => {
  const env = {
    REGESTA_KEY: 'a2V5LW9mLTMyLWJ5dGVz',
    REGESTA_TOKEN: 'rgk_token',
    OIDC_CLIENT_SECRET: 'client-secret',
    LOG_PUBLISH_TOKENS: 'a.example=first-token,b.example=second-token',
    EVENT_STORE_URL: 'esdb://admin:change%21it@node1:2113?tls=true',
    SMTP_URL: 'smtps://mailer:p4ss@mail.example',
  };
  const shown = withoutSecretsOf(env);

  it.each(Object.entries(env))('holds no secret of %s', (_name, value) => {
    expect(shown(value)).not.toMatch(/a2V5|rgk_|client-secret|first|second|change|p4ss/);
  });

  it('holds none in an error either, nor a password that was written otherwise in the address', () => {
    expect(shown('change!it is no password of admin at rgk_token')).toBe('*** is no password of admin at ***');
  });

  it('is else as it is: hosts, users and paths', () => {
    expect(shown(env.SMTP_URL)).toBe('smtps://mailer:***@mail.example');
    expect(shown('The ledger in /var/lib/regesta')).toBe('The ledger in /var/lib/regesta');
  });

  it('leaves a word in a sentence that somebody took as a password', () => {
    const READ_MODEL_URL = 'postgres://regesta:regesta@db/register';

    expect(withoutSecretsOf({ READ_MODEL_URL })(`regesta rebuild: ${READ_MODEL_URL}`)).toBe(
      'regesta rebuild: postgres://regesta:***@db/register',
    );
  });

  it('given no setting, is any text as it is', () => {
    expect(withoutSecretsOf({})('first: rgk_token')).toBe('first: rgk_token');
  });
});
