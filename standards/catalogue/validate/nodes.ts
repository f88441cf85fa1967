import { badInput } from '../../errors.js';
import { NODE_KINDS } from '../document.js';
import { below, isObject, LIMITS } from '../json.js';
import { TOKEN } from '../oscal/scalars.js';
import { OWN_KEY } from './keys.js';
import { type Demands, MEMBER_CHECKS } from './members.js';
import { listOf, matching, objectWith, oneOf } from './shape.js';

const CHECKS = Object.entries(MEMBER_CHECKS);
const PROPERTIES = ['key', 'kind', ...Object.keys(MEMBER_CHECKS), 'children'];

/** @throws HubError BAD_USER_INPUT at the first node that is malformed, nested too deep or has a key used before. */
export class NodeChecker {
  private readonly places = new Map<string, string>();

  constructor(private readonly demands: Demands) {}

  checkAll(value: unknown, at: string, depth = 0): void {
    if (depth > LIMITS.depth) throw badInput(`Nodes nested deeper than ${LIMITS.depth}.`, at);
    listOf(value, at).forEach((node, index) => {
      this.check(node, below(at, index), depth);
    });
  }

  check(value: unknown, at: string, depth: number): void {
    const node = objectWith(value, PROPERTIES, at);
    const kind = oneOf(node.kind, NODE_KINDS, below(at, 'kind'));
    this.checkKey(node.key, below(at, 'key'));
    for (const [name, check] of CHECKS) check(node[name], below(at, name), { ...this.demands, kind });
    if (kind === 'requirement') refuseGroups(node.children, below(at, 'children'));
    this.checkAll(node.children, below(at, 'children'), depth + 1);
  }

  private checkKey(value: unknown, at: string): void {
    const key = this.demands.own ? matching(value, OWN_KEY, 'A key', at) : matching(value, TOKEN, 'An OSCAL token', at);
    const first = this.places.get(key);
    if (first !== undefined) throw badInput(`This key is already that of ${first}.`, at);
    if (this.places.size >= LIMITS.nodes) throw badInput(`More than ${LIMITS.nodes} nodes.`, at);
    this.places.set(key, at);
  }
}

/** OSCAL has no control that holds a group: such a node could not be exported. */
function refuseGroups(value: unknown, at: string): void {
  listOf(value, at).forEach((child, index) => {
    if (isObject(child) && child.kind === 'group')
      throw badInput('A requirement cannot hold a group.', below(at, index));
  });
}
