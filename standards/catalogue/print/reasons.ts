import type { Language } from '../document.js';
import { PLAN_REASONS } from './planReasons.js';

/** Reasons of `diff/*`, in Chinese. `$1` is what the reason names. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^requirement added(?:, (\w+))?$/, '新增要求'],
  [/^group added$/, '新增分组'],
  [/^requirement removed(?:, went into (.+))?$/, '删除要求，并入 $1'],
  [/^group removed(?:, went into (.+))?$/, '删除分组，并入 $1'],
  [/^withdrawn here, moved to (.+)$/, '此处废止，移至 $1'],
  [/^withdrawn(?:, went into (.+))?$/, '废止，并入 $1'],
  [/^was (.+), as declared$/, '原编号 $1（已声明）'],
  [/^was (.+)$/, '原编号 $1'],
  [/^(.+) removed; this resembles it$/, '$1 已删除，本条与之相近'],
  [/^took in (.+)$/, '并入了 $1'],
  [/^merged from (.+)$/, '由 $1 合并而成'],
  [/^split from (.+)$/, '由 $1 拆分而来'],
  [/^moved under or out of another requirement$/, '移入或移出另一要求'],
  [/^moved$/, '位置变动'],
  [/^order of what it holds$/, '所含条目顺序变动'],
  [/^level raised from (\w+) to (\w+)$/, '约束程度由 $1 提高为 $2'],
  [/^level lowered from (\w+) to (\w+)$/, '约束程度由 $1 降低为 $2'],
  [/^classification changed$/, '数据级别变更'],
  [/^statement removed$/, '要求内容被删除'],
  [/^statement changed$/, '要求内容变更'],
  [/^statement: whitespace, punctuation or case$/, '要求内容仅空白、标点或大小写变动'],
  [/^applicability widened to everything$/, '适用范围扩大至全部'],
  [/^applicability widened by (.+)$/, '适用范围扩大：$1'],
  [/^applicability narrowed (?:to|by) (.+)$/, '适用范围缩小：$1'],
  [/^parts beside statement and guidance changed$/, '要求与指南以外的部分变更'],
  [/^mappings changed$/, '对应关系变更'],
  [/^title$/, '标题'],
  [/^guidance$/, '指南'],
  [/^summary$/, '摘要'],
  [/^label$/, '来源版本名称'],
  [/^class$/, '类别'],
  [/^links$/, '链接'],
  [/^properties$/, '属性'],
  [/^ids or order inside the text$/, '文本内部标识或顺序'],
  [/^the publisher's revision mark is still (.+)$/, '发布方修订标记仍为 $1'],
  [/^metadata or back matter$/, '元数据或附录'],
  [/^parameter (\S+) removed$/, '参数 $1 被删除'],
  [/^parameter (\S+) added$/, '新增参数 $1'],
  [/^parameter (\S+?): .*(?:fixed|changed|removed|added|selection|allowed|free.*)$/, '参数 $1 的取值或选项变更'],
  [/^parameter (\S+?): text$/, '参数 $1 的文字'],
  [/^kind changed from (\S+) to (\S+)$/, '标准类型由 $1 变为 $2'],
  [/^a (\w+) became a (\w+)$/, '条目类型由 $1 变为 $2'],
  [/^(\S+) under TLP (\S+) narrowed: no longer seen by (.+)$/, '$1 在 TLP $2 下不再对 $3 可见'],
  [/^(\S+) under TLP (\S+) widened: now seen by (.+)$/, '$1 在 TLP $2 下对 $3 可见'],
  [/^(\S+) limited: at most TLP (\S+)$/, '$1 的标签最宽为 TLP $2'],
  [/^(\S+) no longer limited by the standard$/, '标准不再限定 $1 的最宽标签'],
  [/^widest label of (\S+) widened: TLP (\S+) became (\S+)$/, '$1 的最宽标签由 TLP $2 放宽为 $3'],
  [/^widest label of (\S+) narrowed: TLP (\S+) became (\S+)$/, '$1 的最宽标签由 TLP $2 收窄为 $3'],
  [/^written otherwise, the same to every reader$/, '写法不同，对各类读者无差别'],
  ...PLAN_REASONS,
];

/** The reason in the language; what has no Chinese stays as it is. */
export function reasonIn(reason: string, language: Language): string {
  if (language === 'en') return reason;
  for (const [pattern, chinese] of CHINESE) {
    const found = pattern.exec(reason);
    if (found) return filled(chinese, found);
  }
  return reason;
}

/** Without the clause whose name the reason did not give. */
const filled = (chinese: string, found: RegExpExecArray) =>
  chinese.replace(/，?[^，]*\$(\d)[^，]*/g, (clause, index: string) =>
    found[Number(index)] === undefined
      ? ''
      : clause.replaceAll(/\$(\d)/g, (_, nth: string) => found[Number(nth)] ?? ''),
  );
