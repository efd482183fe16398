import { createHash } from 'node:crypto'
import { strFromU8 } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import type { Input } from '../../types/contract'
import type { Access } from '../../types/entities/access'
import type { Report } from '../../types/entities/report'
import { problemsOf, unpacked, wordsOf } from '../support/docx'
import { exif, jpegOf, pngOf } from '../support/pictures'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()
let qimuge: Someone
let laowang: Someone
let batu: Someone
let chen: Someone
let stranger: Someone
beforeAll(async () => {
  ;[qimuge, laowang, batu, chen] = (await Promise.all(['qimuge', 'laowang', 'batu', 'chen'].map(village.person))) as [
    ...[Someone, Someone, Someone, Someone],
  ]
  stranger = await village.visitor()
})

const minute = 60_000
let made = 0
const newCode = () => `CCCC-CCCC-CC${'ACDEFGHJKM'[Math.floor(++made / 10)]}${'ACDEFGHJKM'[made % 10]}`
const secret = 'a-secret-of-the-phone-1234'
const handIn = async (who: Someone, more: Partial<Input<'report.submit'>> = {}): Promise<string> => {
  const code = newCode()
  const what = '自称公安局的人打电话，说我的卡洗钱，让我转到安全账户。'
  const seen = [{ kind: 'phone' as const, value: '13800138000' }]
  await who.does('report.submit', { code, secret, region: 'anhe/baiyin/bayan', type: 'authority', what, seen, contact: '其木格', ...more })
  return code
}
const change = (code: string, to: Partial<Report>) => village.sdk().database().collection('reports').doc(code).update(to)
const attach = (who: Someone, code: string, id: string, bytes: Buffer) =>
  who.does('report.attach', { code, id, image: bytes.toString('base64') })
const looksOf = async (code: string) =>
  (await village.documents<Access>('accesses')).filter(({ subject, codes = [] }) => subject === code || codes.includes(code))
const fetched = async (link: string) => {
  const response = await fetch(link)
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}
const exportsThere = () => village.documents<{ _id: string; path: string; file?: string; until: number }>('exports')

describe('其木格 takes her paper to the station', () => {
  test('she gets back all that she told, her picture without where it was taken, and nothing of what the police wrote', async () => {
    const code = await handIn(qimuge)
    await attach(qimuge, code, 'p1', jpegOf(40, 30, exif(6)))
    const at = Date.now() - 3_600_000
    const transfers = [{ id: 't', at, amount: 4800_00, through: 'bank' as const, name: '王某', slip: 'p1' }]
    await change(code, {
      transfers,
      notes: [{ id: 'n', text: '像是老案子', at, by: 'batu' }],
      officer: 'batu',
      alarmNumber: 'J1',
    } as Partial<Report>)

    const told = await qimuge.does('report.paper', { code })
    expect(told).toMatchObject({
      code,
      place: '白音苏木 巴彦嘎查',
      what: expect.stringContaining('安全账户'),
      transfers,
      pictures: ['p1'],
      sounds: [],
    })
    expect(JSON.stringify(told)).not.toMatch(/像是老案子|batu|J1|secret|person/)
    const { image } = await qimuge.does('report.paperPicture', { code, id: 'p1' })
    expect(Buffer.from(image, 'base64').includes('GPS')).toBe(false)
    // nothing was put anywhere for it
    expect(await exportsThere()).toEqual([])
  })

  test('a phone that the cloud takes for somebody new has the secret; who only holds the code, a neighbour and the police have nothing', async () => {
    const code = await handIn(qimuge)
    await attach(qimuge, code, 'p1', pngOf())
    expect(await stranger.does('report.paper', { code, secret })).toMatchObject({ code })
    for (const who of [stranger, laowang, batu, chen]) {
      expect(await who.asks('report.paper', { code })).toMatchObject(refused('notFound'))
      expect(await who.asks('report.paper', { code, secret: 'another-secret-of-a-phone' })).toMatchObject(refused('notFound'))
      expect(await who.asks('report.paperPicture', { code, id: 'p1' })).toMatchObject(refused('notFound'))
    }
    expect(await qimuge.asks('report.paperPicture', { code, id: 'p2' })).toMatchObject(refused('notFound'))
  })
})

