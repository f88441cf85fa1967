import { describe, expect, it } from 'vitest';
import { versionId } from '../../../support/world/catalogue.js';
import {
  CODEX,
  type CrosswalkKey,
  crosswalkEntryId,
  crosswalkVersionId,
  endsOf,
} from '../../../support/world/crosswalks.js';
import { idOf } from '../../../support/world/ids.js';
import { personId, seatId } from '../../../support/world/members.js';
import { NEW, useWorld } from './attempt.js';

const { attempt, attemptBeside, asOwnerOfTables } = useWorld();

const OWN: CrosswalkKey = 'handbook-charter';
const OTHER: CrosswalkKey = 'charter-handbook';
const DRAFT = crosswalkVersionId(OWN, 'draft');
const PUBLISHED = crosswalkVersionId(OWN, 'published');
const ENTRY = crosswalkEntryId(OWN, 'draft');

const entry = (version: string, carriedFrom = 'null', relation = 'subset-of') => `
  insert into crosswalk_entry (id, version_id, ordinal, sources, targets, relation, carried_from)
  values ('${NEW}', '${version}', 9, '[]', '[]', '${relation}', ${carriedFrom})`;
const handOf = (subject: string, reviewed = 'null', entryId = NEW) => `
  insert into crosswalk_review (entry_id, author_seat_id, author_person_id, reviewed_at, reviewer_seat_id, reviewer_person_id)
  values ('${entryId}', '${seatId(subject)}', '${personId(subject)}', ${reviewed},
    ${reviewed === 'null' ? 'null, null' : `'${seatId('chair@committee')}', '${personId('chair@committee')}'`})`;
const review = (subject: string, person = subject) => `
  update crosswalk_review set reviewed_at = now(), reviewer_seat_id = '${seatId(subject)}',
    reviewer_person_id = '${personId(person)}' where entry_id = '${ENTRY}'`;
const release = (id = DRAFT) =>
  `update crosswalk_version set status = 'published', published_at = now() where id = '${id}'`;
const between = (source: string, target: string, { of = idOf(OWN), status = 'draft' } = {}) => `
  insert into crosswalk_version (id, crosswalk_id, version, status, title, source_version_id, target_version_id, digest,
    entry_count, created_at, published_at)
  values ('${NEW}', '${of}', '9.0.0', '${status}', '{}', '${source}', '${target}', 'd', 0, now(),
    ${status === 'draft' ? 'null' : 'now()'})`;
const { source, target } = endsOf(OWN, 'draft');

describe('when a committee works on a crosswalk', () => {
  it('makes one of its own only, by its editors and chair', async () => {
    const crosswalk = (committee: string) => `
      insert into crosswalk (id, key, source_standard_id, target_standard_id, committee_id, created_at)
      values ('${NEW}', 'new', '${idOf('handbook')}', '${idOf('charter')}', '${idOf(committee)}', now())`;
    expect(await attempt('committee', crosswalk('committee'))).toBe('done');
    expect(await attempt('chair', crosswalk('committee'))).toBe('done');
    expect(await attempt('voter', crosswalk('committee'))).toBe('policy');
    expect(await attempt('council', crosswalk('committee'))).toBe('policy');
    expect(await attempt('aurora', crosswalk('aurora'))).toBe('denied');
  });

  it('drafts between versions that it sees, of the standards the crosswalk is of', async () => {
    expect(await attempt('committee', between(source, target))).toBe('done');
    expect(await attempt('voter', between(source, target))).toBe('policy');
    expect(await attempt('council', between(source, target))).toBe('policy');
    // The other committee's draft is not there for it.
    expect(await attempt('committee', between(source, versionId('charter', '2.0.0')))).toBe('policy');
    expect(await attempt('committee', between(target, source))).toBe('policy');
    expect(await attempt('committee', between(source, target, { of: idOf(OTHER) }))).toBe('policy');
    expect(await attempt('chair', between(source, target, { status: 'published' }))).toBe('policy');
    expect(await attempt('chair', between(source, target))).toBe('done');
  });

  it('drafts for no other committee, and between no versions of other standards, on either side', async () => {
    const [charter, handbook] = [versionId('charter', '1.0.0'), versionId('handbook', '1.0.0')];
    expect(await attempt('committee', between(charter, handbook, { of: idOf(OTHER) }))).toBe('policy');
    expect(await attempt('committee', between(CODEX.versionId, target))).toBe('policy');
    expect(await attempt('committee', between(source, CODEX.versionId))).toBe('policy');
    const backwards = `insert into crosswalk (id, key, source_standard_id, target_standard_id, committee_id, created_at)
      values ('${idOf('backwards')}', 'backwards', '${idOf('charter')}', '${idOf('handbook')}', '${idOf('committee')}', now())`;
    const of = idOf('backwards');
    expect(await attemptBeside([backwards], 'committee', between(charter, handbook, { of }))).toBe('done');
    expect(
      await attemptBeside([backwards], 'committee', between(versionId('charter', '2.0.0'), handbook, { of })),
    ).toBe('policy');
  });

  it('writes into its own drafts, and into nothing that is published', async () => {
    expect(await attempt('committee', entry(DRAFT))).toBe('done');
    expect(await attempt('chair', entry(DRAFT))).toBe('done');
    expect(await attempt('voter', entry(DRAFT))).toBe('policy');
    expect(await attempt('council', entry(DRAFT))).toBe('policy');
    expect(await attempt('committee', entry(PUBLISHED))).toBe('policy');
    expect(await attempt('committee', `delete from crosswalk_entry where version_id = '${PUBLISHED}'`)).toBe('nothing');
    expect(await attempt('council', `delete from crosswalk_entry where version_id = '${DRAFT}'`)).toBe('nothing');
  });
});

