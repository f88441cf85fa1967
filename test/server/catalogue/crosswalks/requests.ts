import type { Answer, TestHub } from '../../../support/hub.js';
import { importCatalog, publish, smallCatalog } from '../requests.js';

export const EDITOR = 'editor@committee';
export const CHAIR = 'chair@committee';

const VERSION = `id crosswalkKey version status revision digest entryCount
  source { standardKey version versionId } target { standardKey version versionId }`;
const ITEMS = '{ requirementKey statementId }';
const mutation = (name: string, more = '') =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { version { ${VERSION} } ${more} } }`;

export const PROPOSE = mutation('proposeCrosswalk');
export const IMPORT_MAPPING = mutation('importCrosswalk');
export const SET = mutation('setCrosswalkEntries');
export const ACCEPT = mutation('acceptCrosswalkSuggestions');
export const REVIEW = mutation('reviewCrosswalkEntries', 'reviewed');
export const PUBLISH_CROSSWALK = mutation('publishCrosswalk');
export const CARRY = mutation('carryCrosswalk', `kept review { fate relation sources ${ITEMS} targets ${ITEMS} }`);
export const ENTRIES = `query ($id: UUID!, $first: Int = 100, $after: String) {
  crosswalkEntries(crosswalkVersionId: $id, first: $first, after: $after) { edges { node {
    id relation strength status carried author reviewer rationale { en zhCN } confidence { category percentage }
    sources ${ITEMS} targets ${ITEMS} origin { crosswalkKey standardKey version sources relation targets inverted }
  } } pageInfo { hasNextPage endCursor } } }`;
export const SUGGESTIONS = `query ($source: UUID!, $target: UUID!, $first: Int = 100, $after: String) {
  crosswalkSuggestions(source: $source, target: $target, first: $first, after: $after) { edges { node {
    relation entailed possible strength sources ${ITEMS} targets ${ITEMS} chain { crosswalkKey standardKey inverted }
  } } pageInfo { hasNextPage endCursor } } }`;
export const READ_CROSSWALK = `query ($key: String!, $version: String) { crosswalk(key: $key, version: $version) { ${VERSION} } }`;

export interface Crosswalk {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly revision: number;
  readonly digest: string;
  readonly entryCount: number;
}

/** `entry('a1 a2', 'EQUAL', 'b1')`, a statement as `a1#a1_smt`. */
export const entry = (sources: string, relation: string, targets: string, rest: object = {}) => ({
  sources: items(sources),
  relation,
  targets: items(targets),
  rationale: { en: 'Because' },
  ...rest,
});

export const items = (text: string) =>
  text.split(' ').map((item) => {
    const [requirementKey, statementId] = item.split('#');
    return { requirementKey, ...(statementId && { statementId }) };
  });

/** What a committee does with crosswalks, by GraphQL; each fails where it is refused, unless it is `act`. */
export function crosswalksOf(hub: TestHub) {
  const must = ({ data, text }: Answer, root: string) => {
    if (!data?.[root]) throw new Error(text);
    return data[root];
  };
  const act = (query: string, input: object, persona = EDITOR) => hub.ask(persona, query, { input });
  const set = async ({ id, revision }: Crosswalk, put: object[], more: object = {}): Promise<Crosswalk> =>
    must(await act(SET, { crosswalkVersionId: id, revision, put, ...more }), 'setCrosswalkEntries').version;
  const review = async ({ id, revision }: Crosswalk, persona = CHAIR): Promise<Crosswalk> =>
    must(await act(REVIEW, { crosswalkVersionId: id, revision }, persona), 'reviewCrosswalkEntries').version;
  const release = async ({ id, revision }: Crosswalk): Promise<Crosswalk> =>
    must(await act(PUBLISH_CROSSWALK, { crosswalkVersionId: id, revision }, CHAIR), 'publishCrosswalk').version;
  const propose = async (key: string, sourceVersionId: string, targetVersionId: string): Promise<Crosswalk> => {
    const input = { key, sourceVersionId, targetVersionId, title: { en: `Crosswalk ${key}` } };
    return must(await act(PROPOSE, input), 'proposeCrosswalk').version;
  };
  return {
    must,
    act,
    propose,
    set,
    review,
    release,
    /** Between these versions, published. */
    published: async (key: string, source: string, target: string, entries: object[]): Promise<Crosswalk> =>
      release(await review(await set(await propose(key, source, target), entries))),
    entries: async (id: string, persona: string | null = EDITOR) =>
      must(await hub.ask(persona, ENTRIES, { id }), 'crosswalkEntries').edges.map(
        ({ node }: { node: unknown }) => node,
      ),
    /** A published version of an external standard that asks for these, each with one statement. */
    standard: async (standard: string, says: Readonly<Record<string, string>>, draft = false): Promise<string> => {
      const controls = Object.entries(says).map(([id, prose]) => ({
        id,
        title: `Title ${id}`,
        parts: [{ id: `${id}_smt`, name: 'statement', prose }],
      }));
      const catalog = smallCatalog({ groups: undefined, controls });
      const { version } = await importCatalog(hub, JSON.stringify(catalog), { standard });
      if (!draft) await publish(hub, version.id, version.revision);
      return version.id;
    },
  };
}
