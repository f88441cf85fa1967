import type { EditRow } from '../../../../db/catalogue/drafting/edits.js';
import { seesSeat } from '../../../../standards/access/administration.js';
import type { Context } from '../../../context.js';

/** An edit as its reader may have it: who sits in a seat is told to whoever sees the seat. */
export const toldEdit = ({ op }: Context, { seat, ...edit }: EditRow) => ({
  ...edit,
  by: seat && seesSeat(op.actor, seat) ? seat.name : null,
});
