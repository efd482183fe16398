import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { comics } from '../../content/comics'
import type {} from '../../screen/comics'
import type { Piece } from '../../signage/piece'
import type { Ended, Playlist } from '../../signage/playlist'
import { describeInBrowser, until as really } from '../support/browser'

const { launchChromium } = require('../support/browser-launch.cjs') as { launchChromium: () => Promise<Browser> }
const { screenFiles } = require('../../config/screen/plugin.cjs') as {
  screenFiles: (define: Record<string, string>) => { files: Record<string, string | Buffer> }
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
/** Ten in the morning. */
const morning = Date.parse('2026-12-01T10:00:00+08:00')
const night = { on: 6 * 60, off: 22 * 60 }
const foot = '拿不准，打 96110 问；已经转了钱，马上打 110'
const always = 8_640_000_000_000_000

const slogan: Piece = {
  ...{ id: 'ask-first', kind: 'slogan', headline: ['先问家里人，再转钱'], lines: [], foot, colour: 'right', until: always },
  evergreen: true,
}
const poster: Piece = {
  ...{ id: 'faces', kind: 'poster', headline: ['视频里的脸', '也能造假'], lines: ['先挂断，用自己存的号码打回去'], foot },
  ...{ colour: 'act', until: always },
}
const sheep = (until: number, id = 'sheep'): Piece => ({
  ...{ id, kind: 'alert', headline: ['有人冒充收羊老板'], lines: ['先让您交运费，钱一交就拉黑'], foot, colour: 'danger', until },
})

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', woff: 'font/woff', json: 'application/json' }

const written = (list: Playlist | Ended, now: number) => ('pieces' in list ? { ...list, writtenAt: now - (now % hour) } : list)

/** The website and the function `screen`, as far as a screen sees them, with a clock of their own. */
const makeSite = async () => {
  const { files } = screenFiles({ CLOUD_ENV: '"local-env"', GATEWAY: '""' })
  const site = {
    now: morning,
    screen: undefined as string | undefined,
    /** Written anew each hour, as the function does it. */
    list: { writtenAt: morning, hours: night, pieces: [slogan, poster] } as Playlist | Ended,
    asked: 0,
    /** Function calls answered. */
    said: [] as { call: string; input: { showing?: { kind: string; item?: string } } }[],
    down: false,
    film: undefined as Buffer | undefined,
    /** Downloads that were begun and hang. */
    hanging: 0,
    url: '',
    files,
    server: undefined as unknown as Server,
  }
  site.server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '', 'http://here')
      const answer = (status: number, type: string, text: string | Buffer) => {
        response.sendDate = false
        response.writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          date: new Date(site.now).toUTCString(),
          'cache-control': 'no-cache',
        })
        response.end(text)
      }
      if (site.down) return answer(502, 'text/html', '<h1>502 Bad Gateway</h1>')
      if (pathname.startsWith('/auth/')) return answer(200, 'application/json', '{"access_token":"one"}')
      if (pathname === '/v1/functions/screen') {
        const event = JSON.parse(body)
        site.said.push(event)
        const data =
          event.call === 'begin'
            ? { digits: '493027', expires: site.now + 10 * minute, now: site.now }
            : { now: site.now, ...(site.screen && { screen: site.screen }) }
        return answer(200, 'application/json', JSON.stringify({ ok: true, data }))
      }
      if (pathname.startsWith('/screen/lists/')) {
        site.asked++
        return answer(200, 'application/json', JSON.stringify(written(site.list, site.now)))
      }
      if (pathname === '/films/stuck') return void site.hanging++
      if (pathname === '/films/wool' && site.film) return answer(200, 'video/webm', site.film)
      const name = pathname === '/screen/' ? 'screen/index.html' : pathname.slice(1)
      const file = site.files[name]
      return file === undefined ? answer(404, 'text/plain', 'no') : answer(200, types[name.split('.').pop() ?? ''] ?? 'text/plain', file)
    })
  })
  await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve))
  site.url = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}/screen/`
  return site
}
type Site = Awaited<ReturnType<typeof makeSite>>

/** A second of a film, as a browser records it. */
const filmMadeBy = async (browser: Browser): Promise<Buffer> => {
  const page = await browser.newPage()
  const made = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 })
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => void parts.push(data)
    const over = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    recorder.start()
    for (let i = 0; i < 25; i++) {
      pen.fillStyle = `rgb(0,${i * 10},0)`
      pen.fillRect(0, 0, 160, 90)
      await new Promise(requestAnimationFrame)
    }
    recorder.stop()
    await over
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  await page.close()
  return Buffer.from(made)
}

/** By the ground's colour at the left edge, half-way down. */
const grounds: Record<string, string> = { '255,176,0': 'danger', '18,87,155': 'act', '44,113,72': 'right', '0,0,0': 'dark' }
const ground = async (page: Page): Promise<string> => {
  const pixel = await page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(3, Math.floor(canvas.height / 2), 1, 1)
    return [...data].slice(0, 3).join(',')
  })
  return grounds[pixel] ?? pixel
}
/** Whether anything is written on it. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height)
    let white = 0
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 0) > 240 && (data[i + 1] ?? 0) > 240 && (data[i + 2] ?? 0) > 240) white++
    return white
  })

describeInBrowser('a screen of its own', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  let site: Site
  let context: BrowserContext
  beforeEach(async () => {
    site = await makeSite()
    context = await browser.newContext({ viewport: { width: 640, height: 360 }, timezoneId: 'Asia/Shanghai' })
  })
  afterEach(async () => {
    await context.close()
    site.server.closeAllConnections()
    await new Promise((resolve) => site.server.close(resolve))
  })

  /** Switched on, its own clock `wrong` by so much. */
  const switchedOn = async (wrong = 0): Promise<Page> => {
    const page = await context.newPage()
    await page.clock.install({ time: site.now + wrong })
    await page.goto(site.url)
    return page
  }
  /** Time passes for the screen and for the server alike. */
  const passes = async (page: Page, ms: number) => {
    site.now += ms
    await page.clock.runFor(ms)
    await page
      .evaluate(() =>
        fetch('/screen/')
          .then((answer) => answer.text())
          .catch(() => ''),
      )
      .catch(() => {})
  }
  const until = async (page: Page, holds: () => Promise<boolean>, most: number) => {
    for (let waited = 0; waited <= most; waited += second) {
      if (await holds()) return waited
      await passes(page, second)
    }
    throw new Error('it never came')
  }
  /** Everything is kept on the device, as after any first minute. */
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const worker = (await navigator.serviceWorker.ready).active
      return worker?.state
    })

  test('shows digits until somebody pairs it, then what its list says; taken out, it asks again', async () => {
    const page = await switchedOn()
    await until(page, async () => site.said.some(({ call }) => call === 'begin'), 20 * second)
    await passes(page, 2 * second)
    expect(await ground(page)).toBe('act')
    expect(await letters(page)).toBeGreaterThan(500)
    site.screen = 'shop'
    await until(page, async () => (await ground(page)) === 'right', 20 * second)
    site.list = { ended: true }
    site.screen = undefined
    await until(page, async () => (await ground(page)) === 'act', 40 * second)
  })

  test('an alert appears within a minute of its approval, at once when it is there, and is gone at its second', async () => {
    site.screen = 'shop'
    const page = await switchedOn(10 * minute)
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    const ends = site.now + 90 * second
    site.list = { ...(site.list as Playlist), pieces: [sheep(ends), slogan, poster] }
    expect(await until(page, async () => (await ground(page)) === 'danger', minute)).toBeLessThanOrEqual(30 * second)
    while (site.now < ends - 3 * second) {
      await passes(page, second)
      expect(await letters(page)).toBeGreaterThan(500)
    }
    site.down = true
    let after = 0
    while (site.now < ends + 40 * second) {
      await passes(page, second)
      if (site.now >= ends && (await ground(page)) === 'danger') after++
    }
    expect(after).toBe(0)
    expect(site.said.some(({ input }) => input.showing?.item === 'sheep')).toBe(true)
  })

  test('withdrawn pieces are gone at the next contact', async () => {
    site.screen = 'shop'
    const page = await switchedOn()
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    site.list = { ...(site.list as Playlist), pieces: [poster] }
    for (let i = 0; i < 41; i++) await passes(page, second)
    for (let i = 0; i < 30; i++) {
      expect(await ground(page)).toBe('act')
      await passes(page, second)
    }
  })

  test('after a power cut, without a network and with a clock of another day: what always holds, and nothing else', async () => {
    site.screen = 'shop'
    const ends = site.now + 8 * hour
    site.list = { ...(site.list as Playlist), pieces: [sheep(ends), slogan, poster] }
    const page = await switchedOn()
    await until(page, async () => (await ground(page)) === 'danger', 30 * second)
    await kept(page)
    await page.close()
    site.down = true
    // by its clock the alert still holds
    const again = await context.newPage()
    await again.clock.install({ time: morning - 24 * hour })
    await again.goto(site.url)
    for (let i = 0; i < 40; i++) {
      expect(await ground(again)).toBe('right')
      expect(await letters(again)).toBeGreaterThan(500)
      await again.clock.runFor(2 * second)
    }
    site.down = false
    await until(again, async () => (await ground(again)) === 'danger', minute)
  })

  test('a comic is drawn to the whole screen and a film plays over it; both are kept on the device; withdrawn, they are gone', async () => {
    site.screen = 'shop'
    site.film = await filmMadeBy(browser)
    const common = { foot, colour: 'danger' as const, until: always, lines: [] }
    const comic: Piece = { ...common, id: 'sheep-comic', kind: 'comic', headline: ['收羊老板'], panels: comics.farming.panels }
    const film: Piece = { ...common, id: 'wool', kind: 'film', headline: ['收羊毛'], film: { id: 'wool', link: '/films/wool?one' } }
    const missing: Piece = { ...film, id: 'missing', film: { id: 'missing', link: '/films/none' } }
    site.list = { ...(site.list as Playlist), pieces: [comic, film, missing, slogan] }
    const page = await switchedOn()
    const sees = async (what: string) => {
      const seen = new Set<string>()
      await really(async () => {
        await passes(page, second)
        const on = await page.evaluate(() => {
          const video = document.querySelector('video') as HTMLVideoElement
          return { isFilm: !video.hidden && video.readyState >= 2, source: video.src.slice(0, 5), muted: video.muted }
        })
        if (on.isFilm) seen.add(`film ${on.source} ${on.muted}`)
        else if ((await page.evaluate(() => !!window.drawPanel)) && !grounds[await ground(page)]) seen.add('comic')
        return seen.has(what)
      })
    }
    await sees('comic')
    // it is read from the device, and seen alone where nobody wanted it heard
    await sees('film blob: true')
    await page.reload()
    await sees('film blob: true')
    await kept(page)
    await page.reload()
    await sees('comic')
    const heard = site.said.flatMap(({ input }) => input.showing?.item ?? [])
    expect(heard).not.toContain('missing')
    site.list = { ...(site.list as Playlist), pieces: [slogan] }
    for (let i = 0; i < 41; i++) await passes(page, second)
    for (let i = 0; i < 20; i++) {
      expect(await ground(page)).toBe('right')
      expect(await page.evaluate(() => (document.querySelector('video') as HTMLVideoElement).hidden)).toBe(true)
      await passes(page, second)
    }
    await really(() => page.evaluate(async () => (await (await caches.open('screen-films')).keys()).length === 0))
    // one whose download hangs keeps the next from coming for ten minutes, and not for good
    const of = (id: string, link: string): Piece => ({ ...film, id, film: { id, link } })
    site.list = { ...(site.list as Playlist), pieces: [of('stuck', '/films/stuck'), of('hay', '/films/wool?hay'), slogan] }
    await until(page, async () => site.hanging > 0, minute)
    await passes(page, 11 * minute)
    await sees('film blob: true')
  })

  test('an error in drawing one piece leaves it out, and what a strange network answers is no list', async () => {
    site.screen = 'shop'
    const page = await switchedOn()
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    site.list = { ...(site.list as Playlist), pieces: [{ ...poster, id: 'bad', colour: 'none' as never }, slogan] }
    await passes(page, minute)
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    site.list = { hello: 'world' } as never
    await passes(page, 2 * minute)
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
  })

  test('72 hours with cuts of the network, the server gone and a start without it: never blank, dark at night, no alert past its end, memory flat', async () => {
    site.screen = 'shop'
    const ends = site.now + 5 * hour + 30 * second
    site.list = { ...(site.list as Playlist), pieces: [sheep(ends), slogan, poster] }
    let page = await switchedOn(-10 * minute)
    await until(page, async () => (await ground(page)) === 'danger', 30 * second)
    await kept(page)
    const heap = async () => {
      const session = await context.newCDPSession(page)
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
      await session.detach()
      return usedSize
    }
    const begins = site.now
    let before = 0
    const wrong: string[] = []
    const heard = { alone: 0 }
    for (let minutes = 0, step = 20; minutes < 72 * 60; minutes += step) {
      const at = minutes / 60
      step = at < 4 ? 20 : 40
      // the server is gone from the 10th to the 12th hour, the network from the 20th to the 47th
      site.down = at >= 10 && at < 12
      await context.setOffline(at >= 20 && at < 47)
      heard.alone = at >= 20 && at < 47 ? (at - 20) * hour : 0
      if (at === 60) {
        // a power cut, and no network for an hour
        await context.setOffline(true)
        await page.close()
        page = await context.newPage()
        await page.clock.install({ time: site.now - 10 * minute })
        await page.goto(site.url)
      }
      if (at > 60 && at < 61) await context.setOffline(true)
      // every picture of the first hours, so that the browser has made of the program what it makes of it; then one in forty minutes
      if (at < 4) for (let i = 0; i < 30; i++) await passes(page, 40 * second)
      else {
        site.now += step * minute - 12 * second
        await page.clock.fastForward(step * minute - 12 * second)
        await passes(page, 12 * second)
      }
      const clock = ((site.now + 8 * hour) % (24 * hour)) / hour
      const seen = await ground(page)
      const isNight = clock < 5.8 || clock >= 22.2
      if (isNight && at < 60 && seen !== 'dark') wrong.push(`${at}: ${seen} at night`)
      if (clock > 6.2 && clock < 21.8 && (seen === 'dark' || (await letters(page)) < 500)) wrong.push(`${at}: ${seen}, blank`)
      if (site.now >= ends && seen === 'danger') wrong.push(`${at}: past its end`)
      if (heard.alone > 24.2 * hour && !['right', 'dark'].includes(seen)) wrong.push(`${at}: ${seen} after a day alone`)
      if (at === 4) before = await heap()
      if (at === 58) expect((await heap()) / before).toBeLessThan(1.1)
    }
    expect(site.now - begins).toBe(72 * hour)
    expect(wrong).toEqual([])
    await context.setOffline(false)
    const last = site.now + hour
    site.list = { ...(site.list as Playlist), pieces: [sheep(last, 'again'), slogan, poster] }
    if (((site.now + 8 * hour) % (24 * hour)) / hour < 21) await until(page, async () => (await ground(page)) === 'danger', minute)
  }, 180_000)

  test('a new release takes over by itself once it is there whole', async () => {
    site.screen = 'shop'
    const page = await switchedOn()
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    await kept(page)
    await page.reload()
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
    const page1 = site.files['screen/index.html'] as string
    site.files['screen/index.html'] = page1.replace('<title>村哨 屏', '<title>村哨 新屏')
    site.files['screen/worker.js'] = `${site.files['screen/worker.js']}\n// another release`.replace(
      /screen-[0-9a-f]{8}/,
      'screen-deadbeef',
    )
    await passes(page, 61 * minute)
    // it is fetched and kept in the browser's own time
    await really(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
    await page.evaluate(() => {
      const { postMessage } = ServiceWorker.prototype
      ServiceWorker.prototype.postMessage = function (this: ServiceWorker, word: string) {
        document.body.dataset.said = word
        postMessage.call(this, word)
      }
    })
    // nothing but the screen itself asks anything through the old worker: Chromium would keep that
    const said = () => page.evaluate(() => document.body.dataset.said).catch(() => 'reloading')
    while (!(await said())) await page.clock.runFor(second)
    // taking over is the browser's own time as well
    await really(async () => (await page.title().catch(() => '')) === '村哨 新屏')
    await until(page, async () => (await ground(page)) === 'right', 30 * second)
  })
})
