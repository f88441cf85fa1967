/** What is kept equally long and may be erased together: each class has keys of its own, a new one each month. */
export const SEALING_CLASSES = ['indicator-private', 'assessment', 'upload'] as const;

export type SealingClass = (typeof SEALING_CLASSES)[number];

/** Every table with sealed values, and the class of what is sealed there. */
export const CLASS_OF = {
  indicator_private: 'indicator-private',
  assessment_answer: 'assessment',
  upload_chunk: 'upload',
} as const satisfies Readonly<Record<string, SealingClass>>;

export type SealedName = keyof typeof CLASS_OF;

/** `2026-07`, of UTC: what is sealed in it can be erased together. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);
