import { expect, it } from 'vitest';
import { greeting } from '../../server/greeting.js';

const started = { url: 'http://127.0.0.1:4710', metricsUrl: 'http://127.0.0.1:4711', seconds: 1, demo: true };

it('the commands that are printed work as printed where port and data folder are not the default', () => {
  const text = greeting({ ...started, dataDir: "/data/it's here" });
  expect(text).toContain("  DATA_DIR='/data/it'\\''s here' npm run --silent token -- analyst@aurora\n");
  expect(text).toContain('ENTENTE_URL=http://127.0.0.1:4710 npm run --silent entente -- login');
});

it('no data folder is named where the default is used, and no persona where the issuer is another', () => {
  expect(greeting({ ...started, dataDir: null })).not.toContain('DATA_DIR');
  expect(greeting({ ...started, demo: false, dataDir: null })).not.toContain('token --');
});
