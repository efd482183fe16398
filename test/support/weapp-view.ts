/** What a person sees of a rendered page: the nodes of exparser, read by their text and their names for the screen reader. */

export interface Node {
  tag: string
  attributes: Record<string, unknown>
  children: (Node | string)[]
  parent: Node | null
  raw: ExparserNode
}

/** The part of exparser's nodes that is read here. `_vt` is what the compiled WXML asked for. */
export interface ExparserNode {
  _vt?: { tagName?: string; componentId?: string; content?: string; attrs?: { name: string; value: unknown }[] }
  textContent?: string
  childNodes?: ExparserNode[]
  shadowRoot?: ExparserNode
}

const BUILT_IN = new Set(['view', 'text', 'image', 'button', 'input', 'textarea', 'scroll-view', 'swiper', 'canvas'])

/** wcc writes `aria-label` as `ariaLabel`. */
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The tree under a page, without the slots, templates and components that WXML adds between the elements. */
export const read = (raw: ExparserNode, parent: Node | null = null): (Node | string)[] => {
  if (raw.childNodes === undefined) return raw.textContent ? [raw.textContent] : []
  const tag = raw._vt?.tagName ?? ''
  const inner = (under: Node | null) => {
    const own = BUILT_IN.has(tag) ? undefined : raw.shadowRoot
    return (own ?? raw).childNodes?.flatMap((child) => read(child, under)) ?? []
  }
  if (!BUILT_IN.has(tag)) return inner(parent)
  const attributes = Object.fromEntries((raw._vt?.attrs ?? []).map(({ name, value }) => [dashed(name), value]))
  const node: Node = { tag, attributes, children: [], parent, raw }
  node.children = inner(node)
  return [node]
}

export const all = (nodes: (Node | string)[]): Node[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.children)]))

const BLOCKS = new Set(['view', 'button', 'input', 'textarea', 'image', 'scroll-view'])

/** The words on it, a line a block; what is typed into a field counts. */
export const words = (node: Node | string): string => {
  if (typeof node === 'string') return node
  const typed = node.tag === 'input' || node.tag === 'textarea' ? String(node.attributes.value ?? '') : ''
  const inside = typed || node.children.map(words).join('')
  return BLOCKS.has(node.tag) ? `\n${inside}\n` : inside
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

export const textOf = (nodes: (Node | string)[]): string => tidy(nodes.map(words).join('\n'))

/** As a screen reader names it: the label, or the words inside. */
export const nameOf = (node: Node): string =>
  String(node.attributes['aria-label'] || node.attributes.placeholder || textOf([node]).replaceAll('\n', ' '))

/** The one of `nodes` with this name; a part of the name is enough when no whole name fits. Says what there is when it cannot decide. */
export const named = (nodes: Node[], what: string, nth?: number): Node => {
  const whole = nodes.filter((node) => nameOf(node) === what || textOf([node]) === what)
  const found = whole.length ? whole : nodes.filter((node) => nameOf(node).includes(what))
  if (nth === undefined ? found.length === 1 : found[nth]) return found[nth ?? 0] as Node
  const names = nodes.map((node) => `「${nameOf(node)}」`).join(' ')
  throw new Error(`${found.length || 'nothing'} called 「${what}」${nth === undefined ? '' : `, not ${nth + 1}`}; there is: ${names}`)
}
