import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { asPerson, button, describeInBrowser, desk } from '../support/browser'
import { columnsIn, filmOf, likeness, loudness, noteDrawn } from '../support/film'
import { aLocal } from '../support/local'

const headline = 'ᠮᠣᠩᠭᠣᠯ ᠮᠣᠩᠭᠣᠯ ᠮᠣᠩᠭᠣᠯ ᠮᠣᠩᠭᠣᠯ ᠮᠣᠩᠭᠣᠯ'

/** Presses it, and gives the file that comes down. */
const saved = async (page: Page, name: string) => {
  const [down] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return { name: down.suggestedFilename(), bytes: await readFile(await down.path()) }
}

describeInBrowser('films and files', () => {
  const local = aLocal()

  test.each(['竖的，发群、视频号', '横的，放屏上'])('塔娜 makes a film of a tip, %s: every picture is what was drawn', async (shape) => {
    const page = await asPerson(local, 'tana', desk)
    await noteDrawn(page)
    await page.goto('/work/films/index')
    await button(page, /^做成短片，/).click()
    await button(page, shape).click()
    await button(page, '做成短片').click()
    await page.getByText('做好了，放一遍看看，再存下来。').waitFor({ timeout: 55_000 })
    const file = await saved(page, '存到电脑')
    expect(file.name).toMatch(/^.{2,16}-放到\d{4}年\d{1,2}月\d{1,2}日\.mp4$/)
    const film = await filmOf(file.bytes)
    const [width, height] = shape.startsWith('竖') ? [720, 1280] : [1280, 720]
    expect(film).toMatchObject({ width, height, codec: expect.stringMatching(/^avc1/) })
    expect(film.long).toBeGreaterThanOrEqual(20)
    expect(film.long).toBeLessThanOrEqual(60)
    const like = await likeness(page, film)
    expect(like).toMatchObject({ width, height, decoded: like.drawn })
    expect(like.drawn).toBe(Math.round(film.long * 25))
    expect(like.mean).toBeLessThan(3)
    expect(like.far).toBeLessThan(0.01)
    await page.context().close()
  })

  test('with a voice each of its sentences is heard under its own caption, as AAC that every player takes; Mongolian stands beside it', async () => {
    const page = await asPerson(local, 'tana', desk)
    const seconds = 2
    let sentences = 0
    await page.route('**/spoken.wav', (route) => route.fulfill({ body: tone(seconds), contentType: 'audio/wav' }))
    await page.route('**/v1/functions/voice', async (route) => {
      const asked = JSON.stringify(route.request().postDataJSON())
      sentences = asked.match(/。/g)?.length ?? 0
      await route.fulfill({ json: { ok: true, data: { links: Array.from({ length: sentences }, () => '/spoken.wav') } } })
    })
    await page.route('**/v1/functions/tip', async (route) => {
      const answer = await route.fetch()
      const told = (await answer.json()) as { data?: { tip?: { speech: string } } }
      if (told.data?.tip) {
        told.data.tip.speech = '先看见羊。当面数清楚。再给他钱。'
        Object.assign(told.data, { recording: '/spoken.wav', machine: true, mongolian: true })
      }
      await route.fulfill({ response: answer, json: told })
    })
    const data = { text: { headline, paragraphs: [headline] }, reviewer: '乌仁' }
    await page.route('**/v1/functions/rendering', (route) => route.fulfill({ json: { ok: true, data } }))
    await page.goto('/work/films/index')
    await button(page, /^做成短片，/).click()
    await page.getByRole('radio', { name: '汉文和蒙古文' }).waitFor()
    await button(page, '有声音').waitFor()
    expect(sentences).toBe(3)
    await button(page, '做成短片').click()
    await page.getByText('做好了，放一遍看看，再存下来。').waitFor({ timeout: 55_000 })
    const { bytes } = await saved(page, '存到电脑')
    const film = await filmOf(bytes)
    expect(film.sound).toMatchObject({ codec: 'mp4a.40.2', rate: 48_000 })
    expect(Math.abs((film.sound?.long ?? 0) - film.long)).toBeLessThan(0.2)
    const moments = Array.from({ length: Math.floor(film.long * 4) }, (_quarter, i) => i / 4)
    const loud = (await loudness(page, bytes, moments)).map((level) => level > 0.1)
    const begins = loud.filter((is, i) => is && !loud[i - 1]).length
    expect(begins).toBe(sentences)
    expect(Math.abs(loud.filter(Boolean).length / 4 - sentences * seconds)).toBeLessThanOrEqual(sentences * 0.3)
    // right of the Chinese headline, above the picture
    const columns = await columnsIn(page, film, { left: 0.64, right: 1, top: 0, foot: 0.53 })
    expect(columns).toHaveLength(2)
    // the first column is full; letters are joined, so that only words are apart
    expect(columns[0]?.high).toBeGreaterThan((columns[1]?.high ?? 0) * 1.2)
    expect(columns[0]?.gaps).toBeGreaterThan(columns[1]?.gaps ?? 0)
    expect(columns.reduce((sum, { gaps }) => sum + gaps + 1, 0)).toBe(headline.split(' ').length)
    await page.context().close()
  })

  const led = [
    ['门头条屏 320×32', 320, 32],
    ['门头长条屏 640×32', 640, 32],
    ['门头高条屏 640×64', 640, 64],
    ['LED 大屏 640×384', 640, 384],
    ['竖条屏 32×320', 32, 320],
  ] as const

  test.each(led)('乌兰 makes a stick for a %s: everything in it in its exact dots, as it was drawn', async (name, width, height) => {
    const page = await asPerson(local, 'wulan', desk)
    await noteDrawn(page)
    await page.goto('/work/screens/files/index')
    await button(page, name).click()
    await button(page, '标语').click()
    await button(page, /^选上，/).click()
    await button(page, '单色图片').click()
    const file = await saved(page, '做成优盘文件夹，1条')
    expect(file.name).toMatch(new RegExp(`^优盘-${width}×${height}-放到.+日\\.zip$`))
    const files = unzipSync(file.bytes)
    const names = Object.keys(files)
    const of = (folder: string, ending: string) => names.filter((one) => one.startsWith(`${folder}/`) && one.endsWith(ending)).sort()
    const [pictures, onOff, films] = [of('图片', '.png'), of('单色图片', '.png'), of('视频', '.mp4')]
    expect(names).toEqual(expect.arrayContaining(['说明.txt', '文字/文字.txt', '文字/文字GBK.txt']))
    expect(pictures.length).toBeGreaterThan(0)
    expect(onOff).toHaveLength(pictures.length)
    for (const one of [...pictures, ...onOff, ...films]) expect(one).toMatch(/\/\d\d-.+-放到\d{4}年\d+月\d+日\.(png|mp4)$/)
    for (const one of [...pictures, ...onOff]) expect({ one, size: sizeOfPng(files[one]) }).toEqual({ one, size: [width, height] })
    for (const one of onOff) expect(files[one]?.[24]).toBe(1)
    const film = await filmOf(Buffer.from(files[films[0] as string] as Uint8Array))
    const like = await likeness(page, film)
    expect(like).toMatchObject({ width, height, decoded: like.drawn })
    expect(like.drawn).toBe(Math.round(film.long * 25))
    expect(film.sound).toBeUndefined()
    expect(like.mean).toBeLessThan(4)
    expect(like.far).toBeLessThan(0.02)
    await page.context().close()
  })
})

const sizeOfPng = (bytes: Uint8Array | undefined) => {
  const view = new DataView((bytes as Uint8Array).buffer, (bytes as Uint8Array).byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

/** A tone of so many seconds, as a WAV of one channel. */
const tone = (seconds: number) => {
  const rate = 22_050
  const wav = Buffer.alloc(44 + seconds * rate * 2)
  wav.write('RIFF')
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(rate * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(seconds * rate * 2, 40)
  for (let i = 0; i < seconds * rate; i++) wav.writeInt16LE(Math.round(12_000 * Math.sin((i * 440 * 2 * Math.PI) / rate)), 44 + i * 2)
  return wav
}
