/** Keys of the hub's own standards and requirements. */
export const OWN_KEY = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** Of any standard: an OSCAL token, or a key of the hub's own, which may begin with a digit. */
export const ANY_KEY = /^[\p{L}\p{N}_][\p{L}\p{N}.\-_]*$/u;
