import { describe, expect, it } from 'vitest';
import { checkGrant, isLive } from '../../../standards/conformance/grant.js';
import { HubError } from '../../../standards/errors.js';

const NOW = new Date('2026-03-01T00:00:00Z');
const GOOD = { toAll: false, scope: 'details', endsAt: new Date('2027-03-01T00:00:00Z') } as const;

function placeOf(asked: Partial<Parameters<typeof checkGrant>[0]>): string | undefined {
  try {
    checkGrant({ ...GOOD, ...asked }, NOW, 'input');
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(HubError);
    expect((error as HubError).code).toBe('BAD_USER_INPUT');
    return (error as HubError).at;
  }
}

describe('when a grant is asked for', () => {
  it.each([
    ['details to one until next year', {}],
    ['a summary to all', { toAll: true, scope: 'summary' }],
    ['until five years from now', { endsAt: new Date('2031-03-01T00:00:00Z') }],
  ] as const)('%s is fine', (_what, asked) => {
    expect(placeOf(asked)).toBeUndefined();
  });

  it.each([
    ['details to all', { toAll: true }, 'input.scope'],
    ['until now', { endsAt: NOW }, 'input.endsAt'],
    ['until yesterday', { endsAt: new Date('2026-02-28T00:00:00Z') }, 'input.endsAt'],
    ['a moment beyond five years', { endsAt: new Date('2031-03-01T00:00:00.001Z') }, 'input.endsAt'],
  ] as const)('%s is refused at its place', (_what, asked, at) => {
    expect(placeOf(asked)).toBe(at);
  });
});

describe('when time passes', () => {
  it.each([
    ['before its end', '2026-03-01T00:00:00.001Z', null, true],
    ['at its end', '2026-03-01T00:00:00Z', null, false],
    ['once revoked', '2027-01-01T00:00:00Z', '2026-02-01T00:00:00Z', false],
  ])('a grant %s', (_when, endsAt, revokedAt, live) => {
    expect(isLive({ endsAt: new Date(endsAt), revokedAt: revokedAt ? new Date(revokedAt) : null }, NOW)).toBe(live);
  });
});
