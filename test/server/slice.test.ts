import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../support/data.js';
import { startTestHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('when each kind of user does their main thing', () => {
  it('a member shares, another looks it up in a defanged form, and the private part stays behind', async () => {
    const shared = await hub.ask(
      'analyst@aurora',
      `mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) {
        indicator { id value version mine private { narrative lossAmount } publisher { key } } } }`,
      {
        input: {
          type: 'DOMAIN_NAME',
          value: 'Evil-Login.Example.',
          private: { narrative: 'secret story', lossAmount: 12.5 },
        },
      },
    );
    expect(shared.errors).toBeUndefined();
    const found = await hub.ask(
      'analyst@borealis',
      '{ lookup(values: ["evil-login[.]example:8080", "unknown.example"]) { hits { index indicators { value mine private { narrative } publisher { key } } } unrecognized } }',
    );
    expect(found.errors).toBeUndefined();
    expect(found.data.lookup.hits).toEqual([
      {
        index: 0,
        indicators: [{ value: 'evil-login.example', mine: false, private: null, publisher: { key: 'aurora' } }],
      },
    ]);
    expect(found.text).not.toContain('secret story');
  });

  it('a committee imports two revisions of a real catalog and publishes them', async () => {
    const versions: string[] = [];
    for (const file of ['oscal/nist-800-53-rev4.json', 'oscal/nist-800-53-rev5.json']) {
      const uploadId = await hub.upload('editor@committee', readFileSync(sharedData(file)));
      const imported = await hub.ask(
        'editor@committee',
        'mutation ($input: ImportStandardInput!) { importStandard(input: $input) { version { id version revision requirementCount status } changes } }',
        { input: { uploadId, standard: 'nist-800-53' } },
      );
      expect(imported.errors).toBeUndefined();
      const { id, revision, version } = imported.data.importStandard.version;
      const published = await hub.ask(
        'chair@committee',
        'mutation ($input: PublishStandardInput!) { publishStandard(input: $input) { version { status publishedAt } } }',
        { input: { versionId: id, revision } },
      );
      expect(published.errors).toBeUndefined();
      versions.push(version);
    }
    expect(versions).toEqual(['1.0.0', '2.0.0']);
  });
});
