import type { ApolloServerPlugin } from '@apollo/server';
import type { Asker, Quotas } from './quotas.js';

/** Tells whoever asks what is left of their quota. What an answer itself costs shows in the next: it is not written yet. */
export const tellQuota = (quotas: Quotas): ApolloServerPlugin<Asker> => ({
  requestDidStart: async ({ contextValue }) => ({
    willSendResponse: async ({ response }) => {
      const { policy, limit } = quotas.of(contextValue).fields();
      response.http.headers.set('ratelimit-policy', policy);
      response.http.headers.set('ratelimit', limit);
    },
  }),
});
