import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consortium, startConsortium } from '../identity/consortium.js';
import { aMoment, subscribe } from '../subscriptions/subscriber.js';
import { ACCEPT, type Ask, askerIn, END, GIVE, refusal } from './requests.js';

let world: Consortium;
let ask: Ask;
beforeAll(async () => {
  world = await startConsortium();
  ask = askerIn(world);
});
afterAll(() => world.stop());

const SHARE = 'mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id } } }';
const SHARED = 'subscription { indicatorChanged(filter: { text: "seat-" }) { indicator { value } } }';
const share = (name: string) =>
  ask('analyst@aurora', SHARE, { input: { type: 'URL', value: `https://seat-${name}.example/`, tlp: 'GREEN' } });
const follow = async (subject: string) =>
  subscribe(world.hub, null, {}, SHARED, { authorization: `Bearer ${await world.issuer.token(subject)}` });

describe('when a seat ends while its person follows what is shared', () => {
  it('the next event does not reach them, and who stays gets it', async () => {
    const { data } = await ask('admin@borealis', GIVE, { input: { subject: 'follower', name: 'F', role: 'ANALYST' } });
    await ask('follower', ACCEPT, { input: { seatId: data.giveSeat.seat.id } });
    const [leaver, stayer] = await Promise.all(['follower', 'analyst@borealis'].map(follow));
    await aMoment();
    await share('before');
    await Promise.all([leaver?.reached(1), stayer?.reached(1)]);
    await ask('admin@borealis', END, { input: { seatId: data.giveSeat.seat.id } });
    await share('after');
    await leaver?.ended;
    await stayer?.reached(2);
    expect(leaver?.values().filter(Boolean)).toEqual(['https://seat-before.example/']);
    expect(leaver?.codes()).toEqual(['FORBIDDEN']);
    expect(stayer?.values()).toEqual(['before', 'after'].map((name) => `https://seat-${name}.example/`));
    await stayer?.stop();
  });
});

describe('when a researcher’s project ends', () => {
  const ME = '{ me { role project { name { en } endsAt } } }';

  it('they read until when it goes; others have none', async () => {
    const { data } = await ask('researcher@university', ME);
    expect(data.me.role).toBe('RESEARCHER');
    expect(data.me.project.name.en).toBe('Spread of impersonation calls');
    expect(new Date(data.me.project.endsAt).getTime()).toBeGreaterThan(Date.now());
    expect((await ask('analyst@aurora', ME)).data.me.project).toBeNull();
  });

  it('their seat ends with it, and that of another project does not', async () => {
    const { admin } = world;
    const id = randomUUID();
    await admin`insert into project (id, organization_id, name, ends_at)
      select ${id}, id, '{"en":"Other"}', now() + interval '1 day' from organization where key = 'university'`;
    await admin`with p as (insert into person (id, issuer, subject) values (gen_random_uuid(), ${world.issuer.url}, 'other') returning id)
      insert into membership (id, person_id, organization_id, role, name, project_id)
      select gen_random_uuid(), p.id, o.id, 'researcher', 'other', ${id} from p, organization o where o.key = 'university'`;
    await admin`update project set ends_at = now() where id = ${id}`;
    expect(refusal(await ask('other', ME))).toBe('FORBIDDEN');
    expect(refusal(await ask('researcher@university', ME))).toBe('none');
    await admin`update project set ends_at = now() + interval '1 day' where id = ${id}`;
    expect((await ask('other', ME)).data.me.project.name.en).toBe('Other');
  });
});
