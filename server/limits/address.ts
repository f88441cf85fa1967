import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/**
 * Where a request comes from. Behind `proxies` proxies of the hub's own, each of which adds whom it heard to `X-Forwarded-For`, it
 * is the one that the outermost heard; what stands before that, whoever asked has written themselves.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = proxies > 0 ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',') : [];
  const chain = [...forwarded.map((part) => part.trim()), socket.remoteAddress ?? ''].filter(Boolean);
  return networkOf(chain.at(-1 - proxies) ?? chain[0] ?? '');
}

const SUBNET_BYTES = 8;

/** One line gets a whole /64 of IPv6, so that is what has a quota. */
function networkOf(text: string): string {
  if (!ipaddr.isValid(text)) return 'unknown';
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return Buffer.from(address.toByteArray().slice(0, SUBNET_BYTES)).toString('hex');
}
