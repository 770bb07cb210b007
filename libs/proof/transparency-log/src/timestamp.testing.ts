import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Properties of the certificate of an authority under test. */
export interface AuthorityOptions {
  readonly kind?: 'ec' | 'rsa';
  /** The extensions of its certificate. */
  readonly extensions?: string;
  /** Days that the certificate of its signer holds; it begins a day ago. */
  readonly days?: number;
  /** True to have a certificate between. */
  readonly isIndirect?: boolean;
  readonly name?: string;
  /** True to name the certificate by SHA-1, as RFC 3161 did at first. */
  readonly isOld?: boolean;
}

/** The extensions that RFC 3161 requires. */
export const FOR_TIMES = 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature';
const ISSUES = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign';

/** A timestamp authority, made with OpenSSL in a directory. */
export class TestAuthority {
  /** The certificate to trust, in PEM. */
  readonly ca: string;
  /** The certificate of the signer, in PEM. */
  readonly certificate: string;

  constructor(
    {
      kind = 'ec',
      extensions = FOR_TIMES,
      days = 30,
      isIndirect = false,
      isOld = false,
      name = 'Test',
    }: AuthorityOptions = {},
    readonly directory = mkdtempSync(join(tmpdir(), 'regesta-tsa-')),
  ) {
    mkdirSync(directory, { recursive: true });
    const key = kind === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', 'rsa:2048'];
    writeFileSync(join(directory, 'issues.ext'), ISSUES);
    writeFileSync(join(directory, 'signs.ext'), extensions);
    const begins = '20200101000000Z';
    const request = (file: string, subject: string) =>
      this.openssl('req', ...key, '-nodes', '-keyout', `${file}.key`, '-out', `${file}.csr`, '-subj', `/CN=${subject}`);
    const issue = (file: string, by: string, ext: string, until: string) => this.issue(file, by, ext, begins, until);
    request('ca', `${name} CA`);
    issue('ca', 'ca', 'issues', '20990101000000Z');
    if (isIndirect) {
      request('middle', `${name} Middle`);
      issue('middle', 'ca', 'issues', '20990101000000Z');
    }
    request('tsa', `${name} TSA`);
    const end = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\D|\.\d+/g, '');
    issue('tsa', isIndirect ? 'middle' : 'ca', 'signs', `${end.slice(0, 14)}Z`);
    writeFileSync(join(directory, 'serial'), '01\n');
    writeFileSync(
      join(directory, 'cnf'),
      `[t]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\ndefault_policy=1.2.3.4\ndigests=sha256,sha384\nsigner_digest=sha256\n${isOld ? '' : 'ess_cert_id_alg=sha256\n'}ordering=yes\ntsa_name=yes\n${isIndirect ? 'certs=middle.pem\n' : ''}`,
    );
    this.ca = readFileSync(join(directory, 'ca.pem'), 'utf8');
    this.certificate = readFileSync(join(directory, 'tsa.pem'), 'utf8');
  }

  /** Answers a request, as `openssl ts` does. */
  answer(request: Uint8Array): Uint8Array {
    writeFileSync(join(this.directory, 'query'), request);
    this.openssl('ts', '-reply', '-config', 'cnf', '-section', 't', '-queryfile', 'query', '-out', 'answer');
    return Uint8Array.from(readFileSync(join(this.directory, 'answer')));
  }

  /** Signs what another token states, with any certificate: `openssl ts` would refuse to. */
  sign(content: Uint8Array): Uint8Array {
    writeFileSync(join(this.directory, 'content'), content);
    this.openssl(
      ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-nosmimecap', '-md', 'sha256', '-in', 'content'],
      ...['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-signer', 'tsa.pem', '-inkey', 'tsa.key'],
      ...['-outform', 'DER', '-out', 'token'],
    );
    return Uint8Array.from(readFileSync(join(this.directory, 'token')));
  }

  /** Issues a certificate by `openssl ca`, which alone can set both dates. */
  private issue(file: string, by: string, extensions: string, from: string, until: string): void {
    writeFileSync(join(this.directory, 'index'), '');
    writeFileSync(
      join(this.directory, 'ca.cnf'),
      '[ca]\ndefault_ca=a\n[a]\ndatabase=index\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n',
    );
    const own = file === by ? ['-selfsign'] : ['-cert', `${by}.pem`];
    this.openssl(
      ...['ca', '-batch', '-notext', '-config', 'ca.cnf', ...own, '-keyfile', `${by}.key`, '-in', `${file}.csr`],
      ...['-out', `${file}.pem`, '-extfile', `${extensions}.ext`, '-startdate', from, '-enddate', until],
    );
  }

  private openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.directory, stdio: 'pipe' });
  }
}
