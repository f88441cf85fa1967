/** Traffic Light Protocol 2.0 labels (FIRST, TLP Standards Definitions and Usage Guidance v2.0), least restrictive first. */
export const TLP = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;

export type Tlp = (typeof TLP)[number];
