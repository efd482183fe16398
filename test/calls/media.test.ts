import type { Content } from '../../wording/manuscripts'
import { newCase } from '../support/case'
import { jpegOf, jpegSegment, pngOf } from '../support/pictures'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let gaowa: Someone
let qimuge: Someone
let buhe: Someone
beforeAll(async () => {
  ;[sarna, gaowa, qimuge, buhe] = (await Promise.all(['sarna', 'gaowa', 'qimuge', 'buhe'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})

/** A photograph as a telephone writes it: where it was taken before the dots, a film after its end. */
const photograph = Buffer.concat([jpegOf(4, 3, jpegSegment(0xe1, 'Exif GPS 44.1N')), Buffer.from('a film, GPS 44.1N')])
const box = (name: string, inside: Buffer | string) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + Buffer.byteLength(inside), 0)
  head.write(name, 4)
  return Buffer.concat([head, Buffer.from(inside)])
}
const film = (bytes: number) =>
  Buffer.concat([box('ftyp', 'isom0000'), box('moov', box('udta', box('xyz ', '+44.1+116.0/'))), box('mdat', Buffer.alloc(bytes, 7))])
const wav = Buffer.concat([Buffer.from('RIFF----WAVEfmt '), Buffer.alloc(8000)])

const pieces = (bytes: Buffer, size = 600_000) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_piece, i) => bytes.subarray(i * size, (i + 1) * size).toString('base64'))
const input = (manuscript: string, id: string, all: string[], part: number) => ({
  ...{ manuscript, id, part, parts: all.length },
  bytes: all[part] as string,
})
const send = async (who: Someone, manuscript: string, id: string, bytes: Buffer) => {
  const all = pieces(bytes)
  for (let part = 0; part < all.length - 1; part++) await who.does('manuscript.attach', input(manuscript, id, all, part))
  return who.does('manuscript.attach', input(manuscript, id, all, all.length - 1))
}
const save = (id: string, content: Content, after = 0) => sarna.does('manuscript.save', { id, kind: 'case', content, after })
const fetched = async (link: string | undefined) => Buffer.from(await (await fetch(link as string)).arrayBuffer())
const submitted = { status: 'submitted', findings: [] }

test('萨日娜 sends a picture, a sound and a film, 高娃 sees them and approves, 其木格 gets them with their words; withdrawn, nobody does', async () => {
  await save('wool', newCase())
  await send(sarna, 'wool', 'picture-1', photograph)
  await send(sarna, 'wool', 'sound-1', wav)
  await send(sarna, 'wool', 'video-1', film(1_500_000))
  const media = ['picture-1 一张转账单', 'sound-1 您好，钱先打过来。', 'video-1 仓库里没有货。']
  await save('wool', { ...newCase(), media }, 1)
  expect(await sarna.does('manuscript.submit', { id: 'wool', version: 2 })).toEqual(submitted)
  expect((await gaowa.does('manuscript.read', { id: 'wool' })).media.map(({ id }) => id).sort()).toEqual([
    'picture-1',
    'sound-1',
    'video-1',
  ])
  expect(await qimuge.asks('case.read', { id: 'wool' })).toMatchObject({
    ...refused('notFound'),
    message: expect.stringContaining('没有找到'),
  })
  await gaowa.does('manuscript.approve', { id: 'wool', version: 2 })
  const read = await qimuge.does('case.read', { id: 'wool' })
  expect(read.case.media?.map(({ words }) => words)).toEqual(['一张转账单', '您好，钱先打过来。', '仓库里没有货。'])
  const [picture, sound, video] = await Promise.all((read.media ?? []).map(({ link }) => fetched(link)))
  expect(picture?.subarray(0, 4).toString('hex')).toBe('ffd8ffdb')
  expect(picture?.includes('GPS')).toBe(false)
  expect(picture?.subarray(-2).toString('hex')).toBe('ffd9')
  expect(sound).toEqual(wav)
  expect(video).toHaveLength(film(1_500_000).length)
  expect(video?.includes('+44.1')).toBe(false)
  await gaowa.does('manuscript.withdraw', { id: 'wool', words: '情况变了' })
  expect(await qimuge.asks('case.read', { id: 'wool' })).toMatchObject({
    ...refused('notFound'),
    message: expect.stringContaining('已经撤下'),
  })
})

