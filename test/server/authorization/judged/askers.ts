import { CLASSES } from '../worlds/classes.js';

/** One person for each role that the model knows, and one of another committee. */
export const ASKERS: Readonly<Record<string, string | null>> = {
  ...CLASSES,
  'committee chair': 'chair@committee',
  'another committee’s editor': 'editor@council',
  voter: 'voter@committee',
};
