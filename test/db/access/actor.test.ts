import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNER_ROLE, ROLE_OF_SEAT } from '../../../db/access/roles.js';
import { type Client, connect } from '../../../db/client.js';
import { EMBEDDED_ISSUER } from '../../../db/seed/personas.js';
import { POLICY } from '../../support/world/catalogue.js';
import { idOf } from '../../support/world/ids.js';
import { institutionOf, personId, SEATS, seatId } from '../../support/world/members.js';
import { type OpenWorld, openWorld } from './world.js';

let world: OpenWorld;
let admin: Client;
beforeAll(async () => {
  world = await openWorld();
  admin = connect(world.url, { max: 2 });
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

type Asked = readonly [issuer: string | null, subject: string | null, seat: string | null];

const resolved = ([issuer, subject, seat]: Asked) =>
  world.asServer(async (sql) => [...(await sql`select * from entente.resolve_actor(${issuer}, ${subject}, ${seat})`)]);

/** The same beside rows of the owner's; nothing that is done stays. */
const resolvedBeside = (rows: readonly string[], [issuer, subject, seat]: Asked) =>
  admin
    .begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      for (const row of rows) await sql.unsafe(row);
      throw { rows: [...(await sql`select * from entente.resolve_actor(${issuer}, ${subject}, ${seat})`)] };
    })
    .catch((thrown: { rows?: unknown }) => thrown.rows ?? thrown);

const NOBODY = {
  seat_id: null,
  person_id: null,
  organization_id: null,
  institution_id: null,
  seat_role: null,
  db_role: 'entente_public',
  policy_id: POLICY,
  stopped: null,
  candidates: [],
};
const living = SEATS.filter(({ ended }) => !ended);
const nameOf = ({ role, organization }: (typeof SEATS)[number]) => `${role}@${organization}`;
const seatOf = (seat: (typeof SEATS)[number]) => ({
  seat_id: seatId(seat.subject),
  person_id: personId(seat.subject),
  organization_id: idOf(seat.organization),
  institution_id: idOf(institutionOf(seat.organization)),
  seat_role: seat.role,
  db_role: ROLE_OF_SEAT[seat.role],
  policy_id: POLICY,
  stopped: null,
  candidates: [nameOf(seat)],
});

describe('when the server asks who somebody is', () => {
  it.each(living)('$subject sits in their one seat, by whichever name it is asked for', async (seat) => {
    for (const named of [null, nameOf(seat), seatId(seat.subject)]) {
      expect(await resolved([EMBEDDED_ISSUER, seat.subject, named])).toEqual([seatOf(seat)]);
    }
  });

  it('a seat that is another’s, or none, is not theirs', async () => {
    for (const named of ['chair@committee', seatId('admin@borealis'), idOf('no seat'), '']) {
      const [found] = await resolved([EMBEDDED_ISSUER, 'analyst@aurora', named]);
      expect(found).toEqual({ ...NOBODY, candidates: ['analyst@aurora'] });
    }
  });

  it.each([
    ['whose seat has ended', [EMBEDDED_ISSUER, 'former@aurora', null]],
    ['of another issuer', ['https://other.example', 'analyst@aurora', null]],
    ['nobody has heard of', [EMBEDDED_ISSUER, 'nobody@nowhere', null]],
    ['without a name', [null, null, null]],
    ['without a name who knows of a seat', [null, null, 'chair@committee']],
  ] as [string, Asked][])('somebody %s is a visitor', async (_who, asked) => {
    expect(await resolved(asked)).toEqual([NOBODY]);
  });

  it('who has several seats takes the one that is named, and none otherwise', async () => {
    const second = `insert into membership (id, person_id, organization_id, role, name)
      values ('${idOf('second seat')}', '${personId('analyst@aurora')}', '${idOf('aurora')}', 'assessor', 'x')`;
    const both = ['analyst@aurora', 'assessor@aurora'];
    expect(await resolvedBeside([second], [EMBEDDED_ISSUER, 'analyst@aurora', null])).toEqual([
      { ...NOBODY, candidates: both },
    ]);
    expect(await resolvedBeside([second], [EMBEDDED_ISSUER, 'analyst@aurora', 'assessor@aurora'])).toMatchObject([
      { seat_id: idOf('second seat'), seat_role: 'assessor', candidates: both },
    ]);
  });

  it('a researcher’s seat lasts as long as the project', async () => {
    const asked: Asked = [EMBEDDED_ISSUER, 'researcher@university', null];
    const over = "update project set ends_at = now() - interval '1 minute'";
    const another = `insert into project (id, organization_id, name, ends_at)
      values ('${idOf('another project')}', '${idOf('university')}', '{}', '2100-01-01')`;
    expect(await resolvedBeside([over], asked)).toEqual([NOBODY]);
    expect(await resolvedBeside([over, another], asked)).toEqual([NOBODY]);
  });
});
