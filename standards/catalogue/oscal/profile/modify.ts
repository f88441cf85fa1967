import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { below } from '../../json.js';
import { addTo, type Draft, removeFrom } from './alter.js';
import { list } from './read.js';

const AT = '/profile/modify';

/**
 * Sets parameters and alters controls, in place: `body` is the resolver's own copy.
 *
 * @throws HubError BAD_USER_INPUT at a parameter, control or place that is not there.
 */
export function modify(body: Draft, { alters, 'set-parameters': settings }: Oscal): void {
  const [params, controls] = inventory(body);
  list(settings).forEach((setting, index) => {
    const at = below(below(below(AT, 'set-parameters'), index), 'param-id');
    const param = params.get(setting['param-id'] as string);
    if (!param) throw badInput(`There is no parameter ${setting['param-id']} in what was selected.`, at);
    set(param, setting);
  });
  list(alters).forEach((alter, index) => {
    const at = below(below(AT, 'alters'), index);
    const control = controls.get(alter['control-id'] as string);
    if (!control)
      throw badInput(`There is no control ${alter['control-id']} in what was selected.`, below(at, 'control-id'));
    for (const removal of list(alter.removes)) removeFrom(control, removal);
    list(alter.adds).forEach((addition, nth) => {
      addTo(control, addition, below(below(at, 'adds'), nth));
    });
  });
}

function inventory(body: Draft): [Map<string, Draft>, Map<string, Draft>] {
  const params = new Map<string, Draft>();
  const controls = new Map<string, Draft>();
  const walk = (holder: Draft): void => {
    for (const param of (holder.params ?? []) as Draft[]) params.set(param.id as string, param);
    for (const control of (holder.controls ?? []) as Draft[]) {
      controls.set(control.id as string, control);
      walk(control);
    }
    for (const group of (holder.groups ?? []) as Draft[]) walk(group);
  };
  walk(body);
  return [params, controls];
}

/** What a setting names replaces what was there; properties and links are added. A value that is set ends a choice. */
function set(param: Draft, { 'param-id': _id, props, links, ...values }: Oscal): void {
  Object.assign(param, values);
  if (values.values !== undefined && values.select === undefined) delete param.select;
  if (values.select !== undefined && values.values === undefined) delete param.values;
  for (const [name, items] of [
    ['props', props],
    ['links', links],
  ] as const)
    if (items !== undefined) param[name] = [...list(param[name]), ...list(items)];
}
