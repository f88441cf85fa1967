import { randomUUID } from 'node:crypto';
import { OWNER_ROLE } from '../../../../db/access/roles.js';
import { connect, type Sql } from '../../../../db/client.js';
import { buildAssessment } from '../../../support/world/build/conformance.js';
import { buildIndicator } from '../../../support/world/build/indicators.js';
import { buildVersion } from '../../../support/world/catalogue.js';
import { type Institution, idOf, nextOf } from '../../../support/world/ids.js';
import { personId } from '../../../support/world/members.js';
import type { Reader } from '../../../support/worldHub.js';
import { institutionOf } from './subjects.js';

type Input = Readonly<Record<string, unknown>>;

export interface MutationCase {
  /** Relations of the reader to the object that is named. */
  readonly relations: readonly string[];
  /** A valid input about an object made for this one question. */
  readonly make: (reader: Reader, relation: string) => Promise<Input>;
  /** Optional input field → what is laid over the input to set it. */
  readonly fields: Readonly<Record<string, Input>>;
}

const PRIVATE: Record<string, Input> = {
  'PrivatePartInput.caseReference': { caseReference: 'c' },
  'PrivatePartInput.lossAmount': { lossAmount: 1 },
  'PrivatePartInput.lossCurrency': { lossCurrency: 'CNY' },
  'PrivatePartInput.victims': { victims: 1 },
  'PrivatePartInput.customerReferences': { customerReferences: ['r'] },
  'PrivatePartInput.narrative': { narrative: 'n' },
};

const subject = { type: 'DOMAIN_NAME', value: 'other.example' };
const content: Record<string, Input> = {
  'IndicatorContentInput.type': subject,
  'IndicatorContentInput.value': subject,
  'IndicatorContentInput.pattern': { type: undefined, value: undefined, pattern: "[domain-name:value = 'p.example']" },
  'IndicatorContentInput.name': { name: 'n' },
  'IndicatorContentInput.description': { description: 'd' },
  'IndicatorContentInput.tlp': { tlp: 'GREEN' },
  'IndicatorContentInput.confidence': { confidence: 1 },
  'IndicatorContentInput.validFrom': { validFrom: '2026-01-01T00:00:00Z' },
  'IndicatorContentInput.validUntil': { validUntil: '2036-01-01T00:00:00Z' },
  'IndicatorContentInput.indicatorTypes': { indicatorTypes: ['benign'] },
  'IndicatorContentInput.technique': { technique: 'F1017' },
  'IndicatorContentInput.channel': { channel: 'SMS' },
  'IndicatorContentInput.labels': { labels: ['l'] },
  'IndicatorContentInput.anonymous': { anonymous: true },
  'IndicatorContentInput.recipients': { tlp: 'AMBER', recipients: ['cascade'] },
  'IndicatorContentInput.private': { private: {} },
  ...Object.fromEntries(Object.entries(PRIVATE).map(([coordinate, part]) => [coordinate, { private: part }])),
};
const changed = Object.fromEntries(Object.entries(content).map(([coordinate, changes]) => [coordinate, { changes }]));

const stixId = (type: string) => `${type}--${randomUUID()}`;
const TIMES = { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };

/** One indicator, one that is none, and one object of another kind. */
const bundle = () => ({
  type: 'bundle',
  id: stixId('bundle'),
  objects: [
    {
      type: 'indicator',
      spec_version: '2.1',
      id: stixId('indicator'),
      ...TIMES,
      pattern: `[domain-name:value = '${randomUUID()}.example']`,
      pattern_type: 'stix',
      valid_from: TIMES.created,
    },
    { type: 'indicator', spec_version: '2.1', id: stixId('indicator'), ...TIMES },
    { type: 'identity', spec_version: '2.1', id: stixId('identity'), ...TIMES, name: 'x' },
  ],
});

