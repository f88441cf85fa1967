import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, importText, SHARE, share } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
let group: string;
const seats: Record<string, string> = {};

const ME = '{ me { seat } }';
const PEOPLE = ['analyst@aurora', 'analyst@borealis', 'admin@borealis', 'analyst@cascade', 'regulator@authority'];

beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  for (const person of PEOPLE) seats[person] = (await hub.ask(person, ME)).data.me.seat;
  group = randomUUID();
  await admin`insert into sharing_group (id, organization_id, name, shows_past, created_at)
    select ${group}, id, '{"en": "Cards"}', false, now() from organization where key = 'aurora'`;
  await admin`insert into group_member (id, group_id, organization_id, joined_at)
    select gen_random_uuid(), ${group}, id, now() from organization where key in ('aurora', 'borealis')`;
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const READERS = [...PEOPLE, 'agent@aurora.callcenter', 'editor@committee', 'operator@hub', null];

/** Who reads an indicator that analyst@aurora shares so. */
async function readersOf(input: object): Promise<(string | null)[]> {
  const { id } = await share(hub, 'analyst@aurora', {
    type: 'DOMAIN_NAME',
    value: `${randomUUID()}.example`,
    ...input,
  });
  const found: (string | null)[] = [];
  for (const reader of READERS) {
    const { data } = await hub.ask(reader, 'query ($id: UUID!) { indicator(id: $id) { id } }', { id });
    if (data?.indicator) found.push(reader);
  }
  return found;
}

const MEMBERS = ['analyst@aurora', 'analyst@borealis', 'admin@borealis', 'analyst@cascade'];

describe('when an indicator is shared under a TLP 2.0 label', () => {
  it('CLEAR is the world’s', async () => {
    expect(await readersOf({ tlp: 'CLEAR' })).toEqual(READERS);
  });

  it('GREEN is the community’s: members, their channels and regulators', async () => {
    expect(await readersOf({ tlp: 'GREEN' })).toEqual([...MEMBERS, 'regulator@authority', 'agent@aurora.callcenter']);
  });

  it('AMBER stops at the organizations it names and the channels that work for them', async () => {
    expect(await readersOf({ tlp: 'AMBER', recipients: ['borealis'] })).toEqual([
      'analyst@aurora',
      'analyst@borealis',
      'admin@borealis',
      'agent@aurora.callcenter',
    ]);
    expect(await readersOf({ tlp: 'AMBER', recipients: ['authority'] })).toEqual([
      'analyst@aurora',
      'regulator@authority',
      'agent@aurora.callcenter',
    ]);
  });

  it('AMBER to a group is for the institutions in it', async () => {
    expect(await readersOf({ tlp: 'AMBER_STRICT', groups: [group] })).toEqual([
      'analyst@aurora',
      'analyst@borealis',
      'admin@borealis',
    ]);
  });

  it('AMBER+STRICT stays inside the organizations, away from their channels', async () => {
    expect(await readersOf({ tlp: 'AMBER_STRICT', recipients: ['cascade'] })).toEqual([
      'analyst@aurora',
      'analyst@cascade',
    ]);
  });

  it('RED is for the individuals it names, not for their colleagues', async () => {
    expect(await readersOf({ tlp: 'RED', seats: [seats['analyst@borealis']] })).toEqual([
      'analyst@aurora',
      'analyst@borealis',
    ]);
    expect(await readersOf({ tlp: 'RED', seats: [seats['regulator@authority']] })).toEqual([
      'analyst@aurora',
      'regulator@authority',
    ]);
  });
});

