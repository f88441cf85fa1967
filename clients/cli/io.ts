/** What the command line touches of its process, so that a test can stand in for it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From here on Ctrl-C ends the work through this signal, and not the process. */
  interrupt(): AbortSignal;
}
