import { millis, moment, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';
import { organization, organizationById } from './members.js';

interface LogFilter {
  readonly objectType?: string | null;
  readonly objectId?: string | null;
  readonly readerKey?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Of the administrator's own institution. */
export const accessLog =
  (view: View) =>
  ({ filter, ...paged }: Paged & { filter?: LogFilter | null }): Said => {
    const { objectType, objectId, readerKey, from, until } = filter ?? {};
    const { world, asker } = view;
    const rows = world.access_log.filter(
      (row) =>
        row.owner_id === asker.organization &&
        (!objectType || term(row.object_type) === objectType) &&
        (!objectId || row.object_id === objectId) &&
        (typeof readerKey !== 'string' || organization(view, row.reader_id)?.key === readerKey) &&
        (!from || millis(row.at) >= millis(from)) &&
        (!until || millis(row.at) < millis(until)),
    );
    const order = { kinds: ['moment', 'uuid'], descends: true } as const;
    return connectionOf(rows, paged, { ...order, place: (row) => [millis(row.at), row.id] }, (row) => {
      const seat = world.membership.find(({ id }) => id === row.reader_seat_id);
      return {
        id: row.id,
        at: moment(row.at),
        reader: organizationById(view, row.reader_id),
        readerSeat: { id: row.reader_seat_id, role: seat?.organization_id === row.owner_id ? term(seat?.role) : null },
        objectType: term(row.object_type),
        objectId: row.object_id,
        fields: row.fields,
      };
    });
  };