describe('when somebody is named whom the label does not let be named', () => {
  const refused = async (input: object) => {
    const { errors } = await hub.ask('analyst@aurora', SHARE, {
      input: { type: 'DOMAIN_NAME', value: 'refused.example', ...input },
    });
    return errors?.[0]?.extensions;
  };

  it('it is refused with the place', async () => {
    expect(await refused({ tlp: 'GREEN', recipients: ['borealis'] })).toEqual({
      code: 'BAD_USER_INPUT',
      at: 'input.recipients',
    });
    expect(await refused({ tlp: 'RED', recipients: ['borealis'] })).toMatchObject({ at: 'input.recipients' });
    expect(await refused({ tlp: 'RED', groups: [group] })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refused({ tlp: 'AMBER', seats: [seats['analyst@borealis']] })).toMatchObject({ at: 'input.seats' });
    expect(await refused({ tlp: 'AMBER', recipients: ['committee'] })).toMatchObject({ at: 'input.recipients' });
  });

  it('a seat, or a group of others, is told from none by no answer', async () => {
    const outsider = (input: object) =>
      hub.ask('analyst@cascade', SHARE, { input: { type: 'DOMAIN_NAME', value: 'refused.example', ...input } });
    const stranger = randomUUID();
    const [foreign, absent] = [
      await outsider({ tlp: 'AMBER', groups: [group] }),
      await outsider({ tlp: 'AMBER', groups: [stranger] }),
    ];
    expect(foreign.text.replaceAll(group, '')).toBe(absent.text.replaceAll(stranger, ''));
    const { id: unfit } = (
      await admin<{ id: string }[]>`select m.id from membership m join person p on p.id = m.person_id
      where p.subject = 'researcher@university'`
    )[0] as { id: string };
    const [denied, none] = [
      await outsider({ tlp: 'RED', seats: [unfit] }),
      await outsider({ tlp: 'RED', seats: [stranger] }),
    ];
    expect(denied.text.replaceAll(unfit, '')).toBe(none.text.replaceAll(stranger, ''));
  });

  it('a seat is named alike while its person stays and after they left, and reaches nobody then', async () => {
    const seat = seats['analyst@borealis'] as string;
    const share = async () => {
      const { data } = await hub.ask('analyst@cascade', SHARE, {
        input: { type: 'DOMAIN_NAME', value: 'left.example', tlp: 'RED', seats: [seat] },
      });
      return data.shareIndicator.indicator.id as string;
    };
    const seen = async (id: string) =>
      (await hub.ask('analyst@borealis', `{ indicator(id: "${id}") { id } }`)).data?.indicator ?? null;
    expect(await seen(await share())).not.toBeNull();
    await admin`update membership set ended_at = now() where id = ${seat}`;
    try {
      expect(await seen(await share())).toBeNull();
    } finally {
      await admin`update membership set ended_at = null where id = ${seat}`;
    }
  });
});

describe('when the owner changes whom it is for', () => {
  const shared = async (input: object) =>
    (await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: `${randomUUID()}.example`, ...input })).id;
  const reads = async (persona: string, id: string) =>
    Boolean((await hub.ask(persona, 'query ($id: UUID!) { indicator(id: $id) { id } }', { id })).data.indicator);
  const correct = (id: string, changes: object, version = 1) =>
    hub.ask('analyst@aurora', CORRECT, { input: { id, version, changes } });

  it('null clears those named, and they read it no more', async () => {
    const id = await shared({ tlp: 'AMBER', recipients: ['cascade'] });
    expect(await reads('analyst@cascade', id)).toBe(true);
    const { data } = await correct(id, { recipients: null });
    expect(data.correctIndicator.indicator.recipients).toEqual([]);
    expect(await reads('analyst@cascade', id)).toBe(false);
  });

  it('from AMBER to RED nobody is left until individuals are named', async () => {
    const id = await shared({ tlp: 'AMBER', recipients: ['borealis'], groups: [group] });
    await correct(id, { tlp: 'RED' });
    expect(await reads('analyst@borealis', id)).toBe(false);
    await correct(id, { seats: [seats['admin@borealis']] }, 2);
    expect([await reads('admin@borealis', id), await reads('analyst@borealis', id)]).toEqual([true, false]);
    await correct(id, { tlp: 'AMBER' }, 2);
    expect(await reads('admin@borealis', id)).toBe(false);
  });

  it('an institution that leaves a group reads nothing of it any more', async () => {
    const id = await shared({ tlp: 'AMBER', groups: [group] });
    expect(await reads('analyst@borealis', id)).toBe(true);
    await admin`update group_member set left_at = now() where group_id = ${group}
      and organization_id = (select id from organization where key = 'borealis')`;
    expect(await reads('analyst@borealis', id)).toBe(false);
    await admin`update group_member set left_at = null where group_id = ${group}`;
  });

  it('what it cannot do without is not cleared', async () => {
    const id = await shared({ tlp: 'AMBER' });
    for (const name of ['tlp', 'value', 'validFrom', 'anonymous']) {
      expect((await correct(id, { [name]: null })).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', at: `input.changes.${name}` } },
      ]);
    }
  });
});

