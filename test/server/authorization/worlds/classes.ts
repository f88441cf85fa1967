/** One person for each class of readers, and a visitor with no token; where the world has more than one it is the best connected. */
export const CLASSES = {
  member: 'analyst@borealis',
  administrator: 'admin@borealis',
  assessor: 'assessor@aurora',
  agent: 'agent@borealis.agency',
  'committee editor': 'editor@committee',
  researcher: 'researcher@university',
  regulator: 'regulator@authority',
  operator: 'operator@hub',
  visitor: null,
} as const satisfies Record<string, string | null>;

export type ClassName = keyof typeof CLASSES;
export const CLASS_NAMES = Object.keys(CLASSES) as ClassName[];
