import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearer, type Consortium, startConsortium, whoAmI } from './consortium.js';

let world: Consortium;
beforeAll(async () => {
  world = await startConsortium('down');
});
afterAll(() => world.stop());

describe('when the issuer cannot be reached', () => {
  it.each(['down', 'no-keys'] as const)('%s: a token is neither good nor bad, and nobody is let in', async (health) => {
    world.issuer.become(health);
    const { status, body } = await whoAmI(world.hub.url, bearer(await world.issuer.token('analyst@aurora')));
    expect(status).toBe(503);
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAVAILABLE' } }] });
  });

  it('who has no token is served as ever', async () => {
    expect((await world.hub.ask(null, '{ standards { edges { node { key } } } }')).status).toBe(200);
  });

  it('it recovers when the issuer is back, and then needs it no more', async () => {
    world.issuer.become('up');
    const headers = bearer(await world.issuer.token('analyst@aurora'));
    expect((await whoAmI(world.hub.url, headers)).status).toBe(200);
    world.issuer.become('down');
    const other = bearer(await world.issuer.token('analyst@borealis'));
    expect((await whoAmI(world.hub.url, other)).status).toBe(200);
  });
});
