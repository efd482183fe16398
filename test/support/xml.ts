/** A reader of XML that forgives nothing: what Word does with a file. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const token = new RegExp(`<\\?xml[^?]*\\?>|<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>|</(${name})>|([^<]+)`, 'y')
const entities = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u
const words: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const read = (text: string) => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (mark) => words[mark] as string)

/** Throws at the first thing that is not well-formed, a prefix that is declared nowhere included. */
export const parseXml = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const fail = (why: string) => {
    throw new Error(`${why} at ${token.lastIndex}: ${xml.slice(token.lastIndex, token.lastIndex + 60)}`)
  }
  if (unwritable.test(xml)) fail('a character that XML cannot hold')
  if (entities.test(xml)) fail('an & alone')
  for (token.lastIndex = 0; token.lastIndex < xml.length; ) {
    const [all, begins, attributes = '', closed, ends, text] = token.exec(xml) ?? fail('not XML') ?? []
    const top = open.at(-1) as Element
    if (begins) {
      const pairs = [...attributes.matchAll(new RegExp(`(${name})="([^"]*)"`, 'g'))].map(
        ([, key, value]) => [key as string, read(value as string)] as const,
      )
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) fail(`an attribute twice in <${begins}>`)
      const element = { name: begins, attributes: Object.fromEntries(pairs), children: [], text: '' }
      top.children.push(element)
      if (!closed) open.push(element)
    } else if (ends) {
      if (top.name !== ends) fail(`</${ends}> closes <${top.name}>`)
      open.pop()
    } else if (text) top.text += read(text)
    else if (!all?.startsWith('<?xml') || token.lastIndex !== all.length) fail('a declaration inside')
  }
  if (open.length > 1 || root.children.length !== 1) fail('not one whole element')
  const [only] = root.children as [Element]
  const declared = new Set(Object.keys(only.attributes).flatMap((key) => (key.startsWith('xmlns:') ? [key.slice(6)] : [])))
  for (const element of everyIn(only))
    for (const used of [element.name, ...Object.keys(element.attributes)])
      if (used.includes(':') && !/^xml(ns)?:/.test(used) && !declared.has(used.split(':')[0] as string)) fail(`${used}: no such prefix`)
  return only
}

/** It and everything inside it. */
export const everyIn = (element: Element): Element[] => [element, ...element.children.flatMap(everyIn)]
