import { badInput } from '../errors.js';

/** Who a person is (OpenID Connect Core 1.0, section 5.7): the issuer's name for itself, and its name for them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** An issuer is a URI; a subject, at most 255 ASCII characters (section 2). Both are compared as they stand. */
export function identity({ issuer, subject }: { issuer: unknown; subject: unknown }, at: string): Identity {
  if (typeof issuer !== 'string' || issuer.length > 255 || !/^[\x21-\x7e]+$/.test(issuer) || !URL.canParse(issuer)) {
    throw badInput('The issuer is the URI that stands in its tokens as iss.', `${at}.issuer`);
  }
  if (typeof subject !== 'string' || !/^(?! )[\x20-\x7e]{1,255}(?<! )$/.test(subject)) {
    throw badInput('The subject is what stands in its tokens as sub, at most 255 ASCII characters.', `${at}.subject`);
  }
  return { issuer, subject };
}
