import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { toOscal } from '../../../standards/catalogue/oscal/export.js';
import { HubError } from '../../../standards/errors.js';
import { mutate, mutation } from './damage.js';
import { catalogText, describeRealData } from './realData.js';
import { imported, smallCatalog } from './samples.js';

const uuid = '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b';

/** The document, or nothing when it was refused as it should be; any other error is a finding. */
function tryImport(root: object): StandardDocument | undefined {
  try {
    return imported(root);
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT' && error.at !== undefined) return undefined;
    throw error;
  }
}

describe('when a catalog is damaged at random', () => {
  it('is read or refused with a place, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        tryImport(mutate(smallCatalog(), mutations));
      }),
      { numRuns: 1_500 },
    );
  }, 30_000);
});

describeRealData('when a piece of a real catalog is damaged at random', () => {
  let piece: string;
  let valid: ValidateFunction;
  beforeAll(() => {
    const { catalog } = JSON.parse(catalogText('nist-800-53-rev5'));
    piece = JSON.stringify({
      catalog: {
        ...catalog,
        groups: [{ ...catalog.groups[0], controls: catalog.groups[0].controls.slice(0, 2) }],
        'back-matter': { resources: catalog['back-matter'].resources.slice(0, 3) },
      },
    });
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    valid = ajv.compile(JSON.parse(catalogText('schema/catalog')));
  });

  it('is refused with a place, or read and exported as valid OSCAL 1.2.1', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const document = tryImport(mutate(JSON.parse(piece), mutations));
        if (!document) return;
        valid(toOscal(document, { uuid, lastModified: '2025-01-01T00:00:00Z', language: 'en' }));
        expect(valid.errors ?? []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});
