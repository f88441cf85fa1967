import type { ObservableType } from '../types.js';
import { bankAccount, cardBin, cardToken, wallet } from './account.js';
import { autonomousSystem, ipv4, ipv6, mac } from './address.js';
import { mobileApp } from './app.js';
import { certificate, deviceId, fileHash } from './artefact.js';
import { email, phone } from './contact.js';
import { domainName } from './domain.js';
import { callerId, smsSender } from './handset.js';
import { qrPayload } from './qr.js';
import { socialAccount } from './social.js';
import { stixPattern } from './stix-pattern.js';
import { url } from './url.js';
import { voiceSample } from './voice.js';

/** From clean text to the stored form of each type. @throws HubError naming the shape expected, never the value. */
export const STORED_FORM: { readonly [type in ObservableType]: (text: string, region: string) => string } = {
  'domain-name': domainName,
  url,
  'ipv4-addr': ipv4,
  'ipv6-addr': ipv6,
  'email-addr': email,
  'mac-addr': mac,
  'autonomous-system': autonomousSystem,
  'phone-number': phone,
  'caller-id': callerId,
  'sms-sender': smsSender,
  'bank-account': bankAccount,
  'payment-card-bin': cardBin,
  'payment-card-token': cardToken,
  'mobile-app': mobileApp,
  'file-hash': fileHash,
  'device-id': deviceId,
  'voice-sample': voiceSample,
  'qr-payload': qrPayload,
  'social-account': socialAccount,
  'crypto-wallet': wallet,
  'x509-certificate': certificate,
  'stix-pattern': stixPattern,
};
