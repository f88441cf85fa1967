import type { Localized } from '../../standards/catalogue/document.js';
import type { OrganizationRow } from '../members/store.js';

type Organization = Pick<OrganizationRow, 'key' | 'kind'> & {
  name: Localized;
  sector?: string;
  region?: string;
  institution?: string;
};

/** The parties of the demo consortium; all of them made up. */
export const ORGANIZATIONS: readonly Organization[] = [
  {
    key: 'aurora',
    kind: 'institution',
    name: { en: 'Aurora Bank', 'zh-CN': '曙光银行' },
    sector: 'banking',
    region: 'CN-SH',
  },
  {
    key: 'borealis',
    kind: 'institution',
    name: { en: 'Borealis Payments', 'zh-CN': '北极光支付' },
    sector: 'payments',
    region: 'CN-BJ',
  },
  {
    key: 'cascade',
    kind: 'institution',
    name: { en: 'Cascade Insurance', 'zh-CN': '飞瀑保险' },
    sector: 'insurance',
    region: 'CN-GD',
  },
  {
    key: 'aurora.callcenter',
    kind: 'channel',
    name: { en: 'Contact centre working for Aurora', 'zh-CN': '曙光银行外包客服中心' },
    sector: 'contact-centre',
    region: 'CN-SH',
    institution: 'aurora',
  },
  {
    key: 'committee',
    kind: 'committee',
    name: { en: 'Data Security Standards Committee', 'zh-CN': '数据安全标准委员会' },
  },
  { key: 'university', kind: 'research', name: { en: 'Lakeside University', 'zh-CN': '湖畔大学' }, region: 'CN-ZJ' },
  { key: 'authority', kind: 'regulator', name: { en: 'Financial Conduct Office', 'zh-CN': '金融行为监管办公室' } },
  { key: 'hub', kind: 'operator', name: { en: 'Hub Operations', 'zh-CN': '枢纽运营中心' } },
];

/** Ids of the parties by key. */
export type OrganizationIds = ReadonlyMap<string, string>;

export function idIn(ids: OrganizationIds, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo has no organization ${key}.`);
  return id;
}
