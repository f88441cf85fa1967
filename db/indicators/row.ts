import type { Tlp } from '../../standards/access/tlp.js';
import type { Channel, ObservableType } from '../../standards/indicators/types.js';
import type { OrganizationRow } from '../members/store.js';

export interface PrivateRow {
  ownerId: string;
  caseReference: string | null;
  lossAmount: number | null;
  lossCurrency: string | null;
  victims: number | null;
  customerReferences: string[];
  narrative: string | null;
}

export interface IndicatorRow {
  id: string;
  type: ObservableType;
  value: string;
  fingerprint: string;
  pattern: string;
  name: string | null;
  description: string | null;
  tlp: Tlp;
  confidence: number | null;
  validFrom: Date;
  validUntil: Date | null;
  indicatorTypes: string[];
  technique: string | null;
  channel: Channel | null;
  labels: string[];
  version: number;
  revoked: boolean;
  createdAt: Date;
  modifiedAt: Date;
  publishedAt: Date | null;
  audience: 'members' | 'recipients';
  /** Set when the reader owns the indicator; null otherwise, whoever does. */
  ownerId: string | null;
  /** Whether the reader's organization is a named recipient. */
  received: boolean;
  /** `createdAt` as RFC 3339: what a STIX identity gives as its own. */
  publisherKey?: string | null;
  publisher?: (OrganizationRow & { createdAt: string }) | null;
  sightingCount?: number;
  private?: PrivateRow | null;
  recipients?: OrganizationRow[];
}