test('without words to a medium, or with a telephone number in them, it is not handed in', async () => {
  await save('mute', newCase())
  await send(sarna, 'mute', 'picture-2', photograph)
  const words = async (text: string, after: number) =>
    (await save('mute', { ...newCase(), media: [`picture-2 ${text}`] }, after)).findings
      .filter(({ field, level }) => field === 'media' && level === 'refuse')
      .map(({ why }) => why)
  expect(await words('', 1)).toContain('每张图片写上看见了什么，每段声音、视频写上里面说了什么')
  expect(await words('打13800000000问他', 2)).not.toEqual([])
  expect(await words('一张转账单', 3)).toEqual([])
})

test('cut off in the middle, it goes on where it stopped; a piece sent five times is one, and the last one too', async () => {
  await save('cut', newCase())
  const all = pieces(film(1_500_000))
  await fiveTimes(() => sarna.does('manuscript.attach', input('cut', 'video-3', all, 0)))
  expect(await sarna.asks('manuscript.attach', input('cut', 'video-3', all, 2))).toMatchObject(refused('conflict'))
  expect(await sarna.does('manuscript.attach', input('cut', 'video-3', all, 0))).toEqual({ received: 1 })
  await sarna.does('manuscript.attach', input('cut', 'video-3', all, 1))
  const done = await sarna.does('manuscript.attach', input('cut', 'video-3', all, 2))
  expect(done.received).toBe(3)
  expect(await fetched(done.link)).toHaveLength(film(1_500_000).length)
  expect(await sarna.does('manuscript.attach', input('cut', 'video-3', all, 2))).toMatchObject({ received: 3 })
})

test('what a recorder wrote before and behind a sound is taken out of it', async () => {
  const tag = Buffer.concat([Buffer.from('ID3\u0004\0\0', 'latin1'), Buffer.from([0, 0, 0, 9]), Buffer.from('GPS 44.1N')])
  const sound = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(4000, 7)])
  const behind = Buffer.concat([Buffer.from('TAG44.1N'), Buffer.alloc(120)])
  await save('tagged', newCase())
  const { link } = await send(sarna, 'tagged', 'sound-9', Buffer.concat([tag, sound, behind]))
  expect(await fetched(link)).toEqual(sound)
})

test('pieces that grow past the limit are refused before the last one, and words to nothing are not kept', async () => {
  await save('grows', newCase())
  const part = (at: number, bytes: Buffer) => ({
    manuscript: 'grows',
    id: 'sound-88',
    part: at,
    parts: 20,
    bytes: bytes.toString('base64'),
  })
  await sarna.does('manuscript.attach', part(0, wav.subarray(0, 30)))
  const large = Buffer.alloc(700_000)
  for (let at = 1; at < 8; at++) await sarna.does('manuscript.attach', part(at, large))
  expect(await sarna.asks('manuscript.attach', part(8, large))).toMatchObject(refused('badInput'))
  const content = { ...newCase(), media: ['hello 一张图'] }
  expect(await sarna.asks('manuscript.save', { id: 'grows', kind: 'case', content, after: 1 })).toMatchObject(refused('badInput'))
})

