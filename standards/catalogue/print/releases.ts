import type { Dimension, Measure } from '../../aggregates/plan/measures.js';
import type { Audience, PlannedTable, ReleasePlan, Tick } from '../../aggregates/plan/plan.js';
import type { Language } from '../document.js';
import { pick } from '../text.js';
import { type Block, facts, heading, plain } from './blocks.js';
import { termsIn } from './terms.js';

const CHINESE: { readonly [word in Audience | Dimension | Measure | Tick]: string } = {
  'report-profile': '上报构成',
  reports: '上报数量',
  losses: '损失金额',
  victims: '受害人数',
  'loss-brackets': '损失分档机构数',
  conformance: '符合程度',
  type: '可观测对象类型',
  technique: '手法',
  tactic: '战术',
  channel: '渠道',
  region: '地区',
  sector: '行业',
  week: '周',
  bracket: '损失档',
  group: '条款分组',
  level: '约束程度',
  quarter: '每季度',
  year: '每年',
  researcher: '研究人员',
  member: '成员机构',
  public: '公众',
};

type Word = keyof typeof CHINESE;

/** A word of a plan as people say it. */
export const planWord = (word: Word, language: Language): string => (language === 'en' ? word : CHINESE[word]);

/** What a plan releases, table by table, and in which public values. */
export function releaseBlocks(plan: ReleasePlan, language: Language): Block[] {
  const say = termsIn(language);
  const listed = (values: readonly unknown[]) => values.join(say('comma'));
  const pairs = (of: object) => listed(Object.entries(of).map(([name, value]) => `${name} ${value}`));
  return [
    heading(2, { text: say('releases') }),
    { kind: 'note', spans: plain(say('noise')) },
    ...facts(
      [say('currency'), plan.currency],
      [say('rates'), pairs(plan.rates)],
      [say('brackets'), listed(plan.brackets)],
      [say('techniques'), pairs(plan.techniques)],
      [say('regions'), listed(plan.regions)],
      [say('sectors'), listed(plan.sectors)],
      [say('requests'), told(plan.requests)],
    ),
    ...plan.tables.flatMap((table) => tableBlocks(table, language)),
  ];
}

function tableBlocks(table: PlannedTable, language: Language): Block[] {
  const say = termsIn(language);
  const [comma, colon] = [say('comma'), say('colon')];
  const words = (of: readonly Word[]) => of.map((word) => planWord(word, language)).join(comma);
  const filters = Object.entries(table.where ?? {}).filter(([, values]) => values.length > 0);
  return [
    heading(3, { text: `${table.key}  ` }, { text: pick(table.title, language) }),
    ...facts(
      [say('measure'), words([table.measure])],
      [say('splitBy'), words(table.by)],
      ...filters.map(
        ([dimension, values]) =>
          [say('filteredBy'), `${words([dimension as Dimension])}${colon}${values.join(comma)}`] as const,
      ),
      [say('every'), language === 'en' ? `each ${table.every}` : planWord(table.every, language)],
      [say('bound'), table.bound?.toString()],
      [say('rho'), told(table.rho)],
      [say('audience'), words(table.audience)],
    ),
    ...(table.rollingOnly ? [{ kind: 'note', spans: plain(say('rollingOnly')) } as const] : []),
  ];
}

/** Of millionths. */
const told = (rho: number) => String(rho / 1_000_000);
