import type { Sql } from '../../../../db/client.js';
import { placeOfAnswer } from '../../../../db/conformance/sealAnswers.js';
import { placeOfPart } from '../../../../db/indicators/write/sealPart.js';
import type { Of } from '../../../../db/sealing/vault.js';
import { WORLD_VAULT } from '../../../support/world/vault.js';
import type { Row, World } from '../oracle/world.js';

/** What sealed texts say, by the text; what was opened once stays open. */
export function dictionary() {
  const known = new Map<unknown, Row | null>();
  return {
    words: (sealed: unknown): Row | null => known.get(sealed) ?? null,
    /** Learns every text of the world. */
    learn: async (sql: Sql, world: World): Promise<void> => {
      const texts = sealedIn(world).filter(({ sealed }) => sealed !== null && !known.has(sealed));
      const opened = await WORLD_VAULT.openAll(
        { sql },
        texts.map(({ of, sealed, keyId }) => [of, { sealed: Buffer.from(sealed.slice(2), 'hex'), keyId }]),
      );
      for (const [index, { sealed }] of texts.entries()) {
        const text = opened[index];
        known.set(sealed, typeof text === 'string' ? JSON.parse(text) : null);
      }
    },
  };
}

export type Dictionary = ReturnType<typeof dictionary>;

interface Text {
  readonly of: Of;
  /** As JSON has a `bytea`: `\x` and hexadecimal. */
  readonly sealed: string;
  readonly keyId: string;
}

function sealedIn(world: World): Text[] {
  const owners = new Map(world.assessment.map(({ id, organization_id }) => [id, organization_id]));
  const text = (of: Of, { sealed, key_id }: Row): Text => ({ of, sealed: sealed as string, keyId: key_id as string });
  return [
    ...world.indicator_private.map((row) => text(placeOfPart(row.indicator_id, row.organization_id), row)),
    ...world.assessment_answer.map((row) =>
      text(placeOfAnswer(row.assessment_id, row.requirement_key, owners.get(row.assessment_id) ?? ''), row),
    ),
  ];
}
