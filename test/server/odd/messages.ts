import fc from 'fast-check';
import { oddJson, oddText, withDepths } from './values.js';

const SOUND = 'subscription { indicatorChanged { cursor } }';

/** Frames of graphql-transport-ws, most of them of its shape and odd in their members. */
export const oddFrame: fc.Arbitrary<string> = fc
  .oneof(
    fc.record({
      type: fc.constant('connection_init'),
      payload: fc.oneof(oddJson, fc.record({ authorization: oddText, 'entente-seat': oddText }, { requiredKeys: [] })),
    }),
    fc.record({
      type: fc.constant('subscribe'),
      id: fc.oneof(fc.constant('1'), oddJson),
      payload: fc.record(
        {
          query: fc.oneof(fc.constantFrom(SOUND, SOUND.replace('{', '($after: String) {'), '{ me { role } }'), oddText),
          variables: fc.oneof(oddJson, fc.record({ after: oddJson, filter: oddJson })),
          operationName: oddJson,
          extensions: oddJson,
        },
        { requiredKeys: ['query'] },
      ),
    }),
    fc.record({
      type: fc.constantFrom('ping', 'pong', 'complete', 'next', 'error', 'nonsense'),
      id: oddJson,
      payload: oddJson,
    }),
    oddJson,
  )
  .map((frame) => withDepths(JSON.stringify(frame)));
