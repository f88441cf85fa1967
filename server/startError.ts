/** Why the hub does not start, said to whoever starts it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