describe('when an entry is reviewed', () => {
  it('is written in one’s own name, and not as reviewed', async () => {
    expect(await attempt('committee', entry(DRAFT), handOf('editor@committee'))).toBe('done');
    expect(await attempt('committee', entry(DRAFT), handOf('chair@committee'))).toBe('policy');
    expect(await attempt('committee', entry(DRAFT), handOf('editor@committee', 'now()'))).toBe('policy');
    expect(await attempt('chair', entry(DRAFT), handOf('chair@committee'))).toBe('done');
    expect(await attemptBeside([entry(DRAFT)], 'voter', handOf('voter@committee'))).toBe('policy');
    const [seat, person] = [seatId('chair@committee'), personId('chair@committee')];
    const borrowed = handOf('editor@committee');
    for (const name of [
      borrowed.replace(seatId('editor@committee'), seat),
      borrowed.replace(personId('editor@committee'), person),
    ])
      expect(await attempt('committee', entry(DRAFT), name)).toBe('policy');
  });

  it('is written of nothing that is published', async () => {
    for (const key of [OWN, OTHER]) {
      const id = crosswalkEntryId(key, 'published');
      expect(await attempt('committee', handOf('editor@committee', 'null', id)), key).toBe('policy');
    }
  });

  it('is reviewed in one’s own name, by another person of the committee', async () => {
    expect(await attempt('chair', review('chair@committee'))).toBe('done');
    expect(await attempt('committee', review('editor@committee'))).toBe('nothing');
    const byTheChair = `update crosswalk_review set author_seat_id = '${seatId('chair@committee')}',
      author_person_id = '${personId('chair@committee')}' where entry_id = '${ENTRY}'`;
    expect(await attemptBeside([byTheChair], 'committee', review('editor@committee'))).toBe('done');
    expect(await attemptBeside([review('chair@committee')], 'chair', review('chair@committee'))).toBe('nothing');
    expect(await attempt('chair', review('editor@committee'))).toBe('policy');
    expect(await attempt('chair', review('editor@committee', 'chair@committee'))).toBe('policy');
    expect(await attempt('chair', review('chair@committee', 'voter@committee'))).toBe('policy');
    expect(await attempt('voter', review('voter@committee'))).toBe('nothing');
    expect(await attempt('council', review('editor@council'))).toBe('nothing');
  });

  it('is not reviewed by its author in another seat, whoever asks', async () => {
    const own = `update crosswalk_review set reviewed_at = now(), reviewer_seat_id = '${seatId('chair@committee')}',
      reviewer_person_id = author_person_id where entry_id = '${ENTRY}'`;
    expect(await asOwnerOfTables(own)).toBe('23514');
    expect(await asOwnerOfTables(review('chair@committee'))).toBe('done');
  });

  it('is carried over only as a published version of the crosswalk said it', async () => {
    const same = (from: string, into = DRAFT) => `
      insert into crosswalk_entry (id, version_id, ordinal, sources, targets, relation, rationale, strength, confidence, origin, carried_from)
      select '${NEW}', '${into}', 9, sources, targets, relation, rationale, strength, confidence, origin, id
      from crosswalk_entry where id = '${from}'`;
    const from = crosswalkEntryId(OWN, 'published');
    expect(await attempt('committee', same(from))).toBe('done');
    expect(await attempt('committee', entry(DRAFT, `'${from}'`))).toBe('23001');
    expect(await attempt('committee', same(crosswalkEntryId(OTHER, 'published')))).toBe('23001');
    expect(await attempt('committee', same(ENTRY))).toBe('23001');
    expect(await asOwnerOfTables(same(ENTRY))).toBe('23001');
  });
});

