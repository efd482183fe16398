import { closer, line } from './official-page'
import { fonts, fontsOf, type Style, settingsOf, size, stylesOf } from './styles'

/** Sizes of type in half points: 二号, 三号, 四号, 小四. */
const [no2, no3, no4, small4] = [44, 32, 28, 24].map(size) as [string, string, string, string]

const exact = `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`
/** Letters as far apart as their size says; the body's stand closer. */
const apart = '<w:spacing w:val="0"/>'
/** Two characters of 三号 in the grid. */
const indent = '<w:ind w:firstLineChars="200" w:firstLine="632"/>'
const onItsOwn = (height: number, side: 'left' | 'right') =>
  `<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/>`
const cell = '<w:snapToGrid w:val="0"/><w:spacing w:before="40" w:after="40" w:line="340" w:lineRule="atLeast"/>'

/** By id. Nothing is bold at any level. */
const styles: Record<string, Style> = {
  Title: {
    name: 'Title',
    p: '<w:keepNext/><w:snapToGrid w:val="0"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    r: fonts('方正小标宋简体') + apart + no2,
  },
  Body: { name: 'Body', p: indent },
  Level1: { name: 'Level 1', p: `<w:keepNext/>${indent}<w:outlineLvl w:val="0"/>`, r: fonts('黑体') },
  Level2: { name: 'Level 2', p: `${indent}<w:outlineLvl w:val="1"/>`, r: fonts('楷体_GB2312') },
  Level3: { name: 'Level 3', p: `${indent}<w:outlineLvl w:val="2"/>` },
  Level4: { name: 'Level 4', p: `${indent}<w:outlineLvl w:val="3"/>` },
  Attachment: { name: 'Attachment', p: '<w:pageBreakBefore/>', r: fonts('黑体') },
  Office: {
    name: 'Office',
    p: '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    r: `${fonts('方正小标宋简体')}<w:color w:val="FF0000"/>${apart}`,
  },
  Cell: { name: 'Cell', p: cell, r: apart + small4 },
  CellHead: { name: 'Cell head', p: cell, r: fonts('黑体') + apart + small4 },
  Imprint: { name: 'Imprint', p: '<w:ind w:leftChars="100" w:left="280" w:rightChars="100" w:right="280"/>', r: apart + no4 },
  After: { name: 'After', p: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', r: size(4) },
  Caption: { name: 'Caption', p: '<w:keepNext/><w:jc w:val="center"/>', r: apart + no4 },
  Picture: { name: 'Picture', p: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>' },
  FooterOdd: { name: 'Footer odd', p: onItsOwn(280, 'right'), r: fonts('宋体', '宋体') + apart + no4 },
  FooterEven: { name: 'Footer even', p: onItsOwn(280, 'left'), r: fonts('宋体', '宋体') + apart + no4 },
}

export const officialStyles = stylesOf(
  {
    p: `<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exact}<w:jc w:val="both"/>`,
    r: `${fonts('仿宋_GB2312')}<w:spacing w:val="${closer}"/>${no3}`,
  },
  styles,
)

/** Names only; each is followed by what a computer may have instead. */
export const officialFonts = fontsOf({
  ...{ 仿宋_GB2312: '仿宋,FangSong,FangSong_GB2312', 楷体_GB2312: '楷体,KaiTi,KaiTi_GB2312', 黑体: 'SimHei,Heiti SC' },
  ...{ 宋体: 'SimSun,Songti SC', 方正小标宋简体: 'FZXiaoBiaoSong-B05S,小标宋,宋体' },
})

export const officialSettings = settingsOf({ grid: true })
