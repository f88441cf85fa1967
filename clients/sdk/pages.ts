interface Connection<TEdge> {
  readonly edges: readonly TEdge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Page after page of a connection, until the last. */
export async function* pages<TEdge>(
  read: (after: string | null) => Promise<Connection<TEdge> | null>,
  after: string | null = null,
): AsyncGenerator<readonly TEdge[]> {
  let cursor = after;
  for (;;) {
    const page = await read(cursor);
    if (!page) return;
    yield page.edges;
    if (!page.pageInfo.hasNextPage) return;
    cursor = page.pageInfo.endCursor;
  }
}

/** Every node of a connection; `seen` hears how many there are so far. */
export async function nodes<TNode>(
  read: (after: string | null) => Promise<Connection<{ readonly node: TNode }> | null>,
  seen: (count: number) => void = () => {},
): Promise<TNode[]> {
  const all: TNode[] = [];
  for await (const edges of pages(read)) {
    all.push(...edges.map(({ node }) => node));
    seen(all.length);
  }
  return all;
}
