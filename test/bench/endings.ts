type End = () => Promise<unknown> | unknown;

/** What is to be stopped, last started first; what comes after the end is stopped at once. */
export class Endings {
  readonly #ends: End[] = [];
  ended = false;

  async add(end: End): Promise<void> {
    if (this.ended) await end();
    else this.#ends.push(end);
  }

  /** One that fails keeps none of the others from ending. */
  async run(): Promise<void> {
    this.ended = true;
    for (const end of this.#ends.splice(0).reverse()) {
      try {
        await end();
      } catch (error) {
        process.exitCode ||= 1;
        process.stderr.write(`bench: ${(error as Error).message}\n`);
      }
    }
  }
}
