import request from 'supertest';
import type { Answer } from '../../support/hub.js';
import type { Consortium } from '../identity/consortium.js';

export const SEATS = `query ($first: Int! = 20, $after: String, $organizationKey: String, $ended: Boolean! = false) {
  seats(first: $first, after: $after, organizationKey: $organizationKey, ended: $ended) {
    edges { cursor node { id role name startedAt endedAt organization { key } person { issuer subject } } }
    pageInfo { hasNextPage endCursor } } }`;
export const GIVE = `mutation ($input: GiveSeatInput!) { giveSeat(input: $input) {
  seat { id role name startedAt invitedUntil endedAt organization { key } person { issuer subject } } } }`;
export const INVITATIONS = '{ invitations { id role name expiresAt organizationKey organizationName { en } } }';
export const ACCEPT =
  'mutation ($input: AnswerInvitationInput!) { acceptSeat(input: $input) { invitation { id role organizationKey } } }';
export const DECLINE = 'mutation ($input: AnswerInvitationInput!) { declineSeat(input: $input) { invitation { id } } }';
export const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { seat { id endedAt } } }';
export const RENAME = 'mutation ($input: RenameSeatInput!) { renameSeat(input: $input) { seat { id name } } }';
export const CHANNELS =
  'query ($after: String) { channels(first: 1, after: $after) { edges { node { key kind sector region name { en zhCN } } } pageInfo { hasNextPage endCursor } } }';
export const ADD_CHANNEL =
  'mutation ($input: AddChannelInput!) { addChannel(input: $input) { channel { id key kind sector region name { en zhCN } } } }';
const GROUP =
  '{ id name { en zhCN } purpose showsPast keeper { key } members { organization { key } joinedAt leftAt } }';
export const GROUPS = `query ($first: Int! = 20, $after: String) {
  sharingGroups(first: $first, after: $after) { edges { node ${GROUP} } pageInfo { hasNextPage endCursor } } }`;
export const SHOW_GROUP = `query ($id: UUID!) { sharingGroup(id: $id) ${GROUP} }`;
export const CREATE_GROUP = `mutation ($input: CreateSharingGroupInput!) { createSharingGroup(input: $input) { group ${GROUP} } }`;
export const ADD_MEMBER = `mutation ($input: GroupMemberInput!) { addGroupMember(input: $input) { group ${GROUP} } }`;
export const REMOVE_MEMBER = `mutation ($input: GroupMemberInput!) { removeGroupMember(input: $input) { group ${GROUP} } }`;
export const LEAVE =
  'mutation ($input: LeaveSharingGroupInput!) { leaveSharingGroup(input: $input) { groupId leftAt } }';

/** Asks as any subject of the consortium's issuer, known to the hub or not. */
export const askerIn =
  ({ hub, issuer }: Consortium) =>
  async (subject: string, query: string, variables: object = {}, seat?: string): Promise<Answer> => {
    const call = request(hub.url)
      .post('/graphql')
      .set('authorization', `Bearer ${await issuer.token(subject)}`)
      .send({ query, variables });
    if (seat) call.set('entente-seat', seat);
    const { status, body, text } = await call;
    return { status, text, data: body.data, errors: body.errors };
  };

export type Ask = ReturnType<typeof askerIn>;

/** Code and place of the one refusal. */
export const refusal = ({ errors }: Answer) => {
  const { code, at } = errors?.[0]?.extensions ?? { code: 'none' };
  return at === undefined ? code : `${code} at ${at}`;
};
