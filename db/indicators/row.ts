import type { Reached } from '../../standards/access/relations.js';
import type { Statement } from '../../standards/indicators/content.js';
import type { OrganizationRow } from '../members/store.js';

export interface PrivateRow {
  ownerId: string;
  lossAmount: number | null;
  lossCurrency: string | null;
  victims: number | null;
  /** Base64. */
  sealed: string | null;
  keyId: string | null;
}

export interface IndicatorRow extends Statement {
  id: string;
  version: number;
  revoked: boolean;
  createdAt: Date;
  modifiedAt: Date;
  publishedAt: Date | null;
  /** Set when the reader owns the indicator; null otherwise, whoever does. */
  ownerId: string | null;
  /** How it comes to the reader; null for what is for all members, which is most of what is read. */
  reached: Reached | null;
  /** Ids of policies, joined by commas. */
  sharedUnder: string;
  publisherKey?: string | null;
  /** `createdAt` as RFC 3339: what a STIX identity gives as its own. */
  publisher?: (OrganizationRow & { createdAt: string }) | null;
  sightingCount?: number;
  private?: PrivateRow | null;
  recipients?: OrganizationRow[];
  groups?: string[];
  seats?: string[];
}