describe('when a crosswalk is published', () => {
  const DRAFT_TO_PUBLISH = [
    between(versionId('handbook', '1.0.0'), target),
    entry(NEW),
    handOf('editor@committee', 'now()'),
  ];

  it('is done by the chair of its committee', async () => {
    expect(await attemptBeside(DRAFT_TO_PUBLISH, 'chair', release(NEW))).toBe('done');
    expect(await attemptBeside(DRAFT_TO_PUBLISH, 'committee', release(NEW))).toBe('policy');
    expect(await attemptBeside(DRAFT_TO_PUBLISH, 'voter', release(NEW))).toBe('nothing');
    expect(await attemptBeside(DRAFT_TO_PUBLISH, 'council', release(NEW))).toBe('nothing');
    expect(await attemptBeside(DRAFT_TO_PUBLISH, 'aurora', release(NEW))).toBe('denied');
  });

  it.each([
    ['it says nothing', DRAFT_TO_PUBLISH.slice(0, 1)],
    ['an entry has not been reviewed', [...DRAFT_TO_PUBLISH.slice(0, 2), handOf('editor@committee')]],
    ['an entry is in nobody’s name', DRAFT_TO_PUBLISH.slice(0, 2)],
    ['its source is a draft', [between(source, target), ...DRAFT_TO_PUBLISH.slice(1)]],
  ])('is refused to everybody while %s', async (_what, rows) => {
    expect(await attemptBeside(rows, 'chair', release(NEW))).toBe('23001');
  });

  it.each([
    ['its title', "title = '{}'"],
    ['its digest', "digest = 'x'"],
    ['what it is between', `target_version_id = '${versionId('charter', '2.0.0')}'`],
    ['when it was published', 'published_at = now()'],
    ['that it was', "status = 'draft', published_at = null"],
  ])('never changes again: %s', async (_what, set) => {
    expect(await asOwnerOfTables(`update crosswalk_version set ${set} where id = '${PUBLISHED}'`)).toBe('23001');
  });

  it('keeps its entries, and whose hands they went through', async () => {
    for (const statement of [
      `update crosswalk_entry set strength = 1 where version_id = '${PUBLISHED}'`,
      `delete from crosswalk_entry where version_id = '${PUBLISHED}'`,
      entry(PUBLISHED),
      `update crosswalk_review set reviewed_at = now() where entry_id = '${crosswalkEntryId(OWN, 'published')}'`,
      `delete from crosswalk_review where entry_id = '${crosswalkEntryId(OWN, 'published')}'`,
      `delete from crosswalk_version where id = '${PUBLISHED}'`,
    ])
      expect(await asOwnerOfTables(statement), statement).toMatch(/^2(3001|3503)$/);
    expect(await asOwnerOfTables(`update crosswalk_entry set strength = 1 where version_id = '${DRAFT}'`)).toBe('done');
  });

  it('is superseded by its chair only', async () => {
    const end = `update crosswalk_version set status = 'superseded', ended_at = now() where id = '${PUBLISHED}'`;
    expect(await attempt('chair', end)).toBe('done');
    expect(await attempt('committee', end)).toBe('nothing');
  });
});