describe('when only the owner’s part of it changes', () => {
  it('others are told of no new version, and it keeps its place in the feed', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'quiet.example' });
    const seen = async () =>
      (
        await hub.ask(
          'analyst@borealis',
          'query ($id: UUID!) { indicator(id: $id) { version modifiedAt publishedAt } }',
          { id },
        )
      ).text;
    const before = await seen();
    const input = { id, version: 1, changes: { private: { narrative: 'new words' } } };
    const { data } = await hub.ask('analyst@aurora', CORRECT, { input });
    expect(data.correctIndicator.indicator).toMatchObject({ version: 1, private: { narrative: 'new words' } });
    expect(await seen()).toBe(before);
    await hub.ask('analyst@aurora', CORRECT, { input: { id, version: 1, changes: { name: 'a name' } } });
    expect(await seen()).not.toBe(before);
  });
});

describe('when a file is imported for somebody', () => {
  it('each object goes to those that its label lets be named', async () => {
    const csv = 'type,value,tlp\ndomain-name,amber-of-file.example,amber\ndomain-name,red-of-file.example,red\n';
    await importText(hub, 'analyst@aurora', 'CSV', csv, { recipients: ['borealis'], seats: [seats['admin@borealis']] });
    const values = async (persona: string) => {
      const { data } = await hub.ask(
        persona,
        `{ indicators(filter: { text: "of-file" }) { edges { node { value } } } }`,
      );
      return data.indicators.edges.map(({ node }: { node: { value: string } }) => node.value).sort();
    };
    expect(await values('admin@borealis')).toEqual(['amber-of-file.example', 'red-of-file.example']);
    expect(await values('analyst@borealis')).toEqual(['amber-of-file.example']);
    expect(await values('analyst@cascade')).toEqual([]);
  });

  it('what the hub cannot keep is its owner’s alone, once it is asked to take it, until they set a label', async () => {
    const marked = (label: string, name: string) => `domain-name,${name}.example,${label}\n`;
    const csv = `type,value,labels\n${marked('PAP:RED', 'unkept')}${marked('tlp:red', 'known-red')}`;
    const over = { recipients: ['borealis'], seats: [seats['admin@borealis']] };
    expect(await importText(hub, 'analyst@aurora', 'CSV', csv, { ...over, unknownMarkings: 'KEEP' })).toMatchObject({
      imported: 2,
      rejectedCount: 0,
      keptCount: 1,
      kept: [{ index: 0, reason: 'PAP:RED restricts in a way that cannot be kept here; agree on a TLP label first.' }],
    });
    const found = async (persona: string | null, text: string) => {
      const query = `{ indicators(filter: { text: "${text}" }) { edges { node { id version tlp } } } }`;
      return (await hub.ask(persona, query)).data?.indicators.edges[0]?.node ?? null;
    };
    const readers = async (text: string) => {
      const seen: (string | null)[] = [];
      for (const reader of READERS) if (await found(reader, text)) seen.push(reader);
      return seen;
    };
    expect(await readers('unkept')).toEqual(['analyst@aurora']);
    expect(await readers('known-red')).toEqual(['analyst@aurora', 'admin@borealis']);

    const { id, version, tlp } = await found('analyst@aurora', 'unkept');
    expect(tlp).toBe('RED');
    await hub.ask('analyst@aurora', CORRECT, { input: { id, version, changes: { tlp: 'GREEN' } } });
    expect(await readers('unkept')).toContain('analyst@cascade');
  });
});
