import type { ObservableType } from '../types.js';
import { bankAccount, cardBin, wallet } from './account.js';
import { autonomousSystem, ipv4, ipv6, mac } from './address.js';
import { certificate, deviceId, fileHash, mobileApp, voiceSample } from './artefact.js';
import { email, phone, smsSender } from './contact.js';
import { domainName } from './domain.js';
import { socialAccount } from './social.js';
import { stixPattern } from './stix-pattern.js';
import { url } from './url.js';

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
  'sms-sender': smsSender,
  'bank-account': bankAccount,
  'payment-card-bin': cardBin,
  'mobile-app': mobileApp,
  'file-hash': fileHash,
  'device-id': deviceId,
  'voice-sample': voiceSample,
  'social-account': socialAccount,
  'crypto-wallet': wallet,
  'x509-certificate': certificate,
  'stix-pattern': stixPattern,
};
