import type { Stage } from '../stage.js';

const IMPORT = `mutation ($input: ImportStandardInput!) { importStandard(input: $input) { version { id revision } } }`;
const PUBLISH = `mutation ($input: PublishStandardInput!) { publishStandard(input: $input) { version { id } } }`;

interface Imported {
  readonly importStandard: { readonly version: { readonly id: string; readonly revision: number } };
}

/** Its editor and its chair, over HTTP. */
export class Committee {
  private constructor(
    private readonly hub: URL,
    private readonly editor: string,
    private readonly chair: string,
  ) {}

  static async take({ hub, tokenOf }: Stage): Promise<Committee> {
    return new Committee(hub, await tokenOf('editor@committee'), await tokenOf('chair@committee'));
  }

  ask<T>(query: string, variables: object): Promise<T> {
    return this.askAs(this.editor, query, variables);
  }

  /** From the file to the published version, whose id it gives. */
  async publish(standard: string, catalog: string): Promise<string> {
    const response = await fetch(new URL('/uploads', this.hub), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.editor}`, 'content-type': 'application/json' },
      body: catalog,
    });
    const { id: uploadId } = (await response.json()) as { id: string };
    const { importStandard } = await this.ask<Imported>(IMPORT, { input: { uploadId, standard } });
    const { id: versionId, revision } = importStandard.version;
    await this.askAs(this.chair, PUBLISH, { input: { versionId, revision } });
    return versionId;
  }

  private async askAs<T>(token: string, query: string, variables: object): Promise<T> {
    const response = await fetch(this.hub, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (!response.ok || errors) throw new Error(`The hub answered ${response.status}: ${JSON.stringify(errors)}`);
    return data;
  }
}
