import { describe, expect, it } from 'vitest';
import { omissions } from './conditions.js';

const without = (sql: string) => omissions(sql).map(({ condition }) => condition.replace(/\s+/g, ' '));

describe('when a condition does without one of its parts', () => {
  it('a conjunct is taken for true and an alternative for false', () => {
    expect(without("a = 1 and (b = 2 or c = 'x and y')")).toEqual([
      "true and (b = 2 or c = 'x and y')",
      'a = 1 and true',
      "a = 1 and (false or c = 'x and y')",
      'a = 1 and (b = 2 or false)',
    ]);
  });

  it('so is what a subquery asks for', () => {
    expect(without('exists (select from t where t.a = x.b offset 0)')).toEqual([
      'exists (select from t where true offset 0)',
    ]);
    expect(without('exists (select from t join u on u.a = t.a where t.b = 1 and t.c = 2)')).toEqual([
      'exists (select from t join u on true where t.b = 1 and t.c = 2)',
      'exists (select from t join u on u.a = t.a where true and t.c = 2)',
      'exists (select from t join u on u.a = t.a where t.b = 1 and true)',
    ]);
  });

  it('what is distinct or in conflict is no condition', () => {
    expect(without('select distinct on (t.a) t.b from t where t.c = 1')).toEqual([
      'select distinct on (t.a) t.b from t where true',
    ]);
    expect(without('insert into t select 1 on conflict (a) do nothing')).toEqual([]);
  });

  it('a branch is taken for either', () => {
    expect(without("case when a = 'red' then b else c or d end")).toEqual([
      'case when true then b else c or d end',
      'case when false then b else c or d end',
      "case when a = 'red' then true else c or d end",
      "case when a = 'red' then false else c or d end",
      "case when a = 'red' then b else true end",
      "case when a = 'red' then b else false end",
      "case when a = 'red' then b else false or d end",
      "case when a = 'red' then b else c or false end",
    ]);
  });

  it('an item of a list is left out', () => {
    expect(without("a in ('x', 'y')")).toEqual(["a in ( 'y')", "a in ('x')"]);
    expect(without("a in ('x')")).toEqual([]);
  });

  it('a query does without what it asks for, at any depth of it', () => {
    expect(without('select a from t where b = 1 and c = (select d from u where e = 2) limit 1')).toEqual([
      'select a from t where true and c = (select d from u where e = 2) limit 1',
      'select a from t where b = 1 and true limit 1',
      'select a from t where b = 1 and c = (select d from u where true) limit 1',
    ]);
  });
});
