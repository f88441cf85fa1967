import type { ChannelPartsFragment } from '../../../generated/operations.js';
import { inLanguage, row } from '../../text.js';

export const COLUMNS = 'key, sector, region, name';

/** The columns of `COLUMNS`, tab-separated. */
export const channelLine = ({ key, sector, region, name }: ChannelPartsFragment): string =>
  row(key, sector, region, inLanguage(name, 'en'));
