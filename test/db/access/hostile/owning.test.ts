import { describe, expect, it } from 'vitest';
import { ACTOR_NAMES, ACTORS } from '../../../support/actors.js';
import { POLICY } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { indicatorId, SHARE_KINDS } from '../../../support/world/indicators.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

const newIndicator = (id = NEW, columns = '', values = '') => `
  insert into indicator (id, type, value, pattern, tlp, audience, valid_from, indicator_types, labels, created_at, modified_at, shared_under${columns})
  values ('${id}', 'domain-name', 'new.example', 'p', 'green', 'members', now(), '{}', '{}', now(), now(), '{${POLICY}}'${values})`;
const own = (table: string, indicator: string, organization: string) =>
  `insert into ${table} (indicator_id, organization_id) values ('${indicator}', '${idOf(organization)}')`;
const privatePart = (indicator: string, organization: string) =>
  `insert into indicator_private (indicator_id, organization_id, victims) values ('${indicator}', '${idOf(organization)}', 1)`;

const AURORA_OPEN = indicatorId('aurora', 'open');
const AURORA_ANONYMOUS = indicatorId('aurora', 'anonymous');
const AURORA_RED = indicatorId('aurora', 'red');
const AURORA_GRANTED = indicatorId('aurora', 'granted');

describe('when a member makes an indicator theirs', () => {
  it('a new one is, with its publisher, recipients, private part and history', async () => {
    const made = [newIndicator(), own('indicator_owner', NEW, 'aurora')];
    expect(await attempt('aurora', ...made, own('indicator_publisher', NEW, 'aurora'))).toBe('done');
    expect(await attempt('aurora', ...made, own('indicator_recipient', NEW, 'cascade'))).toBe('done');
    expect(await attempt('aurora', ...made, privatePart(NEW, 'aurora'))).toBe('done');
    const history = `insert into indicator_version (indicator_id, version, content, recorded_at) values ('${NEW}', 1, '{}', now())`;
    expect(await attempt('aurora', ...made, history)).toBe('done');
  });

  it.each(SHARE_KINDS)('another’s %s one is not claimed', async (share) => {
    const id = indicatorId('aurora', share);
    // A unique violation: an indicator has one owner, from the transaction that made it.
    expect(await attempt('borealis', own('indicator_owner', id, 'borealis'))).toBe('23505');
    expect(await attempt('borealis', `update indicator_owner set organization_id = '${idOf('borealis')}'`)).toBe(
      'denied',
    );
    expect(await attempt('borealis', 'delete from indicator_owner')).toBe('denied');
  });

  it('a new one is not put under another’s name', async () => {
    expect(await attempt('borealis', newIndicator(), own('indicator_owner', NEW, 'aurora'))).toBe('policy');
    const mine = [newIndicator(), own('indicator_owner', NEW, 'borealis')];
    expect(await attempt('borealis', ...mine, own('indicator_publisher', NEW, 'aurora'))).toBe('policy');
    expect(await attempt('borealis', ...mine, privatePart(NEW, 'aurora'))).toBe('policy');
  });

  it('a new one is not stamped by hand: only the sequencer says when it was published', async () => {
    expect(await attempt('aurora', newIndicator(NEW, ', published_at', ', now()'))).toBe('policy');
    expect(await attempt('aurora', `update indicator set published_at = now() where id = '${AURORA_OPEN}'`)).toBe(
      'denied',
    );
    expect(await attempt('maintainer', `update indicator set published_at = now() where id = '${AURORA_OPEN}'`)).toBe(
      'done',
    );
  });

  it.each(ACTOR_NAMES.filter((name) => ACTORS[name].role !== 'entente_member'))('%s makes none', async (name) => {
    expect(await attempt(name, newIndicator())).toBe('denied');
    for (const table of ['indicator_owner', 'indicator_publisher', 'indicator_recipient']) {
      expect(await attempt(name, own(table, AURORA_OPEN, 'aurora')), table).toBe('denied');
    }
    expect(await attempt(name, privatePart(AURORA_OPEN, 'aurora'))).toBe('denied');
  });
});

