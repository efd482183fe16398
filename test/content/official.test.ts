/** A paper in the form of GB/T 9704-2012: measures, fonts, levels, and that Word opens it. */
import { strFromU8 } from 'fflate'
import { type Official, officialDocx, officialText } from '../../papers/official'
import { problemsOf, unpacked, wordsOf } from '../support/docx'
import { pngOf } from '../support/pictures'
import { everyIn, parseXml } from '../support/xml'

const paper: Official = {
  ...{ title: '安和旗2026年10月\n防范电信网络诈骗情况通报', to: '各苏木镇' },
  blocks: [
    { kind: 'level', level: 1, text: '发案情况' },
    { kind: 'level', level: 2, text: '立案数。', rest: '一共 31 起。' },
    { kind: 'level', level: 2, text: '损失。' },
    { kind: 'level', level: 3, text: '冒充客服' },
    { kind: 'level', level: 4, text: '退款' },
    { kind: 'level', level: 1, text: '做了什么' },
    { kind: 'level', level: 2, text: '预警。' },
    { kind: 'text', text: '白音苏木发了 3 条。\n<安和镇>发了 2 条。' },
    { kind: 'table', head: ['骗法', '起数'], widths: [60, 40], rows: [['冒充客服', '9']] },
    { kind: 'picture', id: 'run', caption: '一个月一个月地看' },
    { kind: 'named', name: '出席', text: '巴特尔、斯琴' },
    { kind: 'named', name: '请假', text: '王建国' },
    { kind: 'attachment', label: '附件', title: '数是怎么来的' },
    { kind: 'level', level: 1, text: '案件' },
  ],
  attachments: ['数是怎么来的'],
  signed: { office: '安和旗反诈工作领导小组办公室', day: '2026年11月9日' },
}
const pictures = new Map([['run', new Uint8Array(pngOf(720, 440))]])
const drawn = (bytes: Uint8Array, file = 'word/document.xml') => everyIn(parseXml(strFromU8(unpacked(bytes)[file] as Uint8Array)))
const attributesOf = (bytes: Uint8Array, name: string) =>
  drawn(bytes)
    .filter((one) => one.name === name)
    .map(({ attributes }) => attributes)
const everything: Official = {
  ...paper,
  redHead: { office: '安和旗反诈工作领导小组', number: '安反诈发〔2026〕1号' },
  attachments: ['数是怎么来的', '各月起数'],
  imprint: { copies: '旗委办公室、旗政府办公室', office: '安和旗反诈办', day: '2026年11月9日' },
}

test.each<[string, Official]>([
  ['a title alone', { title: '通报', blocks: [] }],
  ['a bulletin', paper],
  ['all that there is', everything],
])('Word opens it: %s', (_what, one) => {
  expect(problemsOf(officialDocx(one, pictures))).toEqual([])
})

test('22 lines of 28 characters on A4, a page number on the outer side', () => {
  const file = officialDocx(paper, pictures)
  expect(attributesOf(file, 'w:pgSz')).toEqual([{ 'w:w': '11906', 'w:h': '16838' }])
  const [margins] = attributesOf(file, 'w:pgMar')
  expect(margins).toMatchObject({ 'w:top': '2098', 'w:bottom': '1984', 'w:left': '1588', 'w:right': '1474' })
  expect(attributesOf(file, 'w:docGrid')).toEqual([{ 'w:type': 'lines', 'w:linePitch': '579' }])
  expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984)
  // letters of 16 points, each by so many twips closer to the next
  const [, closer] = /<w:rPrDefault>.*?<w:spacing w:val="(-\d+)"\/>/.exec(strFromU8(unpacked(file)['word/styles.xml'] as Uint8Array)) ?? []
  expect(28 * (320 + Number(closer))).toBeLessThanOrEqual(11906 - 1588 - 1474)
  expect(29 * (320 + Number(closer))).toBeGreaterThan(11906 - 1588 - 1474)
  for (const [foot, side] of [
    ['word/footer1.xml', 'FooterOdd'],
    ['word/footer2.xml', 'FooterEven'],
  ] as const) {
    expect(wordsOf(file, foot)).toBe('— 1 —')
    expect(drawn(file, foot).find(({ name }) => name === 'w:pStyle')?.attributes['w:val']).toBe(side)
  }
  expect(strFromU8(unpacked(file)['word/settings.xml'] as Uint8Array)).toContain('<w:evenAndOddHeaders/>')
})

