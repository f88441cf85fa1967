import { canonicalJson } from '../../../../standards/catalogue/digest.js';
import { type Enrolment, enrol } from '../../../../standards/catalogue/release/keys/changes.js';
import type { KeySet } from '../../../../standards/catalogue/release/keys/keySet.js';
import type { StatementKind } from '../../../../standards/catalogue/release/kinds.js';
import type { Answer, TestHub } from '../../../support/hub.js';
import { keyNamed, type TestKey } from '../../../support/release/keys.js';

export const [CHAIR, EDITOR] = ['chair@committee', 'editor@committee'] as const;

const STATEMENT = '{ digest content inForceAt signatures { keyId signature } }';
const signing = (name: string) => `mutation ($input: SignInput!) { ${name}(input: $input) { statement ${STATEMENT} } }`;

export const SIGN = {
  'key-set': signing('signKeySet'),
  release: signing('signRelease'),
  head: signing('signHead'),
} as const satisfies Record<StatementKind, string>;

/** What a key signs, as a mutation takes it. */
export const inputOf = (kind: StatementKind, content: object, key: TestKey) => ({
  input: { content: canonicalJson(content), ...key.sign(kind, content) },
});

/** Officers of the demo's committee, who sign by GraphQL with keys that are called like their seats. */
export function officersOf(hub: TestHub) {
  const must = ({ data, text }: Answer, root: string) => {
    if (!data?.[root]) throw new Error(text);
    return data[root];
  };
  const keys = async (persona: string = CHAIR) => {
    const query = `{ committeeKeys(key: "committee") { sets ${STATEMENT} pending ${STATEMENT} officer } }`;
    return must(await hub.ask(persona, query), 'committeeKeys');
  };
  const lastSet = async (): Promise<KeySet | undefined> => {
    const { sets } = await keys();
    return sets.length > 0 ? JSON.parse(sets.at(-1).content) : undefined;
  };
  const sign = async (kind: StatementKind, content: object, persona: string, key = keyNamed(persona)) => {
    const answer = await hub.ask(persona, SIGN[kind], inputOf(kind, content, key));
    return must(answer, { 'key-set': 'signKeySet', release: 'signRelease', head: 'signHead' }[kind]).statement;
  };
  /** The set after the one in force with a new key of the persona, drawn up now. */
  const enrolment = async (persona: string, over: Partial<Enrolment> = {}): Promise<KeySet> => {
    const { officer } = await keys(persona);
    const { publicKey } = keyNamed(persona);
    const sources = { committee: 'committee', issuedAt: new Date().toISOString() };
    return enrol(await lastSet(), { publicKey, officer, name: persona.split('@')[0] ?? '', ...over }, sources);
  };
  return {
    keys,
    lastSet,
    sign,
    enrolment,
    /** Both officers have a key from now on, and one of them is enough. */
    enrolBoth: async () => {
      await sign('key-set', await enrolment(CHAIR), CHAIR);
      const second = await enrolment(EDITOR);
      await sign('key-set', second, EDITOR);
      await sign('key-set', second, CHAIR);
    },
    release: async (persona: string | null, standard: string, version: string) => {
      const pending = persona === null ? '' : `pending ${STATEMENT}`;
      const query = `query ($s: String!, $v: String) { standardRelease(standard: $s, version: $v) { inForce ${STATEMENT} ${pending} } }`;
      return must(await hub.ask(persona, query, { s: standard, v: version }), 'standardRelease');
    },
    head: async (persona: string | null, standard: string) => {
      const pending = persona === null ? '' : `pending ${STATEMENT}`;
      const query = `query ($k: String!) { standardHead(key: $k) { inForce ${STATEMENT} ${pending} } }`;
      return must(await hub.ask(persona, query, { k: standard }), 'standardHead');
    },
  };
}