test.each([
  ['picture-4', '<svg onload="x()">'],
  ['picture-5', '<!doctype html>'],
  ['picture-60', pngOf(23_000, 23_000).toString('latin1')],
  ['picture-70', '\u00ff\u00d8\u00ff<!doctype html>'],
  ['sound-4', photograph.toString('latin1')],
  ['video-4', 'MZ a programme'],
])('%s is held to its bytes', async (id, bytes) => {
  await save(`kind-${id}`, newCase())
  const sent = { manuscript: `kind-${id}`, id, part: 0, parts: 1, bytes: Buffer.from(bytes, 'latin1').toString('base64') }
  expect(await sarna.asks('manuscript.attach', sent)).toMatchObject(refused('badInput'))
  expect(await village.documents('media', { _id: id })).toEqual([])
})

test('too large is refused at its first piece, and in one', async () => {
  await save('large', newCase())
  const all = pieces(Buffer.concat([wav, Buffer.alloc(6_000_000)]))
  expect(await sarna.asks('manuscript.attach', input('large', 'sound-5', all, 0))).toMatchObject({
    ...refused('badInput'),
    message: '声音太大，最多5兆，请剪短或压小再传',
  })
})

test('nobody but the desk sends, and nothing sent for one case is shown with another', async () => {
  await save('own', newCase())
  const all = pieces(photograph)
  for (const who of [qimuge, buhe])
    expect(await who.asks('manuscript.attach', input('own', 'picture-6', all, 0))).toMatchObject(refused('forbidden'))
  await send(sarna, 'own', 'picture-6', photograph)
  expect(await gaowa.asks('manuscript.attach', input('own', 'picture-6', all, 0))).toMatchObject(refused('conflict'))
  const { findings } = await save('thief', { ...newCase(), media: ['picture-6 一张转账单'] })
  expect(findings).toContainEqual(expect.objectContaining({ field: 'media', level: 'refuse' }))
  expect((await sarna.does('manuscript.submit', { id: 'thief', version: 1 })).status).toBe('draft')
})

test('what was never sent to its end is forgotten after a day, and nothing else', async () => {
  await save('night', newCase())
  const all = pieces(film(700_000))
  await sarna.does('manuscript.attach', input('night', 'video-7', all, 0))
  await send(sarna, 'night', 'picture-7', photograph)
  const ids = async () => (await village.documents<{ _id: string }>('media', { item: 'night' })).map(({ _id }) => _id).sort()
  await village.sdk().callFunction({ name: 'manuscript', data: {} })
  expect(await ids()).toEqual(['picture-7', 'video-7'])
  for (const _id of ['picture-7', 'video-7'])
    await village
      .sdk()
      .database()
      .collection('media')
      .doc(_id)
      .update({ at: Date.now() - 2 * 86_400_000 })
  await village.sdk().callFunction({ name: 'manuscript', data: {} })
  expect(await ids()).toEqual(['picture-7'])
})

const age = (_id: string, days: number) =>
  village
    .sdk()
    .database()
    .collection('media')
    .doc(_id)
    .update({ at: Date.now() - days * 86_400_000 })
const there = async (item: string) => (await village.documents<{ _id: string }>('media', { item })).map(({ _id }) => _id).sort()
const publish = async (id: string, version: number) => {
  expect(await sarna.does('manuscript.submit', { id, version })).toEqual(submitted)
  await gaowa.does('manuscript.approve', { id, version })
}

test('what nothing names is forgotten after a week; what a version still names stays, of a case that was withdrawn too', async () => {
  await save('named', newCase())
  const links: Record<string, string | undefined> = {}
  for (const id of ['picture-20', 'picture-21', 'picture-22', 'picture-23']) links[id] = (await send(sarna, 'named', id, photograph)).link
  const media = (...ids: string[]) => ({ ...newCase(), title: '驼绒被子 又有人买', media: ids.map((id) => `${id} 一张转账单`) })
  await save('named', media('picture-20', 'picture-21'), 1)
  await save('named', media('picture-20'), 2)
  await gaowa.does('manuscript.withdraw', { id: 'named', words: '情况变了' })
  for (const id of ['picture-20', 'picture-21', 'picture-22']) await age(id, 8)
  await village.timer('recheck')
  // 23 came today: its author may not have kept the words yet.
  expect(await there('named')).toEqual(['picture-20', 'picture-21', 'picture-23'])
  expect((await fetch(links['picture-22'] as string)).ok).toBe(false)
  expect((await fetch(links['picture-21'] as string)).ok).toBe(true)
})