describe('案卷', () => {
  test('巴图 has all of a report as Word: pictures with their SHA-256, what was written down of a sound, ties, what was done, who looked', async () => {
    const code = await handIn(qimuge)
    const [other, apart, unlike] = [await handIn(laowang), await handIn(laowang, { region: 'anhe' }), await handIn(laowang)]
    await attach(qimuge, code, 'p1', jpegOf(40, 30))
    await attach(qimuge, code, 'p2', pngOf(30, 90))
    await batu.does('report.read', { code })
    await batu.does('report.reply', { code, id: 'r1', status: 'checking', text: '正在查这个号码', after: 0 })
    const at = Date.now()
    const { fileID } = await village.sdk().uploadFile({ cloudPath: 'reports/sound.m4a', fileContent: Buffer.from('a sound') })
    await change(code, {
      notes: [{ id: 'n', text: '像是老案子', at, by: 'chen' }],
      moves: [{ id: 'm', from: 'anhe', to: 'anhe/baiyin', why: '事情在白音', at, by: 'chen' }],
      sounds: [{ id: 's', file: fileID, length: 43, transcript: { text: '他说是公安局的', at, by: 'batu' } }],
    })
    const ties = village.sdk().database().collection('reportTies')
    for (const [b, same] of [
      [other, true],
      [apart, true],
      [unlike, false],
    ] as const)
      await ties.add({ _id: `${code}.${b}`, a: code, b, same, at, by: 'batu' })

    const { word, paper, pictures, name, until } = await batu.does('report.dossier', { codes: [code] })
    expect(name).toBe('case-file.docx')
    expect(until - Date.now()).toBeLessThanOrEqual(minute)
    const { status, bytes } = await fetched(word)
    expect(status).toBe(200)
    expect(problemsOf(bytes)).toEqual([])
    const words = wordsOf(bytes)
    for (const fact of [
      '举报案卷材料',
      '巴图警官',
      '内部资料',
      '安全账户',
      '13800138000',
      '像是老案子',
      '从安和旗转到白音苏木：事情在白音',
      '正在查这个号码',
      '他说是公安局的',
      '打开看了',
      '导出了',
    ])
      expect(words).toContain(fact)
    expect(words).toContain(other)
    expect(words).toContain(apart)
    expect(words).not.toContain(unlike)
    // each picture in it is the very file whose SHA-256 stands beside it
    const media = Object.entries(unpacked(bytes)).filter(([file]) => file.includes('/media/'))
    expect(media).toHaveLength(2)
    for (const [, content] of media) expect(words).toContain(createHash('sha256').update(content).digest('hex'))
    expect(words).toContain(createHash('sha256').update('a sound').digest('hex'))
    // the page to print says the same
    expect(pictures.map(({ id }) => id)).toEqual([`${code}.p1`, `${code}.p2`])
    expect((await fetched(pictures[0]?.link as string)).status).toBe(200)
    const shown = JSON.stringify(paper)
    for (const fact of ['像是老案子', other, 'SHA-256']) expect(shown).toContain(fact)
    // what nobody sees on the paper is not in the file
    const xml = Object.entries(unpacked(bytes)).flatMap(([file, content]) => (/xml|rels/.test(file) ? [strFromU8(content)] : []))
    expect(xml.join('')).not.toMatch(/qimuge|laowang|secret|cloud:\/\/|rsid|creator/)
    expect((await looksOf(code)).map(({ call, refused: no }) => [call, no])).toContainEqual(['report.dossier', undefined])
  })

  test('a picture that is not what was handed in is said to be changed; one that is gone is said to be gone', async () => {
    const code = await handIn(qimuge)
    await attach(qimuge, code, 'p1', jpegOf())
    await attach(qimuge, code, 'p2', pngOf())
    const [report] = await village.documents<Report>('reports', { _id: code })
    const [first, second] = report?.pictures ?? []
    await village.sdk().deleteFile({ fileList: [second?.file as string] })
    await change(code, { pictures: [{ ...first, sha256: '0'.repeat(64) }, second] } as Partial<Report>)
    const { word } = await batu.does('report.dossier', { codes: [code] })
    const words = wordsOf((await fetched(word)).bytes)
    expect(words).toContain('和交上来时的不一样，请核查')
    expect(words).toContain('文件已经不在了')
  })

  test('the link is dead after a minute, and soon after the file is gone', async () => {
    const { word } = await batu.does('report.dossier', { codes: [await handIn(qimuge)] })
    const mine = (await exportsThere()).find(({ path }) => word.includes(path))
    expect((await fetched(word)).status).toBe(200)
    await village.advance(61_000)
    expect((await fetched(word)).status).toBe(403)
    await village.advance(10 * minute, ['report'])
    expect((await exportsThere()).map(({ _id }) => _id)).not.toContain(mine?._id)
    const [link] = (await village.sdk().getTempFileURL({ fileList: [mine?.file as string] })).fileList
    expect(link?.tempFileURL).toBeFalsy()
  })

  test('what was cut off while it was made is found and removed too', async () => {
    const path = 'exports/cut-off/case-file.docx'
    const { fileID } = await village.sdk().uploadFile({ cloudPath: path, fileContent: Buffer.from('half') })
    await village.sdk().database().collection('exports').add({ _id: 'cut-off', path, until: 1 })
    await village.timer('report')
    expect((await exportsThere()).map(({ _id }) => _id)).not.toContain('cut-off')
    expect((await village.sdk().getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL).toBeFalsy()
  })

  test('an officer of the next town gets nothing, of one or of several, and each of them is in the log as refused', async () => {
    const [theirs, county] = [await handIn(qimuge), await handIn(laowang, { region: 'anhe' })]
    const before = (await exportsThere()).length
    expect(await batu.asks('report.dossier', { codes: [county] })).toMatchObject(refused('forbidden'))
    expect(await batu.asks('report.dossier', { codes: [theirs, county] })).toMatchObject(refused('forbidden'))
    expect(await batu.asks('report.export', { codes: [theirs, county] })).toMatchObject(refused('forbidden'))
    expect(await exportsThere()).toHaveLength(before)
    const refusedOnes = async (code: string) => (await looksOf(code)).map(({ call, refused: no }) => `${call} ${no}`).sort()
    expect(await refusedOnes(county)).toEqual(['report.dossier true', 'report.dossier true', 'report.export true'])
    expect(await refusedOnes(theirs)).toEqual(['report.dossier true', 'report.export true'])
    const ao = await village.person('ao')
    const { looks: listed, whole } = await ao.does('report.looks', { page: 0 })
    expect(listed[0]).toMatchObject({ what: 'export', refused: true })
    expect(whole).toBe(true)
    for (const who of [qimuge, stranger, ao])
      expect(await who.asks('report.dossier', { codes: [theirs] })).toMatchObject(refused('forbidden'))
  })

  test('several are listed first, each on a page of its own; too many at once, none, and no such code are refused', async () => {
    const codes = [await handIn(qimuge, { loss: 100_00 }), await handIn(laowang, { loss: 50_00 })]
    const { paper, word } = await batu.does('report.dossier', { codes })
    expect(paper.blocks.filter(({ kind }) => kind === 'page')).toHaveLength(2)
    expect(JSON.stringify(paper.blocks[1])).toContain(codes[1])
    expect(JSON.stringify(paper.blocks[2])).toContain('损失合计 150.00 元')
    expect(problemsOf((await fetched(word)).bytes)).toEqual([])
    expect(await batu.asks('report.dossier', {})).toMatchObject(refused('badInput'))
    expect(await batu.asks('report.dossier', { codes: ['XXXX-XXXX-XXXX'] })).toMatchObject(refused('notFound'))
    expect(await batu.asks('report.dossier', { codes, month: '2026-11' })).toMatchObject(refused('badInput'))
    expect(
      await batu.asks('report.dossier', {
        codes: Array.from({ length: 31 }, (_one, i) => `XXXX-XXXX-XX${'ACDEFGHJKM'[Math.floor(i / 10)]}${'ACDEFGHJKM'[i % 10]}`),
      }),
    ).toMatchObject(refused('tooMany'))
  })
})

describe('the station’s sheet', () => {
  test('of a month: times and numbers of the matter, nobody’s name or number', async () => {
    const code = await handIn(qimuge, { loss: 4800_00 })
    await change(code, {
      createdAt: Date.parse('2025-01-31T23:30+08:00'),
      caseNumber: '=HYPERLINK("x")',
      officer: 'batu',
      alarmNumber: 'J2025',
    })
    const late = await handIn(laowang)
    await change(late, { createdAt: Date.parse('2025-02-01T00:10+08:00') })
    const { link, rows, name } = await batu.does('report.export', { month: '2025-01', region: 'anhe/baiyin' })
    expect([rows, name]).toEqual([1, 'reports.xlsx'])
    const { bytes } = await fetched(link)
    const [head, row, ...more] = await readSheet(bytes.slice().buffer as ArrayBuffer)
    expect(more).toEqual([])
    const cells = Object.fromEntries((head ?? []).map((title, i) => [title, row?.[i]]))
    expect(cells).toMatchObject({
      ...{ 回执码: code, 收到时间: '2025年1月31日 23:30', 地点: '白音苏木 巴彦嘎查', '损失（元）': 4800, 状态: '已收到' },
      ...{ '110编号': 'J2025', 立案号: '=HYPERLINK("x")', 承办人: '巴图警官', 首次答复时间: null, 办结时间: null },
    })
    const files = unpacked(bytes)
    const xml = Object.values(files)
      .map((content) => strFromU8(content))
      .join('')
    expect(xml).not.toMatch(/其木格|qimuge|13800138000|安全账户|<f>|creator/)
    expect(await looksOf(code)).toEqual([expect.objectContaining({ call: 'report.export', subject: 'anhe/baiyin', codes: [code] })])
    expect(await batu.asks('report.export', { month: '2025-01', region: 'anhe' })).toMatchObject(refused('forbidden'))
    expect(await batu.asks('report.export', { month: '2024-01' })).toMatchObject(refused('notFound'))
  })
})
