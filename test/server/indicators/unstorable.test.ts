import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const IMPORT =
  'mutation ($input: ImportIndicatorsInput!) { importIndicators(input: $input) { imported rejected { index reason } } }';

describe('when a file holds text that PostgreSQL cannot store', () => {
  it('answers with a code, changes nothing, and serves the next import', async () => {
    const bad = await hub.upload('analyst@aurora', 'type,value,name\ndomain-name,one.example,a\u0000b\n');
    const refused = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId: bad, format: 'CSV' } });
    const codes = refused.errors?.map(({ extensions }) => extensions.code);
    const rejected = refused.data?.importIndicators?.rejected.length;
    expect({ codes, rejected }).toEqual({ codes: undefined, rejected: 1 });
    const good = await hub.upload('analyst@aurora', 'type,value,name\ndomain-name,two.example,ab\n');
    const taken = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId: good, format: 'CSV' } });
    expect(taken.data.importIndicators.imported).toBe(1);
  });
});
