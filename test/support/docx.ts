/** What Word is strict about, as ECMA-376 (Part 1, transitional) has it: it opens nothing of a file in which one of these is wrong. */
import { strFromU8, unzipSync } from 'fflate'
import { type Element, everyIn, parseXml } from './xml'

/** The children of an element, in the only order that is allowed. */
const orders: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:pBdr': 'top left bottom right between bar',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  'w:settings': 'zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
  'pic:pic': 'nvPicPr blipFill spPr',
  'pic:blipFill': 'blip srcRect stretch',
  'pic:spPr': 'xfrm prstGeom',
}
const local = (name: string) => name.slice(name.indexOf(':') + 1)

const outOfOrder = (element: Element): string[] => {
  const order = orders[element.name]?.split(' ')
  if (!order) return []
  const places = element.children.map((child) => order.indexOf(local(child.name)))
  return places.flatMap((place, i) => {
    const child = element.children[i]?.name
    if (place < 0) return [`<${child}> has no place in <${element.name}>`]
    return place < (places[i - 1] ?? 0) ? [`<${child}> stands too late in <${element.name}>`] : []
  })
}

/** Attributes that are measures: whole numbers, and not below nothing. */
const measures = /^(w:(w|h|sz|left|right|top|bottom|header|footer|gutter|before|after|line)|cx|cy)$/

const badMeasures = ({ name, attributes }: Element): string[] =>
  Object.entries(attributes).flatMap(([key, value]) =>
    measures.test(key) && !(name === 'w:zoom') && !/^\d+$/.test(value) ? [`<${name} ${key}="${value}">`] : [],
  )

/** The files of a Word document by name. */
export const unpacked = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes)

/** Everything that Word would refuse, in words; nothing for a file that it opens. */
export const problemsOf = (bytes: Uint8Array): string[] => {
  const files = unpacked(bytes)
  const problems: string[] = []
  const xml = new Map<string, Element>()
  for (const [file, content] of Object.entries(files))
    if (/\.(xml|rels)$/.test(file))
      try {
        xml.set(file, parseXml(strFromU8(content)))
      } catch (e) {
        problems.push(`${file}: ${(e as Error).message}`)
      }
  const types = xml.get('[Content_Types].xml')?.children ?? []
  const byExtension = new Set(types.map(({ attributes }) => attributes['Extension']))
  const byPart = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? [])
  for (const part of byPart) if (!files[part]) problems.push(`a type for ${part}, which is not there`)
  for (const file of Object.keys(files))
    if (file !== '[Content_Types].xml' && !byPart.includes(file) && !byExtension.has(file.split('.').at(-1)))
      problems.push(`no type for ${file}`)

  const targets = new Set<string>()
  const ids = new Map<string, string[]>()
  for (const [file, root] of xml)
    if (file.endsWith('.rels')) {
      const from = file.replace(/_rels\/([^/]*)\.rels$/, '')
      const owner = file.replace('_rels/', '').replace(/\.rels$/, '')
      ids.set(
        owner,
        root.children.map(({ attributes }) => attributes['Id'] as string),
      )
      for (const { attributes } of root.children) {
        const target = from + attributes['Target']
        targets.add(target)
        if (!files[target]) problems.push(`${file} leads to ${target}, which is not there`)
      }
    }
  for (const [owner, all] of ids) if (new Set(all).size < all.length) problems.push(`${owner}: a relation twice`)
  for (const file of Object.keys(files))
    if (!/^\[Content|\.rels$/.test(file) && !targets.has(file)) problems.push(`nothing leads to ${file}`)

  const styles = new Set(everyIn(xml.get('word/styles.xml') as Element).map(({ attributes }) => attributes['w:styleId']))
  for (const [file, root] of xml) {
    const all = everyIn(root)
    problems.push(...all.flatMap((element) => [...outOfOrder(element), ...badMeasures(element)]).map((problem) => `${file}: ${problem}`))
    const drawn = all.flatMap(({ name, attributes }) => (name === 'wp:docPr' ? [attributes['id']] : []))
    if (new Set(drawn).size < drawn.length) problems.push(`${file}: a drawing's id twice`)
    for (const { name, attributes, children } of all) {
      const used = attributes['r:id'] ?? attributes['r:embed']
      if (used && !ids.get(file)?.includes(used)) problems.push(`${file}: no relation ${used}`)
      if (/^w:(pStyle|tblStyle|basedOn|next)$/.test(name) && !styles.has(attributes['w:val']))
        problems.push(`${file}: no style ${attributes['w:val']}`)
      if (name === 'w:tc' && children.at(-1)?.name !== 'w:p') problems.push(`${file}: a cell that ends without a paragraph`)
    }
    for (const table of all.filter(({ name }) => name === 'w:tbl')) {
      const columns = table.children.find(({ name }) => name === 'w:tblGrid')?.children.length
      for (const row of table.children.filter(({ name }) => name === 'w:tr'))
        if (row.children.filter(({ name }) => name === 'w:tc').length !== columns)
          problems.push(`${file}: a row that has not ${columns} cells`)
    }
  }
  return problems
}

/** The words of a Word document as they are read, a line a paragraph. */
export const wordsOf = (bytes: Uint8Array, file = 'word/document.xml'): string =>
  everyIn(parseXml(strFromU8(unpacked(bytes)[file] as Uint8Array)))
    .filter(({ name }) => name === 'w:p')
    .map((p) =>
      everyIn(p)
        .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : ''))
        .join(''),
    )
    .join('\n')
