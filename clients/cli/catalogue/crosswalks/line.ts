import type {
  CrosswalkItemPartsFragment,
  CrosswalkLinkPartsFragment,
  CrosswalkPartsFragment,
} from '../../../generated/operations.js';
import { inLanguage, row, spoken } from '../../text.js';

export const COLUMNS = 'crosswalk, version, status, source, target, entries, title';

export const crosswalkLine = (
  { crosswalkKey, version, status, source, target, entryCount, title }: CrosswalkPartsFragment,
  language?: string,
): string =>
  row(
    crosswalkKey,
    version,
    spoken(status),
    `${source.standardKey}@${source.version}`,
    `${target.standardKey}@${target.version}`,
    `${entryCount} entries`,
    inLanguage(title, language),
  );

/** `ac-1, ac-2#ac-2_smt.a`, as `set` and `accept` read it. */
export const spokenItems = (items: readonly CrosswalkItemPartsFragment[]): string =>
  items.map(({ requirementKey, statementId }) => [requirementKey, statementId].filter(Boolean).join('#')).join(', ');

/** `a-b@1.0.0`, or `a-b@1.0.0 backwards`, joined. */
export const spokenChain = (links: readonly CrosswalkLinkPartsFragment[]): string =>
  links
    .map(
      ({ crosswalkKey, standardKey, version, inverted }) =>
        `${crosswalkKey ?? standardKey}@${version}${inverted ? ' backwards' : ''}`,
    )
    .join(', then ');

export const itemsFrom = (text: string) =>
  text.split(',').map((item) => {
    const [requirementKey = '', statementId] = item.trim().split('#');
    return { requirementKey, statementId };
  });
