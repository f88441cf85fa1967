import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearer, type Consortium, startConsortium, whoAmI } from './consortium.js';

let world: Consortium;
beforeAll(async () => {
  world = await startConsortium();
});
afterAll(() => world.stop());

const ask = async (subject: string, seat?: string) =>
  whoAmI(world.hub.url, {
    ...bearer(await world.issuer.token(subject)),
    ...(seat !== undefined && { 'entente-seat': seat }),
  });

/** Gives the person one more membership; its id. */
async function addSeat(subject: string, role: string, organization: string): Promise<string> {
  const id = randomUUID();
  await world.admin`insert into membership (id, person_id, organization_id, role, name)
    select ${id}, p.id, o.id, ${role}, ${subject} from person p, organization o where p.subject = ${subject} and o.key = ${organization}`;
  return id;
}

describe('when a person has no seat', () => {
  it.each(['nobody@nowhere', 'ANALYST@AURORA', "x' or true --"])(
    '%s is forbidden, with nothing of the hub told',
    async (subject) => {
      const { status, body } = await ask(subject);
      expect(status).toBe(403);
      expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'FORBIDDEN' } }] });
    },
  );

  it('the same subject of another issuer is another person', async () => {
    await world.admin`insert into person (id, issuer, subject) values (${randomUUID()}, 'https://elsewhere.example', 'twin')`;
    expect((await ask('twin')).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('when a person has two seats', () => {
  const subject = 'assessor@aurora';
  let second: string;
  beforeAll(async () => {
    second = await addSeat(subject, 'voter', 'committee');
  });

  it('they must name one, and read which there are', async () => {
    const { status, body } = await ask(subject);
    expect(status).toBe(403);
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(body.errors[0].message).toContain('assessor@aurora, voter@committee');
  });

  it('they act in the one they name, by its name or its id', async () => {
    expect((await ask(subject, 'voter@committee')).body.data.me).toMatchObject({ role: 'VOTER', seat: second });
    expect((await ask(subject, second)).body.data.me).toMatchObject({ role: 'VOTER' });
    expect((await ask(subject, 'assessor@aurora')).body.data.me).toMatchObject({ role: 'ASSESSOR' });
  });

  it.each(['operator@hub', 'nonsense', '00000000-0000-4000-8000-000000000000', '%'])(
    'another seat, %s, is not theirs',
    async (seat) => {
      expect((await ask(subject, seat)).body.errors[0].extensions.code).toBe('FORBIDDEN');
    },
  );

  it('nor is the seat of somebody else', async () => {
    const { body } = await ask('operator@hub');
    expect((await ask(subject, body.data.me.seat)).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('when a membership ends', () => {
  it('the next operation is refused, with the same token', async () => {
    const headers = bearer(await world.issuer.token('analyst@cascade'));
    expect((await whoAmI(world.hub.url, headers)).status).toBe(200);
    await world.admin`update membership m set ended_at = now() from person p
      where p.id = m.person_id and p.subject = 'analyst@cascade'`;
    expect((await whoAmI(world.hub.url, headers)).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('a person of two seats has one left, and need not name it', async () => {
    const ended = await addSeat('admin@borealis', 'analyst', 'borealis');
    expect((await ask('admin@borealis')).body.errors[0].extensions.code).toBe('FORBIDDEN');
    await world.admin`update membership set ended_at = now() where id = ${ended}`;
    expect((await ask('admin@borealis')).body.data.me.role).toBe('ADMINISTRATOR');
  });
});
