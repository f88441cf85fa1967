import { describe, expect, it } from 'vitest';
import type { PlannedTable } from '../../../../standards/aggregates/plan/plan.js';
import { compare } from '../../../../standards/catalogue/diff/compare.js';
import type { Language, StandardDocument } from '../../../../standards/catalogue/document.js';
import { toMarkdown } from '../../../../standards/catalogue/print/markdown.js';
import { reasonIn } from '../../../../standards/catalogue/print/reasons.js';
import { redlineBlocks } from '../../../../standards/catalogue/print/redline.js';
import { versionBlocks } from '../../../../standards/catalogue/print/version.js';
import { nextVersion, requiredBump } from '../../../../standards/catalogue/version.js';
import { planFor } from '../../aggregates/consortium.js';
import { CATALOGS, describeRealData, realCatalog } from '../realData.js';
import { imported, ownRequirement, ownStandard, smallCatalog } from '../samples.js';

const version = (document: StandardDocument, language: Language) => toMarkdown(versionBlocks(document, language));

function redline(from: StandardDocument, to: StandardDocument, language: Language): string {
  const differences = compare(from, to);
  const changes = differences.map(({ words, from: origins = [], into = [], ...change }) => ({
    ...change,
    from: origins,
    into,
    words: words(),
  }));
  const [requires, least] = [requiredBump(differences), nextVersion(from.version, differences)];
  const { standard, title } = to;
  return toMarkdown(
    redlineBlocks(
      { standard, title, from: from.version, to: to.version, requiredBump: requires, leastVersion: least, changes },
      language,
    ),
  );
}