describe('when a member meddles with another’s indicator', () => {
  it.each(SHARE_KINDS)('nothing of a %s one changes', async (share) => {
    const id = indicatorId('aurora', share);
    const change = `update indicator set revoked = true where id = '${id}'`;
    expect(await attempt('aurora', change)).toBe('done');
    expect(await attempt('borealis', change)).toBe('nothing');
    const rewrite = `update indicator_private set victims = 0 where indicator_id = '${id}'`;
    expect(await attempt('aurora', rewrite)).toBe('done');
    expect(await attempt('borealis', rewrite)).toBe('nothing');
  });

  it('nobody is named as its publisher, and nobody’s name is taken away', async () => {
    expect(await attempt('aurora', own('indicator_publisher', AURORA_ANONYMOUS, 'aurora'))).toBe('done');
    expect(await attempt('borealis', own('indicator_publisher', AURORA_ANONYMOUS, 'aurora'))).toBe('policy');
    expect(await attempt('borealis', own('indicator_publisher', AURORA_ANONYMOUS, 'borealis'))).toBe('policy');
    expect(await attempt('aurora', own('indicator_publisher', AURORA_ANONYMOUS, 'borealis'))).toBe('policy');
    const unname = `delete from indicator_publisher where indicator_id = '${AURORA_OPEN}'`;
    expect(await attempt('aurora', unname)).toBe('done');
    expect(await attempt('borealis', unname)).toBe('nothing');
  });

  it('nobody adds a recipient, themselves least of all', async () => {
    expect(await attempt('aurora', own('indicator_recipient', AURORA_RED, 'cascade'))).toBe('done');
    expect(await attempt('cascade', own('indicator_recipient', AURORA_RED, 'cascade'))).toBe('policy');
    expect(await attempt('borealis', own('indicator_recipient', AURORA_GRANTED, 'cascade'))).toBe('policy');
    const withdraw = `delete from indicator_recipient where indicator_id = '${AURORA_GRANTED}'`;
    expect(await attempt('aurora', withdraw)).toBe('done');
    expect(await attempt('borealis', withdraw)).toBe('nothing');
  });

  it('nobody adds a private part or a version to it', async () => {
    await expect(attempt('borealis', privatePart(AURORA_OPEN, 'borealis'))).resolves.toBe('policy');
    await expect(attempt('borealis', privatePart(AURORA_OPEN, 'aurora'))).resolves.toBe('policy');
    const version = `insert into indicator_version (indicator_id, version, content, recorded_at) values ('${AURORA_OPEN}', 9, '{}', now())`;
    expect(await attempt('aurora', version)).toBe('done');
    expect(await attempt('borealis', version)).toBe('policy');
    expect(await attempt('aurora', `update indicator_version set content = '{}'`)).toBe('denied');
  });

  it('nobody moves a private part of their own onto it', async () => {
    const move = (organization: string, to: string) =>
      `update indicator_private set organization_id = '${idOf(organization)}', indicator_id = '${to}' where indicator_id = '${indicatorId('borealis', 'open')}'`;
    expect(await attempt('borealis', move('aurora', indicatorId('borealis', 'open')))).toBe('policy');
    expect(await attempt('borealis', move('borealis', AURORA_OPEN))).toBe('policy');
    const blind = `update indicator_private set organization_id = '${idOf('aurora')}'`;
    expect(await attempt('borealis', blind)).toBe('policy');
  });

  it('what is under one’s name on another’s indicator is neither’s to change', async () => {
    const misplaced = (table: string) => [
      `delete from ${table} where indicator_id <> '${AURORA_OPEN}'`,
      `update ${table} set organization_id = '${idOf('borealis')}'`,
    ];
    for (const name of ['aurora', 'borealis', 'cascade'] as const) {
      const rewrite = 'update indicator_private set victims = 0';
      expect(await attemptBeside(misplaced('indicator_private'), name, rewrite), name).toBe('nothing');
      const unname = 'delete from indicator_publisher';
      expect(await attemptBeside(misplaced('indicator_publisher'), name, unname), name).toBe('nothing');
    }
  });
});

describe('when a sighting is reported', () => {
  const sighting = (indicator: string) =>
    `insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
    values ('${NEW}', '${indicator}', 'seen', now(), 1, '{${POLICY}}')`;
  const reporter = (id: string, organization: string) =>
    `insert into sighting_reporter (sighting_id, organization_id) values ('${id}', '${idOf(organization)}')`;

  it('it is of an indicator that the reporter sees', async () => {
    expect(await attempt('cascade', sighting(AURORA_OPEN), reporter(NEW, 'cascade'))).toBe('done');
    expect(await attempt('borealis', sighting(AURORA_GRANTED))).toBe('done');
    expect(await attempt('cascade', sighting(AURORA_GRANTED))).toBe('policy');
    expect(await attempt('borealis', sighting(AURORA_RED))).toBe('policy');
    expect(await attempt('committee', sighting(AURORA_OPEN))).toBe('denied');
  });

  it('it is under the reporter’s own name, and stays as it was', async () => {
    expect(await attempt('cascade', sighting(AURORA_OPEN), reporter(NEW, 'aurora'))).toBe('policy');
    expect(await attempt('cascade', reporter(idOf('sighting of aurora/open'), 'cascade'))).toBe('23505');
    expect(await attempt('cascade', 'update sighting set count = 1')).toBe('denied');
    expect(await attempt('cascade', 'delete from sighting_reporter')).toBe('denied');
  });
});
