import { HubError } from '../standards/errors.js';

/** The server polls as the reader and executes each event itself, so that no event passes under an earlier decision. */
export function servedOverWebSocket(): never {
  throw new HubError('UNAVAILABLE', 'Subscriptions are served over WebSocket (graphql-transport-ws).');
}