describe('when a version is printed as Markdown', () => {
  it('a parameter stands in the text by its label, whichever requirement has it', () => {
    const text = { en: 'Within {{ insert: param, b.days }}.', 'zh-CN': '在{{ insert: param, b.days }}内。' };
    const nodes = [
      ownRequirement('a', { statement: text }),
      ownRequirement('b', { params: [{ id: 'b.days', label: '30 d' }] }),
    ];
    expect(version(ownStandard({ nodes }), 'en')).toContain('Within \\[30 d\\].');
    expect(version(ownStandard({ nodes }), 'zh-CN')).toContain('在\\[30 d\\]内。');
  });

  it('it says everything that a reader reads, in English', () => {
    expect(version(ownStandard({ nodes: [ownRequirement('a', { from: ['b'] })] }), 'en')).toBe(
      [
        '# Threat sharing',
        '- **Standard**: threat-sharing\n- **Version**: 1.2.0',
        'What to share.\n\nAnd with whom.',
        '## a  Title of a',
        '- **Strength**: must\n- **Data class**: C3\n- **Comes from**: b\n- **Mappings**: nist-800-53 ir-6 (subset-of): Both report.  \n  Ours is timed.',
        'Report a leak within 24 hours (a).',
        '> **Guidance**  \n> Sooner is better.\n',
      ].join('\n\n'),
    );
  });

  it('and in Chinese', () => {
    const text = version(ownStandard({ nodes: [ownRequirement('a')] }), 'zh-CN');
    expect(text).toContain('# 威胁共享');
    expect(text).toContain('- **约束程度**: 应');
    expect(text).toContain('应在 24 小时内报告。');
    expect(text).not.toContain('Report');
  });

  it('what is released is told table by table, at which privacy budget and to whom', () => {
    const plan = planFor(60);
    const losses = { ...plan.tables[3], where: { sector: ['banking', 'payments'], region: [] }, rollingOnly: true };
    const releases = { ...plan, tables: [losses as PlannedTable] };
    const english = version(ownStandard({ releases, nodes: [] }), 'en');
    expect(english).toContain('## Release plan');
    expect(english).toContain('- **Techniques**: F1001 positioning, F1017 execution, T1566 positioning');
    expect(english.slice(english.indexOf('### '))).toBe(
      [
        '### losses  Losses',
        '- **Measure**: losses\n- **Only**: sector: banking, payments\n- **Released**: each quarter\n- **Bound of an institution**: 1048576\n- **Privacy budget ρ of a release**: 0.04\n- **Read by**: researcher, member',
        '> Only the mean of four quarters is published.\n',
      ].join('\n\n'),
    );
    const chinese = version(ownStandard({ releases: plan, nodes: [] }), 'zh-CN');
    expect(chinese).toContain('## 发布计划\n\n> 每个数值均已加入噪声（差分隐私）。');
    expect(chinese).toContain(
      '### conformance  要求符合程度\n\n- **统计指标**: 符合程度\n- **拆分维度**: 条款分组，约束程度\n- **发布频率**: 每年\n- **每次发布的隐私预算 ρ**: 0.125\n- **读者**: 研究人员，成员机构',
    );
  });

  it('an import of one language stands in it, its lines and parameters kept', () => {
    const text = version(imported(smallCatalog()), 'zh-CN');
    expect(text).toContain('The institution:  \n&nbsp;&nbsp;a. Reviews accounts');
    expect(text).toContain('- **参数 ac-1\\_prm\\_1**: a period');
  });

  it('text of others is text: no markup, no link, no HTML comes of it', () => {
    const hostile = '<script>x</script> [a](javascript:b) `c` **d** _e_ | f\n# g\n- h\n1. i\n---\n~~j~~ ![k](l) &amp;';
    const text = version(
      ownStandard({ summary: undefined, nodes: [ownRequirement('a', { statement: { en: hostile } })] }),
      'en',
    );
    expect(text).not.toMatch(/<|(?<!\\)[`[\]|~!]|^# g|^- h|^1\. i|^---/m);
    expect(text).toContain('&lt;script&gt;x&lt;/script&gt; \\[a\\](javascript:b) \\`c\\` \\*\\*d\\*\\*');
  });
});

describe('when what changed is printed as Markdown', () => {
  const [from, to] = [
    ownStandard({ nodes: [ownRequirement('a')] }),
    ownStandard({
      version: '1.3.0',
      nodes: [
        ownRequirement('a', {
          statement: { en: 'Report a leak within 12 hours (a).', 'zh-CN': '应在 12 小时内报告。' },
        }),
      ],
    }),
  ];

  it('the words that went and came are marked, and why it is so classed is told', () => {
    const text = redline(from, to, 'en');
    expect(text).toContain(
      '- **Version**: 1.2.0 → 1.3.0\n- **Version step required**: minor\n- **Least version**: 1.3.0',
    );
    expect(text).toContain('Report a leak within <del>24</del><ins>12</ins> hours (a).');
    expect(text).toContain('- **Why**: statement changed');
  });

  it('in Chinese as well', () => {
    const text = redline(from, to, 'zh-CN');
    expect(text).toContain('应在 <del>24</del><ins>12</ins> 小时内报告。');
    expect(text).toContain('- **变更**: 修改，次要\n- **理由**: 要求内容变更');
  });

  it('a text that changed in one language only is shown in it', () => {
    const only = ownStandard({
      nodes: [ownRequirement('a', { guidance: { en: 'Sooner is better.', 'zh-CN': '越早越佳。' } })],
    });
    expect(redline(from, only, 'en')).toContain('越早<del>越好</del><ins>越佳</ins>。');
  });

  it('two versions that say the same say so', () => {
    expect(redline(from, from, 'en')).toContain('The two versions say the same.');
  });
});

describeRealData('when real releases are compared', () => {
  it('every reason there is has Chinese words', () => {
    const reasons = CATALOGS.slice(1).flatMap((name, index) =>
      compare(realCatalog(CATALOGS[index] ?? name), realCatalog(name)).flatMap((change) => change.reasons),
    );
    const silent = [...new Set(reasons)].filter((reason) => !/\p{Script=Han}/u.test(reasonIn(reason, 'zh-CN')));
    expect(silent.slice(0, 5)).toEqual([]);
    expect(reasonIn('requirement removed', 'zh-CN')).toBe('删除要求');
    expect(reasonIn('requirement removed, went into c, d', 'zh-CN')).toBe('删除要求，并入 c, d');
  });
});
