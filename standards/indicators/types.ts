/** What can be observed: STIX 2.1 Cyber-observable types, and the consortium's own for what fraud leaves behind. */
export const OBSERVABLE_TYPES = [
  'domain-name',
  'url',
  'ipv4-addr',
  'ipv6-addr',
  'email-addr',
  'mac-addr',
  'autonomous-system',
  'phone-number',
  'caller-id',
  'sms-sender',
  'bank-account',
  'payment-card-bin',
  'payment-card-token',
  'mobile-app',
  'file-hash',
  'device-id',
  'voice-sample',
  'qr-payload',
  'social-account',
  'crypto-wallet',
  'x509-certificate',
  'stix-pattern',
] as const;

export type ObservableType = (typeof OBSERVABLE_TYPES)[number];

export interface Observable {
  readonly type: ObservableType;
  /** Normalized: two statements on the same thing carry the same text. */
  readonly value: string;
}

/** How the fraud reaches its victim. */
export const CHANNELS = [
  'sms',
  'voice-call',
  'email',
  'web',
  'mobile-app',
  'social-media',
  'instant-messaging',
  'in-person',
  'third-party',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** STIX 2.1, section 10.6, indicator-type-ov. */
export const INDICATOR_TYPES = [
  'anomalous-activity',
  'anonymization',
  'benign',
  'compromised',
  'malicious-activity',
  'attribution',
  'unknown',
] as const;

export type IndicatorType = (typeof INDICATOR_TYPES)[number];

export const SIGHTING_KINDS = ['seen', 'false-positive', 'expired'] as const;

export type SightingKind = (typeof SIGHTING_KINDS)[number];
