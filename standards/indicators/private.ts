/** The words of a private part, which are sealed. */
export interface PrivateText {
  readonly caseReference: string | null;
  readonly customerReferences: readonly string[];
  readonly narrative: string | null;
}

/** What stays with the owner of an indicator; losses and counts are kept as numbers, for aggregates. */
export interface PrivatePart extends PrivateText {
  readonly lossAmount: number | null;
  readonly lossCurrency: string | null;
  readonly victims: number | null;
}

export const hasText = ({ caseReference, customerReferences, narrative }: PrivateText): boolean =>
  caseReference !== null || narrative !== null || customerReferences.length > 0;
