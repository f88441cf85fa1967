import { expect, it } from 'vitest';
import { newestProfile, undecidedIn } from '../../support/published.js';

it('the newest version of the sharing standard decides on every field that there is to decide on', () => {
  expect(undecidedIn(newestProfile())).toEqual([]);
});
