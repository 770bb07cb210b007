import { connectionIn, type Document, declares, isMutation, type Moment, type NodeOf } from './document.js';
import { type AnsweredError, NoAnswer, NoRegister, RegestaError } from './errors.js';
import { canRepeat, waitBefore } from './retries.js';

/** Options of {@link Regesta}. */
export interface ClientOptions {
  /** The address of the server: `https://register.example`. */
  readonly url: string;
  /** An API key, or an access token of the trusted issuer. */
  readonly token?: string;
  /** The number of times that a request is sent again at most. Default: 3. */
  readonly retries?: number;
  /** The moment that questions are asked of. Default: the present. */
  readonly moment?: Moment;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Takes the place of a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

type Variables = Readonly<Record<string, unknown>>;

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly AnsweredError[];
}

const RETRIES = 3;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A register at a server, over GraphQL. Every refusal is a {@link RegestaError} with its code. */
export class Regesta {
  constructor(private readonly options: ClientOptions) {}

  /** Returns the register as of another moment. Questions must have the variable `$at: Moment`. */
  at(moment: Moment): Regesta {
    return new Regesta({ ...this.options, moment });
  }

  /**
   * Asks a question, and returns its answer. It is sent again while the server is busy or away. A mutation is sent again only
   * where nothing was done: use `record` for commands.
   */
  async ask<Data, Given = Variables>(document: Document<Data, Given>, variables?: Given): Promise<Data> {
    const text = String(document);
    return this.sent(text, this.placed(text, { ...variables }), !isMutation(text));
  }

  /**
   * Reads a list to its end, page by page. The query has one list with `nodes` and `pageInfo { hasNextPage endCursor }`, and the
   * variable `$after: String`.
   */
  async *each<Data extends object, Given = Variables>(
    document: Document<Data, Given>,
    variables?: Given,
  ): AsyncGenerator<NodeOf<Data>, void, undefined> {
    for (let after: string | null | undefined, more = true; more; ) {
      const { nodes, pageInfo } = connectionIn(
        await this.ask<Data, Variables>(String(document), { ...variables, after }),
      );
      yield* nodes as Iterable<NodeOf<Data>>;
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
  }

  /**
   * Records a command, and returns its receipt. It has an id, so it can be sent again until its fate is known, and is recorded
   * once. The mutation has the variable `$meta: CommandMeta`, with the id of the caller or a new one.
   */
  async record<Data, Given = Variables>(document: Document<Data, Given>, variables?: Given): Promise<Data> {
    const text = String(document);
    if (!declares(text, 'meta')) throw new Error('A command has the variable `$meta: CommandMeta`, for its id.');
    const { meta, ...others } = { ...variables } as { meta?: { commandId?: string } };
    const commandId = meta?.commandId ?? crypto.randomUUID();
    return this.sent(text, { ...others, meta: { ...meta, commandId } }, true);
  }

  /**
   * Returns the bytes of a file at the server, such as that of an issued report.
   * @param address a path of the server. Nothing is sent to another one.
   */
  async download(address: string): Promise<Uint8Array> {
    const response = await this.fetched(address, {});
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw await this.refusalIn(response);
  }

  private placed(text: string, variables: Variables): Variables {
    const { moment } = this.options;
    if (!moment) return variables;
    if (declares(text, 'at')) return { ...variables, at: { ...moment, ...(variables.at as Moment) } };
    throw new Error('A question of another moment has the variable `$at: Moment`.');
  }

  private async sent<Data>(query: string, variables: Variables, isSafe: boolean): Promise<Data> {
    const { retries = RETRIES, pause: wait = pause } = this.options;
    for (let repetition = 0; ; repetition++)
      try {
        return await this.answered(query, variables);
      } catch (error) {
        if (repetition >= retries || !canRepeat(error, isSafe)) throw error;
        await wait(waitBefore(repetition, error));
      }
  }

  private async answered<Data>(query: string, variables: Variables): Promise<Data> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    const response = await this.fetched('/graphql', { method: 'POST', headers, body });
    const { data, errors } = await this.answerIn<Data>(response);
    if (errors) throw new RegestaError(errors.map((error) => withWait(error, response)));
    return data!;
  }

  private async fetched(address: string, init: RequestInit): Promise<Response> {
    const { url, token, fetch: get = fetch } = this.options;
    const to = addressAt(url, address);
    const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
    // A redirection could lead to somebody else, with the token and with what is recorded.
    const response = await get(to, { ...init, headers, redirect: 'manual' }).catch(
      (cause: Error & { cause?: Error }) => {
        const message = `${url} does not answer (${cause.cause?.message ?? cause.message}). Is the server running there?`;
        throw new NoAnswer([{ message }], { cause });
      },
    );
    if (!isRedirection(response)) return response;
    const where = response.headers.get('location') ?? 'it does not say where';
    throw new NoRegister([
      {
        message: `${url} leads elsewhere (${where}), and a token goes nowhere else: give the address at which the register answers.`,
      },
    ]);
  }

  private async answerIn<Data>(response: Response): Promise<Answer<Data>> {
    const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
    if (answer?.data !== undefined || Array.isArray(answer?.errors)) return answer;
    const message = `What answers at ${this.options.url} is no register (HTTP ${response.status}).`;
    throw new NoRegister([{ message }]);
  }

  private async refusalIn(response: Response): Promise<RegestaError> {
    const { errors = [] } = await this.answerIn(response);
    return new RegestaError(errors);
  }
}

/**
 * Returns an address at the server.
 * @throws {NoRegister} if it is one of another origin, or names somebody who signs in
 */
function addressAt(url: string, address: string): URL {
  const to = new URL(address, url);
  if (to.origin === new URL(url).origin && to.username + to.password === '') return to;
  throw new NoRegister([
    {
      message: `${address} is no address at ${url}: nothing was sent. Give a path of that server, such as /reports/…`,
    },
  ]);
}

/** Returns whether the answer leads to another address. A browser shows of such an answer nothing but that. */
function isRedirection({ status, type }: Response): boolean {
  return (status >= 300 && status < 400) || type === 'opaqueredirect';
}

/** Returns the error with the seconds that the server asks to wait, which it can say in a header alone. */
function withWait(error: AnsweredError, { headers }: Response): AnsweredError {
  const retryAfter = headers.get('retry-after');
  return retryAfter ? { ...error, extensions: { retryAfter, ...error.extensions } } : error;
}
