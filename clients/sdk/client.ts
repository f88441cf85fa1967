import { print, type TypedQueryDocumentNode } from 'graphql';
import { type Answer, readAnswer } from './answer.js';
import { ClientError, unreachable } from './error.js';
import { retrying } from './retry.js';

export interface ClientOptions {
  /** Where the hub is, without `/graphql`. */
  readonly url: string;
  /** Bearer token; without one the client is a visitor. */
  readonly token?: string | undefined;
  /** `role@organization`, for who has several. */
  readonly seat?: string | undefined;
}

/** An operation without variables is called without them. */
type Given<TVariables> = TVariables extends Record<string, never> ? [] : [variables: TVariables];

export type Upload = Uint8Array | Blob | ReadableStream<Uint8Array>;

export class HubClient {
  readonly url: string;

  constructor(private readonly options: ClientOptions) {
    this.url = options.url.replace(/\/+$/, '');
  }

  /** `Authorization` and `Entente-Seat`; a socket sends them as connection parameters of these names. */
  get credentials(): Record<string, string> {
    const { token, seat } = this.options;
    return { ...(token && { authorization: `Bearer ${token}` }), ...(seat && { 'entente-seat': seat }) };
  }

  /** The data of an operation. Throws ClientError when it is refused. */
  async request<TData, TVariables>(
    document: TypedQueryDocumentNode<TData, TVariables>,
    ...given: Given<TVariables>
  ): Promise<TData> {
    return (await this.execute(document, ...given)).data;
  }

  /** The same with the refusals of single fields. */
  async execute<TData, TVariables>(
    document: TypedQueryDocumentNode<TData, TVariables>,
    ...[variables]: Given<TVariables>
  ): Promise<Answer<TData>> {
    const body = JSON.stringify({ query: print(document), variables });
    const send = () => this.post<TData>('/graphql', body, 'application/json');
    const isQuery = document.definitions.some((node) => 'operation' in node && node.operation === 'query');
    return await (isQuery ? retrying(send) : send());
  }

  /** Sends a file, streamed when it is a stream; the id is for one mutation of the same person. */
  async upload(content: Upload): Promise<string> {
    const { data } = await this.post<{ id: string }>('/uploads', content, 'application/octet-stream', (answer) =>
      'id' in answer ? { data: answer } : answer,
    );
    return data.id;
  }

  private async post<TData>(
    path: string,
    body: string | Upload,
    type: string,
    wrap: (answer: object) => object = (answer) => answer,
  ): Promise<Answer<TData>> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      body,
      // The Fetch Standard requires it where the body is a stream.
      duplex: 'half',
      headers: { ...this.credentials, 'content-type': type, accept: 'application/json' },
    }).catch((error: unknown) => {
      const reason = reasonOf(error);
      // What the hub said when it closed on a file that is still being sent may be lost with the connection.
      const cutOff = typeof body !== 'string' && ['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(reason);
      throw unreachable(this.url, cutOff ? `${reason}: it takes no such file, or not from you` : reason);
    });
    const answer: unknown = await response.json().catch(() => null);
    const read = answer instanceof Object ? this.read<TData>(wrap(answer)) : null;
    if (!read) throw unreachable(this.url, `HTTP ${response.status}`);
    return read;
  }

  /** The hub answers FORBIDDEN to a visitor, who should read that they are not signed in. */
  asTold(error: unknown): unknown {
    const asVisitor = error instanceof ClientError && error.code === 'FORBIDDEN' && !this.options.token;
    return asVisitor ? new ClientError('UNAUTHENTICATED', 'Not signed in.', error.at, error.path) : error;
  }

  private read<TData>(answer: object): Answer<TData> | null {
    try {
      return readAnswer<TData>(answer);
    } catch (error) {
      throw this.asTold(error);
    }
  }
}

/** Node's fetch hides why it failed in the cause. */
function reasonOf(error: unknown): string {
  const { code } = ((error as { cause?: unknown })?.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
