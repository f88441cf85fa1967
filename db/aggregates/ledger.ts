import type { Operation } from '../operation.js';

export interface ChargeRow {
  readonly id: string;
  readonly quarter: string;
  readonly ordinal: number;
  readonly tableKey: string;
  readonly requested: boolean;
  readonly domain: string;
  readonly rho: number;
  readonly chargedAt: Date;
}

/** All that was ever charged, newest first: a few tens a year. */
export const listCharges = ({ sql }: Operation): Promise<ChargeRow[]> => sql<ChargeRow[]>`
  select id, quarter, ordinal, table_key as "tableKey", request_id is not null as requested, domain, rho, charged_at as "chargedAt"
  from aggregate_charge order by ordinal desc, charged_at desc, id`;
