import { CLASSES } from '../worlds/classes.js';

/** One person for each role that the model knows. */
export const ASKERS: Readonly<Record<string, string | null>> = {
  ...CLASSES,
  'committee chair': 'chair@committee',
  voter: 'voter@committee',
};
