import type { Language } from '../document.js';

/** The words that a print adds to a standard's own, as GB/T 1.1 and ISO/IEC Directives, Part 2, have them where they do. */
const EN = {
  standard: 'Standard',
  version: 'Version',
  label: 'Source’s version',
  level: 'Strength',
  must: 'must',
  should: 'should',
  may: 'may',
  guidance: 'Guidance',
  classification: 'Data class',
  mappings: 'Mappings',
  origin: 'Comes from',
  parameter: 'Parameter',
  changesOf: 'Changes',
  required: 'Version step required',
  least: 'Least version',
  reasons: 'Why',
  into: 'Went into',
  none: 'The two versions say the same.',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  changed: 'changed',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  editorial: 'editorial',
  minor: 'minor',
  breaking: 'breaking',
  major: 'major',
  patch: 'patch',
  nothing: 'none',
  title: 'Title',
  statement: 'Statement',
  summary: 'Summary',
  colon: ': ',
  comma: ', ',
};

export type Term = keyof typeof EN;

const ZH: { readonly [term in Term]: string } = {
  standard: '标准',
  version: '版本',
  label: '来源版本',
  level: '约束程度',
  must: '应',
  should: '宜',
  may: '可',
  guidance: '指南',
  classification: '数据级别',
  mappings: '对应关系',
  origin: '来自',
  parameter: '参数',
  changesOf: '变更',
  required: '所需版本级别',
  least: '最低版本号',
  reasons: '理由',
  into: '并入',
  none: '两个版本内容相同。',
  added: '新增',
  removed: '删除',
  moved: '移动',
  changed: '修改',
  renamed: '改编号',
  split: '拆分',
  merged: '合并',
  editorial: '编辑性',
  minor: '次要',
  breaking: '不兼容',
  major: '主版本',
  patch: '修订版本',
  nothing: '无',
  title: '标题',
  statement: '要求',
  summary: '摘要',
  colon: '：',
  comma: '，',
};

const TERMS = { en: EN, 'zh-CN': ZH };

export const termsIn =
  (language: Language) =>
  (term: Term): string =>
    TERMS[language][term];
