import { listAllRequirements, type RequirementRow } from '../../db/catalogue/requirements.js';
import type { VersionRow } from '../../db/catalogue/store.js';
import type { Operation } from '../../db/operation.js';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import type { StandardDocument } from '../../standards/catalogue/document.js';
import { type FlatNode, unflatten } from '../../standards/catalogue/flatten.js';
import { FRAME_MEMBERS, type FrameMember } from '../../standards/catalogue/frame.js';

/** A stored version as the document it was made from: what is absent there is null in a row. */
export async function documentOf(op: Operation, version: VersionRow): Promise<StandardDocument> {
  const nodes = (await listAllRequirements(op, version.id)).map(nodeOf);
  return { ...headOf(version), nodes: unflatten(nodes) };
}

/** What stands beside the nodes. */
export function headOf(version: VersionRow): Omit<StandardDocument, 'nodes'> {
  const { standardKey, kind, title, format } = version;
  return { format, standard: standardKey, kind, version: version.version, title, ...frameOf(version, FRAME_MEMBERS) };
}

/** Of these members those that are there. */
export const frameOf = <M extends FrameMember>(version: VersionRow, members: readonly M[]) =>
  present(Object.fromEntries(members.map((member) => [member, version[member]])) as Pick<VersionRow, M>);

/** SHA-256 of the canonical document; of one that was edited since it was last computed, anew. */
export const digestOf = async (op: Operation, version: VersionRow): Promise<string> =>
  version.digest ?? digestOfDocument(await documentOf(op, version));

/** A row as the node it was made from. */
export const nodeOf = (row: RequirementRow): FlatNode => {
  const { parentKey, ...rest } = row;
  return { ...present(rest), parentKey } as FlatNode;
};

/** A row without what is null in it. */
export const present = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