test('somebody’s face is in a picture: 高娃 erases it for good, for people at once and from every version', async () => {
  await save('face', newCase())
  const { link } = await send(sarna, 'face', 'picture-30', photograph)
  await send(sarna, 'face', 'picture-31', photograph)
  const content = { ...newCase(), title: '羊绒大衣 收钱不发货', media: ['picture-30 一个人的脸', 'picture-31 一张转账单'] }
  await save('face', content, 1)
  await publish('face', 2)
  const erase = { id: 'face', medium: 'picture-30' }
  const batu = await village.person('batu')
  for (const who of [qimuge, buhe, batu]) expect(await who.asks('manuscript.erase', erase)).toMatchObject(refused('forbidden'))
  await save('other', newCase())
  expect(await gaowa.asks('manuscript.erase', { ...erase, id: 'other' })).toMatchObject(refused('notFound'))
  expect((await gaowa.does('manuscript.read', { id: 'face' })).may.erase).toBe(true)

  await fiveTimes(() => gaowa.does('manuscript.erase', erase))
  expect((await fetch(link as string)).ok).toBe(false)
  expect(await there('face')).toEqual(['picture-31'])
  const { case: read, media } = await qimuge.does('case.read', { id: 'face' })
  expect(read.media).toEqual([{ id: 'picture-31', words: '一张转账单' }])
  expect(media).toHaveLength(1)
  const desk = await sarna.does('manuscript.read', { id: 'face' })
  expect(desk.manuscript).toMatchObject({ status: 'published', version: 3, content: { media: ['picture-31 一张转账单'] } })
  expect(desk).toMatchObject({ author: '萨日娜', reviewer: '高娃', findings: [] })
  expect(desk.media.map(({ id }) => id)).toEqual(['picture-31'])
})

describe('nothing tells where a file was made', () => {
  const riff = (...parts: [string, string][]) => {
    const body = Buffer.concat(
      parts.map(([name, inside]) => {
        const head = Buffer.alloc(8)
        head.write(name)
        head.writeUInt32LE(inside.length, 4)
        return Buffer.concat([head, Buffer.from(inside)])
      }),
    )
    const head = Buffer.from('RIFF____WEBP')
    head.writeUInt32LE(4 + body.length, 4)
    return Buffer.concat([head, body])
  }
  /** The frame's size stands in its seventh to tenth byte. */
  const frame = '000000\u0004\u0000\u0003\u0000dots'
  test.each([
    ['a PNG', 'picture-8', pngOf(4, 3, Buffer.from('dots'), ['eXIf', 'GPS'], ['tEXt', 'GPS']), 'dots'],
    ['a WebP', 'picture-9', riff(['VP8 ', frame], ['EXIF', 'GPS!'], ['XMP ', 'GPS!']), 'dots'],
    ['a sound in boxes', 'sound-8', Buffer.concat([box('ftyp', 'M4A 0000'), box('moov', box('meta', 'GPS')), box('mdat', 'dots')]), 'dots'],
  ])('%s', async (_name, id, bytes, stays) => {
    await save(`place-${id}`, newCase())
    const kept = await fetched((await send(sarna, `place-${id}`, id, bytes)).link)
    expect(kept.includes('GPS')).toBe(false)
    expect(kept.includes(stays)).toBe(true)
  })

  test('a picture that breaks off is refused', async () => {
    await save('broken', newCase())
    const half = { manuscript: 'broken', id: 'picture-10', part: 0, parts: 1, bytes: photograph.subarray(0, 12).toString('base64') }
    expect(await sarna.asks('manuscript.attach', half)).toMatchObject(refused('badInput'))
  })
})
