/** What leaves as Word: that Word opens it, what stands in it, and what does not. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import { bytesOf } from '../../papers/base64'
import { docx } from '../../papers/docx'
import { ownAccount, ownAccountTitle, type Told } from '../../papers/own-account'
import { timeLine } from '../../papers/time-line'
import { pictureHeader } from '../../wording/picture-header'
import { problemsOf, unpacked, wordsOf } from '../support/docx'
import { exif, jpegOf, pngOf } from '../support/pictures'
import { everyIn, parseXml } from '../support/xml'

const at = (time: string) => Date.parse(`2026-11-${time}+08:00`)
const told: Told = {
  ...{ code: 'R7K2-9QXM-4HTE', type: 'authority', place: '白音苏木 巴彦嘎查', contact: '其木格', age: 'elder', called110: true },
  what: '自称公安局的人打电话，说我的卡洗钱。\n让我把钱转到“安全账户”。',
  seen: [
    { kind: 'phone', value: '+86 138 0013 8000', where: '电话', first: at('28T19:50'), last: at('28T21:30'), still: true },
    { kind: 'link', value: `https://example.test/${'a'.repeat(150)}` },
    { kind: 'app', value: '安全防护', still: true },
  ],
  transfers: [
    {
      ...{ id: 'later', at: at('28T20:31'), amount: 4800_00, through: 'bank', from: '农业银行', slip: 'p2' },
      ...{ account: '6228480000001234567', name: '王*', bank: '建设银行', serial: '20261128A1' },
    },
    { id: 'first', at: at('28T20:11'), amount: 100_000_00, through: 'alipay' },
  ],
  moments: [{ at: at('28T20:05'), what: '让我打开屏幕共享' }],
  dangers: ['screen'],
  additions: [{ id: 'a', text: '今天又打来一次', at: at('29T09:00') }],
  createdAt: at('28T22:00'),
  ...{ pictures: ['p1', 'p2', 'p3'], sounds: [43] },
}
const now = at('29T10:00')
const pictures = new Map([
  ['p1', new Uint8Array(jpegOf(1080, 800, exif(6)))],
  ['p2', new Uint8Array(pngOf(1080, 5400))],
  ['p3', new Uint8Array(jpegOf(400, 300))],
])
const drawn = (bytes: Uint8Array) => everyIn(parseXml(strFromU8(unpacked(bytes)['word/document.xml'] as Uint8Array)))

describe('Word opens it', () => {
  test.each<[string, Partial<Told>]>([
    ['all that can be told', {}],
    ['one word', { what: '被骗', seen: [], transfers: [], moments: [], additions: [], pictures: [], sounds: [] }],
    ['nothing but a sound', { what: '', seen: [], transfers: [], pictures: [], sounds: [60, 60, 60] }],
    [
      'letters that mean something to XML, or that it cannot hold',
      { what: '<w:p>&amp; "]]>\u0000\u000b\ud800 \udc00 😀 ᠮᠣᠩᠭᠣᠯ\ttab\r\n\ufffe', contact: '<&>' },
    ],
    ['as much as fits', { what: '字'.repeat(2000), seen: Array(10).fill(told.seen[1]), transfers: Array(10).fill(told.transfers?.[0]) }],
  ])('%s', (_what, more) => {
    expect(problemsOf(docx(ownAccount({ ...told, ...more }, now), pictures))).toEqual([])
  })

  test('a picture that Word cannot hold is named and left out', () => {
    const webp = new Uint8Array(Buffer.from('RIFF____WEBPVP8 ', 'latin1'))
    const file = docx(ownAccount(told, now), new Map([['p1', webp]]))
    expect(problemsOf(file)).toEqual([])
    expect(wordsOf(file)).toContain('证据1　图片或截图\n（这张图放不进来，请看原件。）')
    expect(Object.keys(unpacked(file)).filter((name) => name.includes('media'))).toEqual([])
  })

  test('the check itself sees what is wrong', () => {
    const file = docx(ownAccount(told, now), pictures)
    const spoiled = (name: string, change: (xml: string) => string) => {
      const files = unpacked(file)
      return problemsOf(zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] as Uint8Array))) }))
    }
    const document = 'word/document.xml'
    expect(spoiled(document, (xml) => xml.replace('</w:body>', ''))).toEqual([expect.stringContaining('closes')])
    expect(spoiled(document, (xml) => xml.replace('被', '&'))).toEqual([])
    expect(spoiled(document, (xml) => xml.replace('安全账户', '安全&账户'))).toEqual([expect.stringContaining('an & alone')])
    expect(spoiled(document, (xml) => xml.replace(/(<w:tcW[^>]*>)(<w:vAlign[^>]*>)/, '$2$1'))).toEqual([
      expect.stringContaining('too late'),
    ])
    expect(spoiled(document, (xml) => xml.replace('r:embed="rIdPicture1"', 'r:embed="rIdPicture9"'))).toEqual([
      expect.stringContaining('no relation'),
    ])
    expect(spoiled(document, (xml) => xml.replace('docPr id="2"', 'docPr id="1"'))).toEqual([expect.stringContaining('twice')])
    expect(spoiled(document, (xml) => xml.replace(/<w:tc>.*?<\/w:tc>/, ''))).toEqual([expect.stringContaining('cells')])
    expect(spoiled('[Content_Types].xml', (xml) => xml.replace('Extension="png"', 'Extension="gif"'))).toEqual([
      expect.stringContaining('no type'),
    ])
    expect(spoiled('word/_rels/document.xml.rels', (xml) => xml.replace('styles.xml', 'style.xml'))).toEqual([
      expect.stringContaining('not there'),
      expect.stringContaining('nothing leads'),
    ])
  })
})

test('A4, its number on each page', () => {
  const file = docx(ownAccount(told, now), pictures)
  const [size] = drawn(file).filter(({ name }) => name === 'w:pgSz')
  expect(size?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' })
  expect(wordsOf(file, 'word/footer1.xml')).toBe('报案人自述 R7K2-9QXM-4HTE　2026年11月29日做　第 1 页，共 1 页')
})

test('whoever signs has the day on the same page, and no empty page stands before the pictures', () => {
  const xml = strFromU8(unpacked(docx(ownAccount(told, now), pictures))['word/document.xml'] as Uint8Array)
  const [signed = ''] = /<w:tr>(?:(?!<w:tr>).)*报案人签名.*?<\/w:tr>/.exec(xml) ?? []
  expect(signed.match(/<w:keepNext\/>/g)).toHaveLength(2)
  expect(xml).toContain('</w:tbl><w:p><w:pPr><w:pStyle w:val="After"/><w:pageBreakBefore/>')
})

test('what an officer asks for, in that order', () => {
  const words = wordsOf(docx(ownAccount(told, now), pictures))
  expect(words.startsWith(`${ownAccountTitle}\n报案人自己写的，不是公安机关的文书。`)).toBe(true)
  const order = [
    '一、报案人',
    '证件种类和号码',
    '现住址',
    '二、经过',
    '什么时候',
    '三、时间线',
    '四、转账记录',
    '五、对方的号码和账号',
    '六、网址和软件',
    '七、证据清单',
    '去派出所带什么',
    '这些先别做',
    '报案人签名',
    '证据图片',
  ]
  expect(order.map((part) => words.indexOf(part))).toEqual([...order.map((part) => words.indexOf(part))].sort((a, b) => a - b))
  for (const part of order) expect(words).toContain(part)
  for (const fact of [
    '104,800.00 元（2 笔）',
    '2026年11月28日 20:11',
    '6228480000001234567',
    '王*',
    '建设银行',
    '20261128A1',
    '证据2',
    '43 秒',
    '60岁以上',
    '有星号的',
  ])
    expect(words).toContain(fact)
  expect(words).not.toMatch(/受案登记表|回执单|您是安全的|保证追回/)
})

test('the time line orders itself', () => {
  expect(timeLine(told).map(({ what }) => what)).toEqual([
    '第一次见到：电话号码 +86 138 0013 8000（电话）',
    '让我打开屏幕共享',
    '转出 100,000.00 元（支付宝）',
    '转出 4,800.00 元（银行卡、手机银行），给王*',
    '最近一次：电话号码 +86 138 0013 8000（电话）',
    '在村哨里交了举报',
    '补充：今天又打来一次',
  ])
})

test('a turned picture stands upright, a long one is laid out in pieces, a small one is not blown up', () => {
  const all = drawn(docx(ownAccount(told, now), pictures))
  const shown = all
    .filter(({ name }) => name === 'pic:pic')
    .map((pic) => Object.assign({}, ...everyIn(pic).map(({ name, attributes }) => ({ [name]: attributes }))))
  const [turned, ...pieces] = shown
  const small = pieces.pop()
  expect(turned['a:xfrm']).toEqual({ rot: '5400000' })
  expect(pieces).toHaveLength(4)
  expect(pieces.map((piece) => [piece['a:blip']['r:embed'], piece['a:srcRect']])).toEqual([
    ['rIdPicture2', { t: '0', b: '75000' }],
    ['rIdPicture2', { t: '25000', b: '50000' }],
    ['rIdPicture2', { t: '50000', b: '25000' }],
    ['rIdPicture2', { t: '75000', b: '0' }],
  ])
  expect(small['a:ext']).toEqual({ cx: String(400 * 9525), cy: String(300 * 9525) })
  const [lying, ...standing] = all.filter(({ name }) => name === 'wp:extent').map(({ attributes }) => attributes)
  const seen = [{ cx: lying?.['cy'], cy: lying?.['cx'] }, ...standing]
  for (const { cx, cy } of seen) {
    expect(Number(cx)).toBeLessThanOrEqual(9184 * 635)
    expect(Number(cy)).toBeLessThanOrEqual(14230 * 635)
  }
})

test('the file says nothing that does not stand on the paper: no author, no time, no earlier wording', () => {
  const file = docx(ownAccount(told, now), pictures)
  const files = unpacked(file)
  expect(Object.keys(files).sort()).toEqual([
    ...[
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
    ],
    ...['word/media/image1.jpeg', 'word/media/image2.png', 'word/media/image3.jpeg', 'word/settings.xml', 'word/styles.xml'],
  ])
  const xml = Object.entries(files)
    .filter(([name]) => /xml|rels/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')
  expect(xml).not.toMatch(/rsid|creator|lastModifiedBy|w:author|w:comment|w:ins |w:del |thumbnail|customXml/)
  // where the first picture was taken is gone, how it is turned is not
  const picture = Buffer.from(files['word/media/image1.jpeg'] as Uint8Array)
  expect(Buffer.from(pictures.get('p1') as Uint8Array).includes('GPS')).toBe(true)
  expect(picture.includes('GPS')).toBe(false)
  expect(pictureHeader(picture)?.turn).toBe(6)
  // the same paper is the same file, whenever and wherever it is made
  expect(Buffer.from(docx(ownAccount(told, now), pictures)).equals(Buffer.from(file))).toBe(true)
})

test('base64 without a browser', () => {
  for (const text of ['', 'a', 'ab', 'abc', '村哨，110'])
    expect(Buffer.from(bytesOf(Buffer.from(text).toString('base64'))).toString()).toBe(text)
})
