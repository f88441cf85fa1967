import type { TestHub } from '../../support/hub.js';

export const SHARE = `mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) {
  indicator { id version type value pattern name tlp mine publisher { key } recipients { key } private { narrative } } } }`;
export const CORRECT = `mutation ($input: CorrectIndicatorInput!) { correctIndicator(input: $input) {
  indicator { id version value name tlp confidence technique publisher { key } recipients { key } private { narrative lossAmount } } } }`;
export const REVOKE = `mutation ($input: RevokeIndicatorInput!) { revokeIndicator(input: $input) { indicator { id version revoked } } }`;
export const SIGHT = `mutation ($input: ReportSightingInput!) { reportSighting(input: $input) { sighting { id kind count seenAt mine } } }`;
export const IMPORT = `mutation ($input: ImportIndicatorsInput!) { importIndicators(input: $input) {
  format importId imported unchanged duplicates rejectedCount rejected { index row id reason } rejectedRows { reason count rows }
  keptCount kept { index row id reason } skipped { type count } schemeAssumed ignoredColumns } }`;

/** Shares and returns the indicator; fails where it is refused. */
export async function share(hub: TestHub, persona: string, input: object) {
  const { data, text } = await hub.ask(persona, SHARE, { input });
  if (!data?.shareIndicator) throw new Error(text);
  return data.shareIndicator.indicator;
}

/** Imports a file; fails where it is refused. */
export async function importText(
  hub: TestHub,
  persona: string,
  format: string,
  text: string | Buffer,
  over: object = {},
) {
  const uploadId = await hub.upload(persona, text);
  const answer = await hub.ask(persona, IMPORT, { input: { uploadId, format, ...over } });
  if (!answer.data?.importIndicators) throw new Error(answer.text);
  return answer.data.importIndicators;
}
