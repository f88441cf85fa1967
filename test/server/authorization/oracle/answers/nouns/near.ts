/** Of what an indicator may be found by a value: the word for how, and whether a text is that. Values are as the worlds have them. */
export interface Way {
  readonly match: string;
  readonly is: (value: string) => boolean;
}

const isNamed = (match: string, name: string): Way => ({ match, is: (value) => value === name });

export function waysOf(value: string): Way[] {
  const host = /^https:\/\/([^/]+)\//.exec(value)?.[1];
  const mailbox = /^[^/]+@(.+)$/.exec(value)?.[1];
  const wide = host ? hosted(host) : mailbox ? [isNamed('MAIL_DOMAIN', mailbox), ...above(mailbox)] : around(value);
  return [isNamed('EXACT', value), ...wide];
}

const hosted = (host: string): Way[] =>
  isAddress(host) ? [isNamed('ADDRESS', host), ...around(host)] : [isNamed('HOST', host), ...above(host)];

const around = (value: string): Way[] => (isAddress(value) ? networks(value) : above(value));

/** No registry is known here: whatever has two labels was registered. */
function above(name: string): Way[] {
  const labels = name.split('.');
  return labels.slice(1, -1).map((_, place) => isNamed('PARENT_DOMAIN', labels.slice(place + 1).join('.')));
}

const isAddress = (text: string) => /^\d+(?:\.\d+){3}$/.test(text);

const numberOf = (address: string) => address.split('.').reduce((number, octet) => number * 256 + Number(octet), 0);

function networks(address: string): Way[] {
  return Array.from({ length: 32 }, (_, place) => 31 - place).map((length) => ({
    match: 'NETWORK',
    is: (value) => {
      const [first = '', bits] = value.split('/');
      const size = 2 ** (32 - length);
      return (
        bits === String(length) && isAddress(first) && Math.floor(numberOf(address) / size) * size === numberOf(first)
      );
    },
  }));
}
