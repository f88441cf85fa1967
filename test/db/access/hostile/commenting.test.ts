import { describe, expect, it } from 'vitest';
import { type ActorName, type DatabaseActor, seated } from '../../../support/actors.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import { voterOf } from '../../../support/world/deliberation.js';
import { idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside } = useWorld();

const [VERSION, IN_BALLOT] = [versionId('handbook', '2.0.0'), versionId('handbook', DECIDED)];
const open = `update standard_version set status = 'comment', comment_until = now() + interval '1 day' where id = '${VERSION}'`;
const comment = (organization: string, seat: string, version = VERSION) =>
  `insert into standard_comment (id, version_id, organization_id, seat_id, body, created_at)
   values ('${NEW}', '${version}', '${idOf(organization)}', '${seatId(seat)}', 'x', now())`;
const opened = (who: ActorName | DatabaseActor, statement: string) =>
  attempt('chair', open, who as ActorName, statement);
const dispose = (seat: string) => `update standard_comment set disposition = 'rejected', disposition_reason = 'x',
  disposed_by = '${seatId(seat)}', disposed_at = now() where id = '${NEW}'`;

describe('when somebody comments in another’s name', () => {
  it('it is refused, and done in one’s own', async () => {
    expect(await opened('aurora', comment('aurora', 'analyst@aurora'))).toBe('done');
    expect(await opened('aurora', comment('borealis', 'analyst@aurora'))).toBe('policy');
    expect(await opened('aurora', comment('aurora', 'admin@aurora'))).toBe('policy');
    expect(await opened('regulator', comment('authority', 'regulator@authority'))).toBe('done');
    expect(await opened('voter', comment('aurora', 'voter@committee'))).toBe('done');
    expect(await opened('voter', comment('borealis', 'voter@committee'))).toBe('policy');
    expect(await opened('voter', comment('aurora', 'editor@committee'))).toBe('policy');
    expect(await opened('committee', comment('committee', 'editor@committee'))).toBe('policy');
    const editorSpeaks = `insert into representation (seat_id, committee_id, institution_id, alternate)
      values ('${seatId('editor@committee')}', '${idOf('committee')}', '${idOf('aurora')}', true)`;
    expect(await attemptBeside([editorSpeaks, open], 'committee', comment('aurora', 'editor@committee'))).toBe(
      'policy',
    );
    for (const name of ['agent', 'researcher', 'operator', 'public'] as const)
      expect(await opened(name, comment('aurora', 'analyst@aurora')), name).toBe('denied');
  });

  it('outside the comment period nobody does', async () => {
    expect(await attempt('aurora', comment('aurora', 'analyst@aurora'))).toBe('policy');
    expect(await attempt('aurora', comment('aurora', 'analyst@aurora', IN_BALLOT))).toBe('policy');
  });

  it('only the committee disposes of it, in its own name', async () => {
    const made = (who: ActorName, seat: string) =>
      attempt('chair', open, 'aurora', comment('aurora', 'analyst@aurora'), who, dispose(seat));
    expect(await made('committee', 'editor@committee')).toBe('done');
    expect(await made('chair', 'chair@committee')).toBe('done');
    expect(await made('committee', 'chair@committee')).toBe('policy');
    expect(await made('voter', 'voter@committee')).toBe('nothing');
    expect(await made('council', 'editor@council')).toBe('nothing');
    expect(await made('aurora', 'analyst@aurora')).toBe('denied');
  });
});

describe('when a comment is not what its state lets it be', () => {
  const asDisposed = (statement: string) =>
    statement
      .replace('created_at)', 'created_at, disposition, disposition_reason, disposed_by, disposed_at)')
      .replace('now())', `now(), 'accepted', 'x', '${seatId('editor@committee')}', now())`);

  it('nobody makes one that is disposed of already', async () => {
    expect(await opened('aurora', asDisposed(comment('aurora', 'analyst@aurora')))).toBe('policy');
    expect(await opened('voter', asDisposed(comment('aurora', 'voter@committee')))).toBe('policy');
  });

  it('nobody makes one on another version than that which is open', async () => {
    expect(await opened('aurora', comment('aurora', 'analyst@aurora', IN_BALLOT))).toBe('policy');
    expect(await opened('voter', comment('aurora', 'voter@committee', IN_BALLOT))).toBe('policy');
  });

  it('the committee disposes of it until the version is in ballot, whatever else is open', async () => {
    const said = (version = VERSION) => comment('aurora', 'analyst@aurora', version);
    const reviewed = open.replace("'comment'", "'review'");
    expect(await attemptBeside([open, said()], 'chair', reviewed, dispose('chair@committee'))).toBe('done');
    expect(await attemptBeside([said()], 'chair', dispose('chair@committee'))).toBe('nothing');
    expect(await attemptBeside([open, said(IN_BALLOT)], 'chair', dispose('chair@committee'))).toBe('nothing');
  });
});

describe('when what was said of another committee’s version is read', () => {
  const CHARTER = versionId('charter', '1.0.0');
  const [DRAFT, ON_DRAFT] = [versionId('charter', '2.0.0'), idOf('comment on draft')];
  const read = (id: string) => `select from standard_comment where id = '${id}'`;

  it('its own editors do, voters do of what is released, and other editors do not', async () => {
    const rows = [comment('borealis', 'analyst@borealis', CHARTER)];
    for (const who of ['council', 'voter', 'aurora', 'regulator'] as const)
      expect(await attemptBeside(rows, who, read(NEW)), who).toBe('done');
    expect(await attemptBeside(rows, 'committee', read(NEW))).toBe('nothing');
  });

  it('of a draft that was returned, members and voters do once the ballot on it is closed', async () => {
    const ballot = (closed: string) => [
      `insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at, closed_at)
       values ('${NEW}', '${DRAFT}', '${idOf('charter')}', '2.0.0', '{}', now() - interval '2 days', now(), ${closed})`,
    ];
    for (const who of ['voter', 'aurora', 'regulator'] as const) {
      expect(await attemptBeside(ballot('now()'), who, read(ON_DRAFT)), who).toBe('done');
      expect(await attemptBeside(ballot('null'), who, read(ON_DRAFT)), who).toBe('nothing');
    }
    expect(await attemptBeside(ballot('now()'), 'committee', read(ON_DRAFT))).toBe('nothing');
    // What the institution said itself, whoever speaks for it reads.
    expect(await attempt(seated(voterOf('borealis')), read(ON_DRAFT))).toBe('done');
  });
});
