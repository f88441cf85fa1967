import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { projectPath } from '../../db/project.js';
import { type DisclosureProfile, GOVERNED_FIELDS, type GovernedField } from '../../standards/access/disclosure.js';

/** The disclosure profile of the newest version of the sharing standard that the hub ships. */
export function newestProfile(): DisclosureProfile {
  const folder = projectPath('standards/published/threat-indicator-sharing');
  const [newest] = semver.rsort(readdirSync(folder).map((name) => name.replace('.json', '')));
  return JSON.parse(readFileSync(join(folder, `${newest}.json`), 'utf8')).disclosure;
}

/** Governed fields that no published version decides on yet: their owner's alone until one is published. */
const NOT_YET: readonly GovernedField[] = [];

/** What a profile should decide on and does not. */
export const undecidedIn = (profile: DisclosureProfile): GovernedField[] =>
  GOVERNED_FIELDS.filter((field) => !NOT_YET.includes(field) && profile[field] === undefined);
