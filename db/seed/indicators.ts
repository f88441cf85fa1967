import type { Tlp } from '../../standards/access/tlp.js';
import { audienceOf } from '../../standards/indicators/audience.js';
import { normalize } from '../../standards/indicators/normalize.js';
import { patternOf } from '../../standards/indicators/pattern.js';
import { stated } from '../../standards/indicators/statement.js';
import type { Channel, ObservableType } from '../../standards/indicators/types.js';
import { insertIndicator, setNamed, setPublisher } from '../indicators/write/indicators.js';
import { storePrivatePart } from '../indicators/write/sealPart.js';
import type { Statements } from '../operation.js';
import { idIn, type OrganizationIds } from './organizations.js';
import type { SeedSources } from './sources.js';

interface Example {
  readonly owner: string;
  readonly type: ObservableType;
  readonly value: string;
  readonly tlp: Tlp;
  readonly name: string;
  readonly channel: Channel;
  readonly technique?: string;
  readonly confidence: number;
  readonly anonymous?: true;
  readonly recipients?: readonly string[];
  readonly narrative?: string;
}

/** Reserved names, addresses and numbers only (RFC 2606, RFC 5737; +86 10 numbers with no subscriber). */
const EXAMPLES: readonly Example[] = [
  {
    owner: 'aurora',
    type: 'domain-name',
    value: 'login-aurora-bank.example',
    tlp: 'green',
    name: 'Copy of the Aurora login page',
    channel: 'web',
    technique: 'T1566.002',
    confidence: 90,
    narrative: 'Reported by a branch after three customers entered their card numbers.',
  },
  {
    owner: 'aurora',
    type: 'phone-number',
    value: '+86 10 0000 1234',
    tlp: 'amber',
    name: 'Caller posing as the fraud desk',
    channel: 'voice-call',
    confidence: 70,
    recipients: ['borealis'],
  },
  {
    owner: 'aurora',
    type: 'url',
    value: 'http://198.51.100.7/loan/apply',
    tlp: 'clear',
    name: 'Fake loan application form',
    channel: 'sms',
    confidence: 80,
  },
  {
    owner: 'borealis',
    type: 'mobile-app',
    value: 'example.quickloan.gold',
    tlp: 'green',
    name: 'Loan app that reads contacts',
    channel: 'mobile-app',
    confidence: 85,
    anonymous: true,
  },
  {
    owner: 'borealis',
    type: 'ipv4-addr',
    value: '203.0.113.66',
    tlp: 'red',
    name: 'Panel of a phishing kit',
    channel: 'web',
    confidence: 60,
    narrative: 'Seen in the logs of one acquirer.',
  },
  {
    owner: 'cascade',
    type: 'sms-sender',
    value: 'CASCADEINS',
    tlp: 'green',
    name: 'Sender name of a refund scam',
    channel: 'sms',
    confidence: 75,
  },
];

export async function seedIndicators(
  store: Statements,
  sources: SeedSources & { policyId: string },
  organizations: OrganizationIds,
): Promise<void> {
  for (const example of EXAMPLES) await seedIndicator(store, sources, organizations, example);
}

async function seedIndicator(
  store: Statements,
  { vault, now, newId, policyId }: SeedSources & { policyId: string },
  organizations: OrganizationIds,
  example: Example,
): Promise<void> {
  const observable = normalize(example.type, example.value);
  const id = newId();
  const organizationId = idIn(organizations, example.owner);
  await insertIndicator(store, {
    id,
    organizationId,
    at: now,
    content: {
      ...stated({
        ...observable,
        ...example,
        value: observable.value,
        pattern: patternOf(observable),
        validFrom: now,
        indicatorTypes: ['malicious-activity'],
      }),
      audience: audienceOf(example.tlp),
      sharedUnder: [policyId],
    },
  });
  if (!example.anonymous) await setPublisher(store, id, organizationId);
  if (example.recipients) {
    const named = example.recipients.map((key) => idIn(organizations, key));
    await setNamed(store, id, { organizations: named, groups: [], seats: [] }, now);
  }
  if (example.narrative) {
    const nothingElse = {
      caseReference: null,
      lossAmount: null,
      lossCurrency: null,
      victims: null,
      customerReferences: [],
    };
    await storePrivatePart(store, vault, id, organizationId, { ...nothingElse, narrative: example.narrative });
  }
}
