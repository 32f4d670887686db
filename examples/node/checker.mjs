// What a JSON Schema cannot say about an action plan, written from docs/format.md and docs/rules.md without the library:
// ids that are used twice, references that lead nowhere, cycles, and values that contradict each other.

const LISTS = {
  chantiers: 'chantier', actions: 'action', steps: 'action', organisations: 'organisation', networks: 'network',
};
const REFERENCES = {
  organisation: 'organisation', representing: 'organisation', network: 'network', source: 'document', document: 'document',
};

export const RULES = [
  'action.continues.cycle', 'action.id.duplicate', 'audience.age.reversed', 'chantier.code.duplicate',
  'chantier.id.duplicate', 'document.id.duplicate', 'network.cycle', 'network.id.duplicate', 'organisation.cycle',
  'organisation.id.duplicate', 'organisation.unnamed', 'period.end-before-start',
  'quantity.range.reversed', 'reference.action.unknown', 'reference.chantier.unknown', 'reference.document.unknown',
  'reference.network.unknown', 'reference.organisation.unknown', 'reference.self',
];

/** The findings of these rules, each as "rule pointer". */
export function check(plan) {
  const findings = [];
  const report = (rule, pointer) => findings.push(`${rule} ${pointer}`);
  const seen = { chantier: new Map(), action: new Map(), organisation: new Map(), network: new Map(), document: new Map() };
  const elements = [];
  walk(plan, '', 'plan', [], (node, pointer, kind, parents) => {
    elements.push({ node, pointer, kind, parent: parents.at(-1) });
    if (seen[kind] && node.id !== undefined) {
      if (seen[kind].has(node.id)) report(`${kind}.id.duplicate`, `${pointer}/id`);
      else seen[kind].set(node.id, node);
    }
  });
  const refer = (kind, id, pointer) => {
    if (id !== undefined && !seen[kind].has(id)) report(`reference.${kind}.unknown`, pointer);
  };
  const isHere = (node) => node.plan === undefined || node.plan === plan.id;
  const self = (reference, own, pointer) => {
    if (reference !== undefined && reference === own) report('reference.self', pointer);
  };
  for (const { node, pointer, kind, parent } of elements) {
    for (const [property, target] of Object.entries(REFERENCES)) {
      if (typeof node[property] === 'string') refer(target, node[property], `${pointer}/${property}`);
    }
    if (kind === 'action') node.networks?.forEach((id, i) => refer('network', id, `${pointer}/networks/${i}`));
    if (kind === 'organisation' || kind === 'network') {
      refer(kind, node.parent, `${pointer}/parent`);
      self(node.parent, node.id, `${pointer}/parent`);
    }
    if (kind === 'organisation' && node.name.trim() === '' && !node.identifiers?.length) report('organisation.unnamed', `${pointer}/name`);
    if ((kind === 'continues' || kind === 'links') && isHere(node)) {
      refer('action', node.action, `${pointer}/action`);
      refer('chantier', node.chantier, `${pointer}/chantier`);
      if (parent.kind === 'action') self(node.action, parent.node.id, `${pointer}/action`);
      if (parent.kind === 'chantier') self(node.chantier, parent.node.id, `${pointer}/chantier`);
    }
    if (node.representing !== undefined) self(node.representing, node.organisation, `${pointer}/representing`);
    if (kind === 'members' && parent.kind === 'network') self(node.network, parent.node.id, `${pointer}/network`);
    if (node.start && node.end && days(node.end)[1] < days(node.start)[0]) report('period.end-before-start', `${pointer}/end`);
    if (node.maximumAge < node.minimumAge) report('audience.age.reversed', `${pointer}/maximumAge`);
    if (node.upTo < node.value) report('quantity.range.reversed', `${pointer}/upTo`);
    const codes = new Set();
    node.chantiers?.forEach((each, i) => {
      const code = each.code?.replace(/[«»\s]/g, '').toLowerCase();
      if (code !== undefined && codes.has(code)) report('chantier.code.duplicate', `${pointer}/chantiers/${i}/code`);
      codes.add(code);
    });
  }
  cycles(plan.networks ?? [], (each) => [each.parent]).forEach((i) => report('network.cycle', `/networks/${i}/parent`));
  cycles(plan.organisations ?? [], (each) => [each.parent])
    .forEach((i) => report('organisation.cycle', `/organisations/${i}/parent`));
  const actions = elements.filter(({ kind }) => kind === 'action');
  cycles(actions.map(({ node }) => node), (each) => (each.continues ?? []).filter(isHere).map(({ action }) => action))
    .forEach((i) => report('action.continues.cycle', `${actions[i].pointer}/continues`));
  return findings.sort();
}

function walk(node, pointer, kind, parents, visit) {
  visit(node, pointer, kind, parents);
  const below = [...parents, { node, kind }];
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('x-')) continue;
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const type = (name === 'sources' || name === 'deliverables') ? 'document' : LISTS[name] ?? name;
    if (Array.isArray(value)) value.forEach((each, i) => isObject(each) && walk(each, `${at}/${i}`, type, below, visit));
    else if (isObject(value)) walk(value, at, name, below, visit);
  }
}

/** The positions where a walk in the order of the document first enters each cycle. */
function cycles(nodes, next) {
  const positions = new Map();
  nodes.forEach((node, i) => positions.has(node.id) || positions.set(node.id, i));
  const done = new Set();
  const entered = new Set();
  const visit = (i, path) => {
    if (path.includes(i)) return path.at(-1) === i ? undefined : entered.add(i);
    if (done.has(i)) return undefined;
    done.add(i);
    for (const id of next(nodes[i])) if (positions.has(id) && positions.get(id) !== i) visit(positions.get(id), [...path, i]);
    return undefined;
  };
  nodes.forEach((_, i) => visit(i, []));
  return [...entered];
}

/** The first and the last day of 2017, 2017-06, 2017-06-15, 2016-2017, 2017-Q2 or 2023-spring, as texts that sort. */
function days(date) {
  const [year, part = '', day] = date.split('-');
  const seasons = { spring: ['03', '05'], summer: ['06', '08'], autumn: ['09', '11'] };
  if (day) return [date, date];
  if (part === '') return [`${year}-01-01`, `${year}-12-31`];
  if (part.length === 4) return [`${year}-09-01`, `${part}-08-31`];
  const month = (number) => String(number).padStart(2, '0');
  if (part.startsWith('Q')) return [`${year}-${month(part[1] * 3 - 2)}-01`, `${year}-${month(part[1] * 3)}-31`];
  if (part === 'winter') return [`${year}-12-01`, `${Number(year) + 1}-02-29`];
  return seasons[part] ? [`${year}-${seasons[part][0]}-01`, `${year}-${seasons[part][1]}-31`] : [`${date}-01`, `${date}-31`];
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