const catalog = () => ({
  catalog: {
    uuid: randomUUID(),
    metadata: { title: 'Small', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
    controls: [{ id: 'c-1', title: 'Control' }],
  },
});

/** Makes objects for mutations to act on, with every right. */
export async function openWorkshop(databaseUrl: string) {
  const client = connect(databaseUrl, { max: 1 });
  await client.unsafe(`set role ${OWNER_ROLE}`);
  return { mutations: mutationsOn(client as unknown as Sql), close: () => client.end() };
}

function mutationsOn(sql: Sql): Readonly<Record<string, MutationCase>> {
  const upload = async (owner: string, content: object) => {
    const id = randomUUID();
    const bytes = Buffer.from(JSON.stringify(content));
    await sql`insert into upload (id, person_id, size, content) values (${id}, ${personId(owner)}, ${bytes.length}, ${bytes})`;
    return id;
  };
  // The second person of the reader's own institution is a stranger to an upload as well.
  const uploaderOf = (reader: Reader, relation: string) =>
    relation === 'own' ? (reader ?? 'operator@hub') : reader === 'admin@aurora' ? 'analyst@aurora' : 'admin@aurora';

  const indicator = async (reader: Reader, relation: string) => {
    const me = institutionOf(reader) ?? 'aurora';
    const id = randomUUID();
    const value = `${id}.example`;
    if (relation === 'own') await buildIndicator(sql, me, 'open', { id, value });
    else if (relation === 'members') await buildIndicator(sql, nextOf(me), 'open', { id, value });
    else if (relation === 'granted') {
      await buildIndicator(sql, nextOf(me), 'red', { id, value });
      const [reads] = [institutionOf(reader) ?? reader?.split('@')[1] ?? 'hub'];
      await sql`insert into indicator_recipient (indicator_id, organization_id) values (${id}, ${idOf(reads)})`;
    } else await buildIndicator(sql, nextOf(me), 'red', { id, value });
    return id;
  };

  const assessment = async (reader: Reader, relation: string, answered: boolean) => {
    const me: Institution = institutionOf(reader) ?? 'aurora';
    const id = randomUUID();
    await buildAssessment(sql, relation === 'own' ? me : nextOf(me), 'draft', { id, answered });
    return id;
  };

  let drafts = 0;
  const draft = async (relation: string) => {
    const id = randomUUID();
    const number = `3.0.${drafts++}`;
    await buildVersion(sql, relation === 'own' ? 'handbook' : 'charter', number, { published: false, id });
    return id;
  };

  const OWN_OR_NOT = ['own', 'stranger'];
  const INDICATOR_RELATIONS = ['own', 'members', 'granted', 'stranger'];
  const answer = { requirementKey: 'r1', status: 'SATISFIED' };
  return {
    shareIndicator: {
      relations: ['own'],
      make: async () => ({ type: 'DOMAIN_NAME', value: `${randomUUID()}.example` }),
      fields: content,
    },
    correctIndicator: {
      relations: INDICATOR_RELATIONS,
      make: async (reader, relation) => ({
        id: await indicator(reader, relation),
        version: 1,
        changes: { confidence: 9 },
      }),
      fields: changed,
    },
    revokeIndicator: {
      relations: INDICATOR_RELATIONS,
      make: async (reader, relation) => ({ id: await indicator(reader, relation), version: 1 }),
      fields: {},
    },
    reportSighting: {
      relations: INDICATOR_RELATIONS,
      make: async (reader, relation) => ({ indicatorId: await indicator(reader, relation) }),
      fields: {
        'ReportSightingInput.kind': { kind: 'EXPIRED' },
        'ReportSightingInput.seenAt': { seenAt: '2026-01-01T00:00:00Z' },
        'ReportSightingInput.count': { count: 2 },
      },
    },
    importIndicators: {
      relations: OWN_OR_NOT,
      make: async (reader, relation) => ({
        uploadId: await upload(uploaderOf(reader, relation), bundle()),
        format: 'STIX',
      }),
      fields: {
        'ImportIndicatorsInput.type': { type: 'DOMAIN_NAME' },
        'ImportIndicatorsInput.tlp': { tlp: 'CLEAR' },
        'ImportIndicatorsInput.anonymous': { anonymous: true },
        'ImportIndicatorsInput.recipients': { recipients: ['cascade'] },
      },
    },
    importStandard: {
      relations: [...OWN_OR_NOT, "a stranger's standard"],
      make: async (reader, relation) => ({
        uploadId: await upload(uploaderOf(reader, relation === 'stranger' ? 'stranger' : 'own'), catalog()),
        standard: relation.endsWith('standard') ? 'charter' : `new-${randomUUID()}`,
      }),
      fields: {
        'ImportStandardInput.kind': { kind: 'EXTERNAL' },
        'ImportStandardInput.label': { label: 'l' },
        'ImportStandardInput.language': { language: 'en' },
      },
    },
    publishStandard: {
      relations: OWN_OR_NOT,
      make: async (_reader, relation) => ({ versionId: await draft(relation), revision: 1 }),
      fields: {},
    },
    startAssessment: {
      relations: ['own'],
      make: async () => ({ standard: 'handbook' }),
      fields: { 'StartAssessmentInput.version': { version: '1.0.0' } },
    },
    answerRequirements: {
      relations: OWN_OR_NOT,
      make: async (reader, relation) => ({
        assessmentId: await assessment(reader, relation, false),
        revision: 1,
        answers: [answer],
      }),
      fields: {
        'AnswerInput.maturity': { answers: [{ ...answer, maturity: 1 }] },
        'AnswerInput.note': { answers: [{ ...answer, note: 'n' }] },
        'AnswerInput.evidence': { answers: [{ ...answer, evidence: [] }] },
        'EvidenceInput.title': { answers: [{ ...answer, evidence: [{ title: 't' }] }] },
        'EvidenceInput.href': { answers: [{ ...answer, evidence: [{ title: 't', href: 'https://a.example' }] }] },
        'EvidenceInput.digest': { answers: [{ ...answer, evidence: [{ title: 't', digest: 'ab'.repeat(32) }] }] },
        'EvidenceInput.expiresAt': {
          answers: [{ ...answer, evidence: [{ title: 't', expiresAt: '2036-01-01T00:00:00Z' }] }],
        },
      },
    },
    submitAssessment: {
      relations: OWN_OR_NOT,
      make: async (reader, relation) => ({ assessmentId: await assessment(reader, relation, true), revision: 1 }),
      fields: {},
    },
  };
}
