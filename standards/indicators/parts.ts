import type { Observable, ObservableType } from './types.js';

/**
 * What a value that says several things says of each alone, in stored form: whoever looks one up has nearly found the whole.
 * None for a value that is one thing.
 */
const PARTS_OF: { readonly [type in ObservableType]?: (value: string) => readonly Observable[] } = {
  'mobile-app': (value) => (value.includes('?') ? [{ type: 'mobile-app', value: before(value, '?') }] : []),
  'bank-account': (value) => (value.includes('/') ? [{ type: 'bank-account', value: after(value, '/') }] : []),
  'sms-sender': (value) =>
    /^\+?\d+【/.test(value)
      ? [
          { type: 'sms-sender', value: before(value, '【') },
          { type: 'sms-sender', value: after(value, '【').slice(0, -1) },
        ]
      : [],
  'qr-payload': (value) => (/^(?:https?|ftp|wss?):/.test(value) ? [{ type: 'url', value }] : []),
};

const before = (text: string, sign: string) => text.slice(0, text.indexOf(sign));
const after = (text: string, sign: string) => text.slice(text.indexOf(sign) + 1);

export const partsOf = ({ type, value }: Observable): readonly Observable[] => PARTS_OF[type]?.(value) ?? [];
