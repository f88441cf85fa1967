const DAY_MS = 86_400_000;
/** How long a seat waits for its person. */
const INVITATION_DAYS = 30;

/** Until when a seat that is given now may be accepted. */
export const invitedUntil = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

/** Whether nobody accepted the seat in time: whoever gives it again need not end this one first. */
export const hasLapsed = (seat: { readonly invitedUntil: Date | null }, now: Date): boolean =>
  seat.invitedUntil !== null && seat.invitedUntil <= now;

/** What whoever has invitations and no seat is told. */
export const ACCEPT_FIRST =
  'This identity has no seat in the hub yet. It is invited to one: see `invitations`, and accept with `acceptSeat`.';
