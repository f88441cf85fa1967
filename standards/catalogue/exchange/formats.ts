/** Formats of JSON Schema that a value is held against: those that `ajv-formats` tells in time in proportion to its length. */
export const FORMATS = ['date', 'date-time', 'uuid', 'ipv4', 'ipv6'] as const;
