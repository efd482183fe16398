import type { Page } from 'playwright-core'
import { serious } from '../support/axe'
import { asPerson, button, describeInBrowser, desk, goOffline, settled, until } from '../support/browser'
import { aLocal } from '../support/local'
import { silence } from '../support/silence'

const headline = 'ᠮᠣᠩᠭᠣᠯ'
const paragraphs = ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', 'ᠪᠢᠴᠢᠭ']

/** Allows the microphone, records, listens, keeps it. */
const record = async (studio: Page) => {
  await studio.context().grantPermissions(['microphone'])
  await button(studio, '现在录一段').click()
  await studio.getByText('正在录 0:01').waitFor()
  await button(studio, '录好了').click()
  await button(studio, '听一听刚录的').click()
  await button(studio, '先不念了').waitFor()
  await button(studio, '听一听刚录的').waitFor()
  await button(studio, '留下这一段').click()
  await button(studio, '念给我听').waitFor()
}

describeInBrowser('Mongolian', () => {
  const local = aLocal()
  let id: string
  const does = async (openid: string, call: string, input: object) => {
    const answer = (await (await local.as(openid)).call('rendering', { call, input })) as { ok: boolean; data: never }
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.data
  }
  beforeAll(async () => {
    const { data } = await local.sdk().database().collection('tips').limit(1).get()
    id = data[0]._id
    const what = { kind: 'tip', item: id, language: 'mn' }
    await does('sarna', 'save', { ...what, text: { headline, paragraphs }, after: 0 })
    await does('sarna', 'submit', { ...what, version: 1 })
    const { source } = (await does('uren', 'read', what)) as { source: { hash: string } }
    await does('uren', 'decide', { ...what, version: 1, source: source.hash, accept: true })
  })

  test('其木格 reads a tip top to bottom, lines from left to right, in its own letters; the choice is kept until she takes it back', async () => {
    const page = await asPerson(local, 'qimuge')
    const fonts: string[] = []
    page.on('request', (request) => {
      if (/woff/.test(request.url())) fonts.push(request.url())
    })
    await page.goto(`/pages/tip/index?id=${id}`)
    await settled(page)
    expect(fonts).toEqual([])
    await button(page, '看蒙古文').click()
    await page.getByText(paragraphs[0] as string).waitFor()
    await settled(page)

    const [first, second] = [paragraphs[0] as string, paragraphs[1] as string].map((words) => page.getByText(words, { exact: true }))
    const [left, right] = [await first?.boundingBox(), await second?.boundingBox()]
    expect(left && right && left.x + left.width <= right.x).toBe(true)
    expect(await first?.evaluate((e) => getComputedStyle(e).writingMode)).toBe('vertical-lr')
    expect(
      await page.evaluate(() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('"', ''))),
    ).toEqual(['Noto Sans Mongolian'])
    // Joined, the word is shorter than its letters one by one.
    const joined = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      context.font = '40px "Noto Sans Mongolian"'
      const width = (words: string) => context.measureText(words).width
      return width('ᠮᠣᠩᠭᠣᠯ') < [...'ᠮᠣᠩᠭᠣᠯ'].reduce((sum, letter) => sum + width(letter), 0)
    })
    expect(joined).toBe(true)

    await page.goto('/pages/mine/index')
    await page.getByRole('radio', { name: '蒙古文' }).click()
    await page.goto(`/pages/tip/index?id=${id}`)
    await page.getByText(paragraphs[0] as string).waitFor()
    await button(page, '看汉文').click()
    await button(page, '看蒙古文').waitFor()
    await page.context().close()
  })

  /** Where something dark stands in a picture of a screen, as shares of its width and height. */
  const inkIn = (page: Page, png: Buffer) =>
    page.evaluate(async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const dark = (x: number, y: number) => (data[(y * image.width + x) * 4] as number) < 128
      const columns = Array.from(
        { length: image.width },
        (_c, x) => Array.from({ length: image.height }, (_r, y) => y).filter((y) => dark(x, y)).length,
      )
      const rows = Array.from(
        { length: image.height },
        (_r, y) => Array.from({ length: image.width }, (_c, x) => x).filter((x) => dark(x, y)).length,
      )
      return { columns, rows, width: image.width, height: image.height }
    }, png.toString('base64'))

  test('in pixels: the word is joined from top to bottom, and a second line stands to the right of the first', async () => {
    const page = await asPerson(local, 'laowang')
    await page.goto(`/mongolian/read/index?kind=tip&id=${id}`)
    await page.getByText(paragraphs[0] as string).waitFor()
    await settled(page)
    const { columns, rows, width, height } = await inkIn(page, await page.getByRole('heading', { name: headline }).screenshot())
    const inked = rows.flatMap((many, y) => (many > 0 ? [y] : []))
    // one stroke goes through all of it: no row between its first and last is empty, and it is far taller than wide
    expect(inked.length).toBe((inked.at(-1) ?? 0) - (inked[0] ?? 0) + 1)
    const wide = columns.filter((many) => many > 0).length
    expect(inked.length).toBeGreaterThan(wide * 2)
    expect(height).toBeGreaterThan(width)
    const lines = await page.getByRole('article').locator('div').all()
    const boxes = await Promise.all(lines.map((line) => line.boundingBox()))
    expect(boxes.map((box) => box?.x ?? 0)).toEqual(boxes.map((box) => box?.x ?? 0).sort((a, b) => a - b))
    await page.context().close()
  })

  test('the font knows the marks of the standard, FVS4 among them: none of GA’s is drawn as a box', async () => {
    const page = await asPerson(local, 'laowang')
    await page.goto(`/mongolian/read/index?kind=tip&id=${id}`)
    await page.getByText(paragraphs[0] as string).waitFor()
    await settled(page)
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
      const draw = (words: string) => {
        context.clearRect(0, 0, canvas.width, canvas.height)
        context.font = '40px "Noto Sans Mongolian", monospace'
        context.fillText(words, 20, 80)
        return { wide: context.measureText(words).width, picture: context.getImageData(0, 0, 300, 150).data.join('') }
      }
      const plain = draw('ᠭ')
      return ['\u180b', '\u180c', '\u180f'].map((mark) => {
        const { wide, picture } = draw(`ᠭ${mark}`)
        return { wider: Math.round(wide - plain.wide), other: picture !== plain.picture }
      })
    })
    // the font gives a mark that it does not know a box of three quarters of a letter
    expect(drawn.filter(({ wider }) => wider > 24)).toEqual([])
    expect(drawn.at(-1)?.other).toBe(true)
    await page.context().close()
  })

  test('the door: found by its word in the first minute, walked through, opened in flight mode, nothing serious for axe in any look', async () => {
    const page = await asPerson(local, 'wuyun')
    await page.goto('/')
    await button(page, '蒙古文').click()
    await button(page, '换回汉文').waitFor()
    await settled(page)
    await goOffline(page)
    await page.goto('/mongolian/home/index').catch(() => {})
    await page.getByText('下面是手机里留着的内容').waitFor()
    await page.context().close()
    for (const look of [{}, { elder: true }, { contrast: true }, desk]) {
      const open = await asPerson(local, 'qimuge', look)
      await open.goto('/mongolian/home/index')
      await button(open, '换回汉文').waitFor()
      await settled(open)
      expect({ look, found: await serious(open) }).toEqual({ look, found: [] })
      expect(await open.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      await open.context().close()
    }
  })

  test('who chose it lands at the door when the program begins, and finds the first screen with one step back', async () => {
    const page = await asPerson(local, 'suhe')
    await page.goto('/pages/mine/index')
    await page.getByRole('radio', { name: '蒙古文' }).click()
    await page.goto('/')
    await button(page, '换回汉文').waitFor()
    await page.goBack()
    await button(page, '我被骗了，怎么办').waitFor()
    await button(page, '蒙古文').waitFor()
    await page.context().close()
  })

  test('the reading screen: nothing serious for axe in any look and size, nothing stands out at the side', async () => {
    for (const look of [{}, { elder: true }, { contrast: true }, desk]) {
      const page = await asPerson(local, 'laowang', look)
      await page.goto(`/mongolian/read/index?kind=tip&id=${id}`)
      await page.getByText(paragraphs[0] as string).waitFor()
      await settled(page)
      expect({ look, found: await serious(page) }).toEqual({ look, found: [] })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      for (const way of ['拿不准，问一问', '我也遇到过，举报']) await button(page, way).waitFor()
      await page.context().close()
    }
  })

  test('乌仁 records at the desk and listens; once 高娃 has ticked it, 其木格 hears that recording', async () => {
    const zh = { kind: 'tip', item: id, language: 'zh' }
    const studio = await asPerson(local, 'uren')
    await studio.goto(`/mongolian/desk/index?kind=tip&item=${id}&language=zh`)
    await button(studio, '现在录一段').click()
    await studio.getByText(/没有准许用话筒|没找到能用的话筒/).waitFor()
    // the browser inside @sparticuz/chromium has no microphone at all, not even a pretended one
    if (await studio.getByText('没找到能用的话筒').isVisible())
      await does('uren', 'attach', { ...zh, id: 'r1', part: 0, parts: 1, audio: silence(64_000).toString('base64') })
    else await record(studio)
    await studio.context().close()

    const { version } = (await does('uren', 'save', { ...zh, transcript: '没见着羊，先别付钱。', after: 2 })) as { version: number }
    await does('uren', 'submit', { ...zh, version })
    const { source } = (await does('gaowa', 'read', zh)) as { source: { hash: string } }
    await does('gaowa', 'decide', { ...zh, version, source: source.hash, accept: true })

    const page = await asPerson(local, 'qimuge')
    await page.addInitScript(() => {
      const heard: number[] = []
      const Plain = window.Audio
      window.Audio = class extends Plain {
        constructor(src?: string) {
          super(src)
          this.addEventListener('ended', () => heard.push(this.currentTime))
        }
      }
      Object.assign(window, { heard })
    })
    const hears = async () => {
      await button(page, '念给我听').click()
      await until(() => page.evaluate(() => (window as unknown as { heard: number[] }).heard.some((seconds) => seconds > 0.5)))
    }
    await page.goto(`/pages/tip/index?id=${id}`)
    await hears()
    await page.context().close()
  })

  test('我被骗了, recorded and ticked, is heard and read in Mongolian by 其木格 who first opens it in flight mode', async () => {
    const zh = { kind: 'standing', item: 'cheated', language: 'zh' }
    const mn = { ...zh, language: 'mn' }
    await does('sarna', 'attach', { ...zh, id: 'r1', part: 0, parts: 1, audio: silence(16_000).toString('base64') })
    for (const [reviewer, what, words] of [
      ['gaowa', zh, { transcript: '先别慌，按顺序做。' }],
      ['uren', mn, { text: { headline, paragraphs } }],
    ] as const) {
      const { version } = (await does('sarna', 'save', { ...what, ...words, after: what === zh ? 2 : 0 })) as { version: number }
      await does('sarna', 'submit', { ...what, version })
      const { source } = (await does(reviewer, 'read', what)) as { source: { hash: string } }
      await does(reviewer, 'decide', { ...what, version, source: source.hash, accept: true })
    }

    const page = await asPerson(local, 'qimuge')
    await page.addInitScript(() => {
      const Plain = window.Audio
      window.Audio = class extends Plain {
        constructor(src?: string) {
          super(src)
          this.addEventListener('ended', () => document.body.setAttribute('data-heard', String(this.currentTime)))
        }
      }
    })
    await page.goto('/')
    await until(() => page.evaluate(async () => (await (await caches.open('sounds.cheated')).keys()).length > 0))
    await settled(page)
    await goOffline(page)
    await button(page, '我被骗了，怎么办').click()
    await button(page, '拨打 110').waitFor()
    await button(page, '念给我听').last().click()
    await until(async () => Number(await page.locator('body').getAttribute('data-heard')) > 0.4)
    await button(page, '看蒙古文').click()
    await page.getByText(paragraphs[0] as string).waitFor()
    await button(page, '拨打 110').waitFor()
    await button(page, '看汉文').click()
    await page.getByText('一分钱也别再转').waitFor()
    await page.context().close()
  })

  test('what 萨日娜 writes stands in its own letters in the fields too; the original has its headings, the list is searched', async () => {
    const page = await asPerson(local, 'sarna', desk)
    await page.goto('/mongolian/desk/index')
    await page.getByLabel('找一篇').fill('绝没有的词')
    await page.getByText('没有找到').waitFor()
    // above stands the same choice for a sheet
    await page.getByRole('radio', { name: '案例' }).last().click()
    await page.getByLabel('找一篇').fill('羊')
    await button(page, /蒙古文 · 案例 .*羊/).waitFor()
    await page.goto('/mongolian/desk/index?kind=case&item=sheep-deposit&language=mn')
    await page.getByRole('heading', { name: '哪里不对劲' }).waitFor()
    await page.getByLabel('蒙古文标题').fill(headline)
    await page.getByLabel('录音里说的话').fill(headline)
    await settled(page)
    // As wide as in its own font: a box for each letter would be wider or narrower.
    for (const label of ['蒙古文标题', '蒙古文正文', '录音里说的话']) {
      const widths = await page.getByLabel(label).evaluate((field, words) => {
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        const { fontSize, fontFamily } = getComputedStyle(field)
        return [fontFamily, '"Noto Sans Mongolian"'].map((family) => {
          context.font = `${fontSize} ${family}`
          return context.measureText(words).width
        })
      }, headline)
      expect(widths[0]).toBe(widths[1])
    }
    expect(await page.evaluate(() => [...document.fonts].some((f) => f.status === 'loaded' && f.family.includes('Mongolian')))).toBe(true)
    await page.context().close()
  })
})