test('fonts by name and size, and nothing is bold', () => {
  const file = officialDocx(everything, pictures)
  const styles = strFromU8(unpacked(file)['word/styles.xml'] as Uint8Array)
  const [, byDefault = ''] = /<w:rPrDefault>(.*?)<\/w:rPrDefault>/.exec(styles) ?? []
  expect(byDefault).toContain('w:eastAsia="仿宋_GB2312"')
  expect(byDefault).toContain('<w:sz w:val="32"/>')
  expect(styles).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>')
  const fontOf = (style: string) => new RegExp(`w:styleId="${style}">.*?</w:style>`).exec(styles)?.[0]
  expect(fontOf('Title')).toMatch(/方正小标宋简体.*w:sz w:val="44"/)
  expect(fontOf('Level1')).toContain('黑体')
  expect(fontOf('Level2')).toContain('楷体_GB2312')
  expect(fontOf('FooterOdd')).toMatch(/宋体.*w:sz w:val="28"/)
  for (const xml of Object.values(unpacked(file)).map((bytes) => strFromU8(bytes))) expect(xml).not.toMatch(/<w:b\/>|<w:bCs/)
})

test('levels are numbered by the program, anew under each higher one and in an attachment', () => {
  const words = wordsOf(officialDocx(paper, pictures)).split('\n')
  const order = ['一、发案情况', '（一）立案数。一共31起。', '（二）损失。', '1.冒充客服', '（1）退款', '二、做了什么', '（一）预警。']
  expect(words.filter((line) => order.includes(line))).toEqual(order)
  expect(words).toContain('各苏木镇：')
  expect(words).toContain('附件：数是怎么来的')
  expect(words).toContain('一、案件')
  expect(words).toContain('出席：巴特尔、斯琴')
  const many = wordsOf(
    officialDocx({ title: '长', blocks: Array.from({ length: 21 }, () => ({ kind: 'level', level: 1, text: '段' }) as const) }),
  )
  for (const number of ['九、', '十、', '十一、', '二十、', '二十一、']) expect(many).toContain(`\n${number}段`)
})

test('no red head unless somebody chose it; then the name fits its line, and a seal is never drawn', () => {
  expect(strFromU8(unpacked(officialDocx(paper, pictures))['word/document.xml'] as Uint8Array)).not.toContain('FF0000')
  const chosen = officialDocx(everything, pictures)
  expect(wordsOf(chosen).startsWith('安和旗反诈工作领导小组\n\n\n安反诈发〔2026〕1号')).toBe(true)
  const [size] = attributesOf(chosen, 'w:sz')
  expect((Number(size?.['w:val']) / 2) * 11 * 20).toBeLessThan(8844)
  expect(wordsOf(chosen)).toContain('抄送：旗委办公室、旗政府办公室。')
  const media = Object.keys(unpacked(chosen)).filter((name) => name.includes('media'))
  expect(media).toHaveLength(1)
})

test('the name ends two characters before the edge, the day begins two characters after it; a longer day ends there itself', () => {
  const leftOf = (office: string, day: string) =>
    attributesOf(officialDocx({ title: '通报', blocks: [], signed: { office, day } }), 'w:ind')
      .slice(-2)
      .map((at) => Math.round(Number(at['w:left']) / (8844 / 28)))
  expect(leftOf('安和旗反诈工作领导小组办公室', '2026年3月9日')).toEqual([12, 14])
  expect(leftOf('反诈办', '2026年3月9日')).toEqual([18, 20])
})

test('no space between Chinese and digits, wherever a screen has one', () => {
  const one: Official = { title: '通报', blocks: [{ kind: 'text', text: '立案 31 起，上升 14.8%，至少 5 回。见 GB/T 9704 第 1 页' }] }
  const tight = '立案31起，上升14.8%，至少5回。见GB/T 9704第1页'
  expect(officialText(one)).toBe(`通报\n${tight}`)
  expect(wordsOf(officialDocx(one))).toContain(tight)
})

test('as text it says the same, with what is drawn left out', () => {
  expect(officialText(paper).split('\n')).toEqual([
    ...['安和旗2026年10月防范电信网络诈骗情况通报', '各苏木镇：', '一、发案情况', '（一）立案数。一共31起。', '（二）损失。'],
    ...['1.冒充客服', '（1）退款', '二、做了什么', '（一）预警。', '白音苏木发了3条。', '<安和镇>发了2条。', '冒充客服，9'],
    ...['出席：巴特尔、斯琴', '请假：王建国', '安和旗反诈工作领导小组办公室', '2026年11月9日', '', '附件', '数是怎么来的', '一、案件'],
  ])
})
