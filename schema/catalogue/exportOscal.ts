import { v5 } from 'uuid';
import { findVersion } from '../../db/catalogue/store.js';
import { toOscal } from '../../standards/catalogue/oscal/export.js';
import type { Context } from '../context.js';
import { digestOf, documentOf } from './documentOf.js';
import { requireVisible } from './visible.js';

/** The catalog's uuid is a v5 one, which OSCAL requires and which the same content always gets again. */
export async function exportOscal(context: Context, versionId: string) {
  const { op } = context;
  const version = requireVisible(context, await findVersion(op, versionId));
  const lastModified = (version.publishedAt ?? version.createdAt).toISOString();
  return toOscal(await documentOf(op, version), {
    uuid: v5(await digestOf(op, version), version.id),
    lastModified,
    language: 'en',
  });
}
