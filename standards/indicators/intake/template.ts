import type { Language } from '../../catalogue/document.js';
import { COLUMNS, type Column } from './columns.js';

/** What each column holds, for who fills it in. */
export const COLUMN_HELP: { readonly [column in Column]: { readonly en: string; readonly 'zh-CN': string } } = {
  type: { en: 'what was observed; told from the value where it is empty', 'zh-CN': '可观测对象的类型；留空则由值判断' },
  value: { en: 'as found, defanged or not', 'zh-CN': '原样填写，去活与否均可' },
  name: { en: 'short name', 'zh-CN': '简短名称' },
  description: { en: 'what others should know', 'zh-CN': '供其他机构了解的说明' },
  indicatorTypes: { en: 'list of STIX 2.1 indicator types', 'zh-CN': 'STIX 2.1 指标类型，可多个' },
  pattern: { en: 'STIX 2.1 pattern, instead of a value', 'zh-CN': 'STIX 2.1 匹配模式，代替值' },
  validFrom: {
    en: 'day or time, UTC unless it has a zone; now where it is empty',
    'zh-CN': '日期或时间，未注明时区按 UTC；留空为导入时',
  },
  validUntil: { en: 'day or time; open where it is empty', 'zh-CN': '日期或时间；留空为不限' },
  confidence: { en: '0 to 100', 'zh-CN': '0 至 100' },
  channel: { en: 'how the fraud reaches its victim', 'zh-CN': '诈骗触达受害人的渠道' },
  labels: { en: 'list of free labels', 'zh-CN': '自由标签，可多个' },
  technique: { en: 'id such as T1566 or F1001', 'zh-CN': '手法编号，如 T1566、F1001' },
  tlp: {
    en: 'clear, green, amber, amber+strict or red; that of the import where it is empty',
    'zh-CN': '白、绿、琥珀、琥珀+严格、红；留空用导入时指定的标签',
  },
  caseReference: { en: 'private: own case number', 'zh-CN': '仅本机构可见：案件编号' },
  lossAmount: { en: 'private: amount lost', 'zh-CN': '仅本机构可见：损失金额' },
  lossCurrency: { en: 'private: ISO 4217 code', 'zh-CN': '仅本机构可见：ISO 4217 币种代码' },
  victims: { en: 'private: how many customers were harmed', 'zh-CN': '仅本机构可见：受害客户数' },
  customerReferences: { en: 'private: list of own references', 'zh-CN': '仅本机构可见：客户编号，可多个' },
  narrative: { en: 'private: what happened', 'zh-CN': '仅本机构可见：案情' },
};

const EXAMPLE: { readonly [column in Column]: { readonly en: string; readonly 'zh-CN': string } } = {
  type: { en: 'phone-number', 'zh-CN': '电话号码' },
  value: { en: '+86 138 0013 8000', 'zh-CN': '138 0013 8000' },
  name: { en: 'Example: put your own in its place', 'zh-CN': '示例：请改为实际内容' },
  description: { en: 'Caller poses as the bank', 'zh-CN': '冒充银行客服来电' },
  indicatorTypes: { en: 'malicious-activity', 'zh-CN': 'malicious-activity' },
  pattern: { en: '', 'zh-CN': '' },
  validFrom: { en: '2026-01-05', 'zh-CN': '2026-01-05' },
  validUntil: { en: '', 'zh-CN': '' },
  confidence: { en: '80', 'zh-CN': '80' },
  channel: { en: 'voice-call', 'zh-CN': '电话' },
  labels: { en: 'refund; impersonation', 'zh-CN': '退款；冒充客服' },
  technique: { en: 'T1566', 'zh-CN': 'T1566' },
  tlp: { en: 'amber', 'zh-CN': '琥珀' },
  caseReference: { en: 'CASE-1', 'zh-CN': 'CASE-1' },
  lossAmount: { en: '1,234.50', 'zh-CN': '1,234.50' },
  lossCurrency: { en: 'CNY', 'zh-CN': '人民币' },
  victims: { en: '1', 'zh-CN': '1' },
  customerReferences: { en: 'C-1; C-2', 'zh-CN': 'C-1；C-2' },
  narrative: { en: 'Stays with your institution', 'zh-CN': '仅本机构可见' },
};

export const headerIn = ({ csv, zh }: { readonly csv: string; readonly zh: string }, language: Language): string =>
  language === 'zh-CN' ? zh : csv;

/** A header and an example of a row. */
export const templateIn = (language: Language): readonly [header: readonly string[], example: readonly string[]] => [
  COLUMNS.map((column) => headerIn(column, language)),
  COLUMNS.map(({ column }) => EXAMPLE[column][language]),
];
