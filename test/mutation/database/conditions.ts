interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many parentheses and `case`s it stands in; what opens and closes one stands outside of it. */
  readonly depth: number;
}

/** A part of a condition, and what takes its place for the condition to do without it. */
export interface Omission {
  readonly part: string;
  readonly condition: string;
}

/** A SQL condition, or a query, without one of its conjuncts, its alternatives, its branches or the items of a list. */
export function omissions(sql: string): Omission[] {
  const tokens = tokenize(sql);
  const found: Omission[] = [];
  const omit = (from: number, to: number, replacement: string) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    if (sql.slice(start, end) === replacement) return;
    found.push({
      part: `${sql.slice(start, end).replace(/\s+/g, ' ')}${replacement ? ` → ${replacement}` : ''}`,
      condition: sql.slice(0, start) + replacement + sql.slice(end),
    });
  };

  const split = (from: number, to: number, word: string): [number, number][] => {
    const parts: [number, number][] = [];
    let begun = from;
    for (let at = from; at < to; at++) {
      if (tokens[at]?.depth !== tokens[from]?.depth || tokens[at]?.text !== word) continue;
      parts.push([begun, at]);
      begun = at + 1;
    }
    return [...parts, [begun, to]];
  };
  const condition = (from: number, to: number): void => {
    const alternatives = split(from, to, 'or');
    for (const [start, end] of alternatives) {
      if (alternatives.length > 1) omit(start, end, 'false');
      const conjuncts = split(start, end, 'and');
      for (const [first, last] of conjuncts) {
        if (conjuncts.length > 1) omit(first, last, 'true');
        operand(first, last);
      }
    }
  };
  const operand = (from: number, to: number): void => {
    const head = tokens[from];
    if (head?.text === 'case') branches(from, to);
    else if (head?.text === '(' && tokens[from + 1]?.text !== 'select') condition(from + 1, to - 1);
    else plain(from, to);
  };
  /** Not made of conditions itself, but there may be some in its queries. */
  const plain = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      if (tokens[at]?.text === '(' && tokens[at + 1]?.text === 'select') query(at + 1, to);
      if (tokens[at]?.text === 'in' && tokens[at + 2]?.text.startsWith("'")) items(at + 2);
    }
  };
  const branches = (from: number, to: number): void => {
    const inside = (tokens[from]?.depth ?? 0) + 1;
    let begun = -1;
    for (let at = from + 1; at < to; at++) {
      const ends = at === to - 1;
      const word = tokens[at]?.depth === inside && /^(when|then|else)$/.test(tokens[at]?.text ?? '');
      if ((word || ends) && begun > 0) {
        for (const value of ['true', 'false']) omit(begun, at, value);
        condition(begun, at);
      }
      if (word) begun = at + 1;
    }
  };
  const items = (first: number): void => {
    let at = first;
    const listed: number[] = [];
    for (; tokens[at]?.text !== ')'; at++) if (tokens[at]?.text !== ',') listed.push(at);
    if (listed.length < 2) return;
    for (const item of listed) {
      const next = tokens[item + 1]?.text === ',';
      omit(next ? item : item - 1, next ? item + 2 : item + 1, '');
    }
  };
  /** What is asked for by `where` and `on`, in this query alone: those in it come with their operand. */
  const query = (from: number, to: number): void => {
    const depth = tokens[from]?.depth;
    for (let at = from; at < to && (tokens[at]?.depth ?? 0) >= (depth ?? 0); at++) {
      const { text, depth: here } = tokens[at] as Token;
      const joins = text === 'on' && tokens[at - 1]?.text !== 'distinct' && tokens[at + 1]?.text !== 'conflict';
      if (here !== depth || !(text === 'where' || joins)) continue;
      let end = at + 1;
      while (end < tokens.length && !(tokens[end]?.depth === depth && CLAUSE.test(tokens[end]?.text ?? ''))) {
        if ((tokens[end]?.depth ?? 0) < (depth ?? 0)) break;
        end++;
      }
      if (split(at + 1, end, 'and').length === 1 && split(at + 1, end, 'or').length === 1) omit(at + 1, end, 'true');
      condition(at + 1, end);
    }
  };

  if (/^(select|with|insert)$/.test(tokens[0]?.text ?? '')) {
    query(0, tokens.length);
    for (const [at, { text }] of tokens.entries()) {
      if (text === '(' && tokens[at + 1]?.text === 'select') query(at + 1, tokens.length);
    }
  } else condition(0, tokens.length);
  // A query in a query is come to by more than one way.
  return [...new Map(found.map((omission) => [omission.condition, omission])).values()];
}

const CLAUSE = /^(join|left|where|order|limit|offset|returning|on|union|group)$/;

function tokenize(sql: string): Token[] {
  let depth = 0;
  return [...sql.matchAll(/'(?:[^']|'')*'|\w+(?:\.\w+)*|[^\s\w]/g)].map(({ 0: text, index }) => {
    if (text === ')' || text === 'end') depth--;
    const token = { text, start: index, end: index + text.length, depth };
    if (text === '(' || text === 'case') depth++;
    return token;
  });
}
