/** Where and how people get a token for the hub. */
export interface SignIn {
  /** The hub's own address, as its people use it. */
  readonly hub: string;
  /** OpenID Connect issuer. */
  readonly issuer: string;
  /** The public client of command line and GraphiQL, as the issuer knows it. */
  readonly clientId: string;
  readonly scope: string;
}
