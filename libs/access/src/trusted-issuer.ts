/** The issuer whose access tokens are taken, where one is configured. */
export class TrustedIssuer {
  constructor(readonly issuer?: string) {}
}
