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

/** What the columns of a table are called that hold it, in English and Chinese. */
export const PRIVATE_COLUMNS: { readonly [field in keyof PrivatePart]: { readonly csv: string; readonly zh: string } } =
  {
    caseReference: { csv: 'case_reference', zh: '案件编号' },
    lossAmount: { csv: 'loss_amount', zh: '损失金额' },
    lossCurrency: { csv: 'loss_currency', zh: '损失币种' },
    victims: { csv: 'victims', zh: '受害人数' },
    customerReferences: { csv: 'customer_references', zh: '客户编号' },
    narrative: { csv: 'narrative', zh: '案情描述' },
  };

export const hasText = ({ caseReference, customerReferences, narrative }: PrivateText): boolean =>
  caseReference !== null || narrative !== null || customerReferences.length > 0;
