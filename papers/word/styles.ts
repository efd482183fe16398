import { part } from './xml'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Chinese letters in one font, Latin ones and digits in another. */
export const fonts = (name: string, latin = 'Times New Roman') =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${name}" w:cs="${latin}"/>`
export const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`

export interface Style {
  name: string
  /** Properties of its paragraphs, in the order of ECMA-376. */
  p?: string
  /** Properties of its letters, likewise. */
  r?: string
}

/** By id. Body 仿宋, headings 黑体, tables 宋体; nothing is bold. */
const styles: Record<string, Style> = {
  Title: { name: 'Title', p: '<w:keepNext/><w:spacing w:before="0" w:after="120"/><w:jc w:val="center"/>', r: fonts('黑体') + size(40) },
  Under: { name: 'Under', p: '<w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/>', r: fonts('宋体') + size(21) },
  Heading1: {
    name: 'heading 1',
    p: '<w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="0"/>',
    r: fonts('黑体') + size(28),
  },
  Cell: { name: 'Cell', p: '<w:spacing w:before="30" w:after="30" w:line="280" w:lineRule="atLeast"/>', r: fonts('宋体') + size(21) },
  CellHead: {
    name: 'Cell head',
    p: '<w:spacing w:before="30" w:after="30" w:line="280" w:lineRule="atLeast"/>',
    r: fonts('黑体') + size(21),
  },
  After: { name: 'After', p: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', r: size(4) },
  Caption: { name: 'Caption', p: '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', r: fonts('宋体') + size(21) },
  Picture: { name: 'Picture', p: '<w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/>' },
  Footer: { name: 'footer', p: '<w:jc w:val="center"/>', r: fonts('宋体') + size(18) },
}

const style = ([id, { name, p = '', r = '' }]: [string, Style]) =>
  `<w:style w:type="paragraph"${builtIn.has(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${id === 'Heading1' || id === 'Title' ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/>${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`
const builtIn = new Set(['Title', 'Heading1', 'Footer'])

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

/** Styles over what every paragraph (`p`) and letter (`r`) has. */
export const stylesOf = (all: Required<Pick<Style, 'p' | 'r'>>, of: Record<string, Style>): string =>
  part(
    `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>${all.r}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
      `<w:pPrDefault><w:pPr>${all.p}</w:pPr></w:pPrDefault></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
      `<w:style w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr></w:style>` +
      `${Object.entries(of).map(style).join('')}</w:styles>`,
  )

export const stylesPart = stylesOf(
  {
    p: '<w:spacing w:before="0" w:after="80" w:line="360" w:lineRule="atLeast"/>',
    r: `${fonts('仿宋')}<w:kern w:val="2"/>${size(24)}`,
  },
  styles,
)

/** Names only: each computer has its own fonts, and takes the next name where it lacks the first. */
const font = (name: string, others: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`

export const fontsOf = (names: Record<string, string>): string =>
  part(
    `<w:fonts ${w}>${Object.entries(names)
      .map(([name, others]) => font(name, others))
      .join('')}` +
      '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  )

export const fontsPart = fontsOf({ 仿宋: 'FangSong,仿宋_GB2312', 宋体: 'SimSun,Songti SC', 黑体: 'SimHei,Heiti SC' })

/** Without it Word opens a file as one of an old release. `grid`: full stops keep their square, and pages that face each other have feet of their own. */
export const settingsOf = ({ grid }: { grid: boolean }): string =>
  part(
    `<w:settings ${w}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>${grid ? '<w:evenAndOddHeaders/>' : ''}` +
      `<w:characterSpacingControl w:val="${grid ? 'doNotCompress' : 'compressPunctuation'}"/>` +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  )

export const settingsPart = settingsOf({ grid: false })
