import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { guardJson, isObject } from '../../json.js';
import { check } from '../check.js';
import { refuseOtherVersions } from '../import.js';

export const list = (value: unknown) => (value ?? []) as readonly Oscal[];

/**
 * The profile of a parsed OSCAL document, its shape checked.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the document.
 */
export function profileOf(root: unknown): Oscal {
  guardJson(root);
  const profile = isObject(root) ? root.profile : undefined;
  if (profile === undefined) throw badInput('This is not an OSCAL profile.', '');
  refuseOtherVersions(profile, '/profile');
  check(profile, 'profile', '/profile');
  if (list(profile.imports).length === 0) throw badInput('A profile imports something.', '/profile/imports');
  return profile;
}
