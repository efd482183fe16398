import { mongolian } from '../../comics/script'
import { cases } from '../../content/cases'
import { comics } from '../../content/comics'
import { posters } from '../../content/posters'
import { tips } from '../../content/tips'
import { drawFilm } from '../../film/draw'
import { longest, shapes, shortest } from '../../film/film'
import { inGbk } from '../../film/gbk'
import { explanation, filmFrames, framesOfPiece, ledName, ledSizes, picturesIn, sizeOf, textOf } from '../../film/led'
import { captionsIn, captionsOf, comicInMongolian, filmInBoth, filmInMongolian } from '../../film/mongolian'
import { oneBitPng } from '../../film/one-bit'
import type { FilmPen } from '../../film/pen'
import { scenePicture } from '../../film/pictures'
import { roomOf } from '../../film/room'
import { cut, rate, soundUnder } from '../../film/sound'
import { filmOfComic, filmOfPoster, filmOfTip } from '../../film/sources'
import { isTooLong, sceneAt, secondsOf, timed } from '../../film/timeline'
import { untilWords } from '../../film/until'
import type { Piece } from '../../signage/piece'
import { widthsOf } from '../../signage/rows'
import { caption, saidInComic, saidInMongolian, saidInTip } from '../../src/work/films/said'
import { placedWords, withWords } from '../../wording/panels'

const until = Date.parse('2026-12-31T23:59:59.999+08:00')
const ending = { issuer: '安和旗反诈宣传', until }
const typeOf = (id: string) => cases.find(({ _id }) => _id === id)?.type ?? 'phishing'
const all = [
  ...tips.map((tip) => filmOfTip({ ...tip, type: typeOf(tip.case) }, ending)),
  ...posters.map((poster) => filmOfPoster({ ...poster, type: typeOf(poster.case) }, ending)),
]
/** As the machine says it: 85 characters in 14.8 seconds. */
const spoken = (sentences: readonly string[]) => ({
  words: sentences.map(caption).join('。'),
  seconds: (sentences.join('').length * 14.8) / 85,
})
const sheep = tips.find(({ _id }) => _id === 'no-sheep-no-deposit') as (typeof tips)[number]
const saidOfSheep = saidInTip(sheep).film.map(spoken)
const heardSheep = filmOfTip({ ...sheep, type: 'farming' }, ending, saidOfSheep)

describe('a short film', () => {
  test('of every tip and poster that ships takes 20 to 60 seconds, silent as it is', () => {
    for (const film of all) {
      const seconds = secondsOf(timed(film))
      expect({ film: film.title, fits: seconds >= shortest && seconds <= longest }).toEqual({ film: film.title, fits: true })
    }
  })

  test('with a voice its captions are what is said, each as long as that; the machine finds no film too long', () => {
    const scenes = timed(heardSheep)
    const told = scenes.filter(({ kind }) => kind === 'told')
    expect(told[0]?.words).toEqual(['买羊先看羊'])
    for (const [i, { from, until }] of told.entries()) expect(until - from).toBeGreaterThanOrEqual((saidOfSheep[i]?.seconds ?? 0) + 0.4)
    for (const tip of tips) {
      const said = saidInTip(tip).film.map(spoken)
      const film = timed(filmOfTip({ ...tip, type: typeOf(tip.case) }, ending, said))
      expect({ tip: tip._id, fits: secondsOf(film) >= shortest && !isTooLong(film) }).toEqual({ tip: tip._id, fits: true })
      expect(said.map(({ words }) => words).join('')).not.toMatch(/九六一一零|幺幺零/)
    }
    expect(isTooLong(timed(filmOfTip({ ...sheep, type: 'farming' }, ending, [{ words: '慢', seconds: 70 }])))).toBe(true)
  })

  test('looks like what it is about: two kinds of fraud begin and go on with other people in other places', () => {
    const seen = (type: 'farming' | 'authority') =>
      filmOfTip({ ...sheep, type }, ending).scenes.flatMap(({ panel }) => (panel ? [panel] : []))
    const first = (type: 'farming' | 'authority') => seen(type).map(({ scene, people }) => `${scene} ${people[0]?.who}`)
    expect(first('farming')[0]).toBe('grassland herder')
    expect(first('authority')).not.toEqual(expect.arrayContaining([first('farming')[0]]))
  })

  test('begins with its headline and ends with whom to call, who gives it out, and the day it comes off', () => {
    for (const { scenes } of all) {
      expect(scenes[0]?.kind).toBe('poster')
      expect(scenes.at(-1)).toMatchObject({ kind: 'end', small: ['安和旗反诈宣传', '放到2026年12月31日，过后不再放'] })
      expect(scenes.at(-1)?.words.join()).toMatch(/ 110,.* 96110$/)
    }
  })

  test('scenes follow one another without a gap, on whole pictures', () => {
    const scenes = timed(all[3] as (typeof all)[number])
    for (const [i, { from, until }] of scenes.entries()) {
      expect(from).toBe(i === 0 ? 0 : scenes[i - 1]?.until)
      expect(until * 25).toBeCloseTo(Math.round(until * 25), 6)
      expect(sceneAt(scenes, from)?.scene).toBe(scenes[i])
    }
    expect(sceneAt(scenes, 1000)?.scene).toBe(scenes.at(-1))
  })

  test.each(Object.entries(shapes))('%s: no letter leaves the picture, none is smaller than is read on a phone', (_shape, size) => {
    for (const film of all) {
      const scenes = timed(film)
      const { pen, wrote } = noting()
      for (const { from, until } of scenes) drawFilm(pen, film, scenes, (from + until) / 2, size)
      for (const { text, x, y, letters } of wrote) {
        const inside = x >= 0 && y >= 0 && x + widthsOf(text) * letters <= size.width + 1 && y + letters <= size.height
        expect({ film: film.title, text, inside }).toEqual({ film: film.title, text, inside: true })
        expect(letters).toBeGreaterThanOrEqual(28)
      }
    }
  })

  test('silence lies around what is said, and the sound is as long as the pictures', () => {
    const scenes = timed(heardSheep)
    const sound = soundUnder(
      scenes,
      saidOfSheep.map(({ seconds }) => new Float32Array(Math.round(seconds * rate)).fill(0.5)),
    )
    expect(sound.length).toBe(Math.round(secondsOf(scenes) * rate))
    const at = (second: number) => sound[Math.round(second * rate)]
    for (const [i, { from }] of scenes.filter(({ kind }) => kind === 'told').entries()) {
      const end = from + 0.2 + (saidOfSheep[i]?.seconds ?? 0)
      expect([from + 0.1, from + 0.3, end - 0.1, end + 0.1].map(at)).toEqual([0, 0.5, 0.5, 0])
    }
  })

  test('a person’s recording is cut where the sentences end, at the pauses and not at a breath', () => {
    const talk = [1, 0.1, 1.2, 0.4, 0.7, 0.4, 2]
    const recording = Float32Array.from({ length: Math.round(talk.reduce((sum, one) => sum + one) * rate) }, (_sample, i) => {
      const part = talk.findIndex((_seconds, nth) => i / rate < talk.slice(0, nth + 1).reduce((sum, one) => sum + one))
      return part % 2 === 0 ? Math.sin(i / 10) : 0
    })
    const clips = cut(recording, ['八个字和又八个字。', '三个字。', '另外还有七八个字。'])
    const seconds = clips.map(({ length }) => length / rate)
    for (const [i, wanted] of [2.5, 1.1, 2.2].entries()) expect(Math.abs((seconds[i] ?? 0) - wanted)).toBeLessThan(0.05)
  })

  test('says at its end that a machine spoke', () => {
    const of = (voice: 'person' | 'machine') => filmOfTip({ ...sheep, type: 'farming' }, { ...ending, voice }).scenes.at(-1)?.small
    expect(of('machine')).toContain('配音是机器念的')
    expect(of('person')).not.toContain('配音是机器念的')
  })
})

/** A pen whose letters are as wide as they are in any font, and that notes what it wrote. */
const noting = () => {
  const wrote: { text: string; x: number; y: number; letters: number; turned: boolean }[] = []
  const nothing = () => {}
  const at = { x: 0, y: 0, turned: false }
  const pen = {
    ...{
      fillStyle: '',
      font: '',
      globalAlpha: 1,
      textBaseline: 'top',
      textAlign: 'left',
      fillRect: nothing,
      beginPath: nothing,
      arc: nothing,
    },
    ...{ ellipse: nothing, rect: nothing, moveTo: nothing, lineTo: nothing, quadraticCurveTo: nothing, closePath: nothing, fill: nothing },
    ...{ clip: nothing, drawImage: nothing, save: nothing },
    restore: () => void Object.assign(at, { x: 0, y: 0, turned: false }),
    translate: (x: number, y: number) => void Object.assign(at, { x, y }),
    rotate: () => void Object.assign(at, { turned: true }),
    measureText: (text: string) => ({ width: widthsOf(text) * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
    fillText: (text: string, x: number, y: number) =>
      void wrote.push({ text, x: x + at.x, y: y + at.y, letters: Number(/(\d+)px/.exec(pen.font)?.[1]), turned: at.turned }),
  }
  return { pen: pen as unknown as FilmPen, wrote }
}

describe('files for a screen that only plays files', () => {
  const first: Piece = {
    ...{ id: 'sheep-first', kind: 'slogan', headline: ['先看见羊，后给钱'], lines: [], foot: '拿不准，问 96110', colour: 'act', until },
  }
  const alert: Piece = { ...first, id: 'a', kind: 'alert', headline: ['有人冒充收羊老板'], until: Date.parse('2026-12-05T14:00+08:00') }

  test('乌兰 reads width, height and pitch off the bill: P10 and P4.75 come out as they are sold', () => {
    expect(sizeOf(3.2, 0.32, 10)).toEqual({ width: 320, height: 32 })
    expect(sizeOf(6.4, 0.32, 10)).toEqual({ width: 640, height: 32 })
    expect(sizeOf(3.04, 0.304, 4.75)).toEqual({ width: 640, height: 64 })
    expect(sizeOf(3.2, 1.92, 5)).toEqual({ width: 640, height: 384 })
    for (const nonsense of [Number.NaN, 0, -1, 1000]) expect(sizeOf(3.2, nonsense, 10)).toBeUndefined()
    expect(sizeOf(3.2, 0.32, 0)).toBeUndefined()
  })

  test('names play in order and say the day, the hour too of an alert that ends at noon', () => {
    expect(ledName(1, first, 'png')).toBe('01-先看见羊后给钱-放到2026年12月31日.png')
    expect(ledName(2, alert, 'mp4')).toBe('02-有人冒充收羊老板-放到2026年12月5日14点00分.mp4')
    expect(untilWords(until)).toBe('2026年12月31日')
  })

  test.each(Object.entries(ledSizes))(
    '%s: the film of a piece shows each picture as long as it is read, and ends with the day',
    (_name, size) => {
      const frames = filmFrames(alert, size)
      const own = framesOfPiece(alert, size).length
      expect(frames.length).toBeGreaterThan(own)
      expect(frames.slice(0, own).every(({ seconds }) => seconds >= 8 && seconds <= 12)).toBe(true)
      expect(frames.at(-1)?.piece.headline[0]).toContain('12月5日14点00分')
      expect(picturesIn(frames) % 25).toBe(0)
    },
  )

  test('the explanation names every piece with its day, and the earliest', () => {
    const words = explanation([alert, first], ['picture', 'film'], ledSizes.band)
    for (const said of ['320×32', '1. 有人冒充收羊老板：放到2026年12月5日14点00分', '2. 先看见羊，后给钱', '最早要取下来的是2026年12月5日'])
      expect(words).toContain(said)
    expect(words).not.toContain('【单色图片】')
    expect(textOf(first)).toContain('（放到2026年12月31日）')
  })

  test('old software gets GBK, letter for letter', () => {
    const words = '先看见羊，后给钱。96110'
    expect(new TextDecoder('gbk').decode(inGbk(words))).toBe(words)
    expect(inGbk('ᠮᠣᠩᠭᠣᠯ')).toBeUndefined()
  })

  test('a picture of one bit a dot has its size in its head and eight dots in a byte', () => {
    const pixels = new Uint8ClampedArray(20 * 2 * 4)
    pixels.set([255, 176, 0, 255], 0)
    pixels.set([255, 255, 255, 255], (20 + 19) * 4)
    const png = Buffer.from(oneBitPng(pixels, 20, 2))
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([20, 2, 1, 0])
    const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8)
    expect([...require('node:zlib').inflateSync(data)]).toEqual([0, 0x80, 0, 0, 0, 0, 0, 0x10])
  })
})

describe('a comic as a film', () => {
  test('each of the nineteen tells its pictures in 20 to 60 seconds; nobody speaks before they are seen', () => {
    expect(Object.keys(comics)).toHaveLength(19)
    for (const comic of Object.values(comics)) {
      const film = filmOfComic(comic, ending)
      const scenes = timed(film)
      const seconds = secondsOf(scenes)
      expect({ comic: comic._id, fits: seconds >= shortest && seconds <= longest }).toEqual({ comic: comic._id, fits: true })
      expect(film.scenes).toHaveLength(comic.panels.length + 2)
      const { pen, wrote } = noting()
      for (const { from, until } of scenes) drawFilm(pen, film, scenes, (from + until) / 2, shapes.tall)
      for (const { caption } of comic.panels) if (caption) expect(wrote.map(({ text }) => text).join('')).toContain(caption.slice(0, 4))
    }
  })

  test.each(Object.entries(shapes))(
    '%s: a picture has the room above its caption, all of it where there is none, and bubbles only in the second',
    (_shape, size) => {
      for (const comic of Object.values(comics).slice(0, 3))
        for (const scene of filmOfComic(comic, ending).scenes) {
          const picture = scenePicture(scene, size)
          if (!scene.panel) {
            expect(picture).toBeUndefined()
            continue
          }
          const { width, height } = roomOf(scene, size)
          expect(picture).toMatchObject({ width, height })
          if (scene.kind === 'told')
            expect({ width, whole: height === size.height }).toEqual({ width: size.width, whole: !scene.panel.caption })
          const spoken = picture?.drawings[0]?.spoken
          expect(!!spoken).toBe(scene.kind === 'told' && scene.panel.bubbles.length > 0)
          if (scene.panel.caption) expect(spoken ?? '').not.toContain(scene.panel.caption)
        }
    },
  )

  test('where it is seen nobody tells what it shows: each picture is heard in its bubbles and its caption', () => {
    for (const comic of Object.values(comics)) {
      const { film, whole } = saidInComic(comic)
      expect([film.length, whole.length]).toEqual([comic.panels.length + 1, comic.panels.length + 1])
      expect(film.flat().some((sentence) => /^第.格/.test(sentence))).toBe(false)
      // each of these sentences is spoken in the whole already: nothing is paid for
      expect(whole.flat()).toEqual(expect.arrayContaining(film.flat()))
      const seconds = secondsOf(timed(filmOfComic(comic, ending, film.map(spoken))))
      expect({ comic: comic._id, fits: seconds <= longest }).toEqual({ comic: comic._id, fits: true })
    }
  })
})

describe('in Mongolian', () => {
  const words = 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠰᠤᠷᠤᠯᠴᠠᠭᠠ ᠶᠢᠨ ᠲᠤᠬᠠᠢ'
  const text = {
    headline: 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ',
    paragraphs: [...sheep.lines.map(() => `${words}᠃`), `${words}᠃ ${words} ${words} ${words}᠃`],
  }
  const told = { ...sheep, headline: sheep.headline.split(' '), colour: 'danger' as const, type: 'farming' as const }
  const { farming } = comics
  const theirs =
    withWords(
      farming.panels,
      farming.panels.flatMap(placedWords).map(() => 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'),
    ) ?? []
  const how = { headline: text.headline, theirs, order: 'mongolianFirst' as const }
  const orders = ['hanFirst', 'mongolianFirst'] as const

  test('a sentence is a caption, a long one is parted; what a tip says for the ear is not read as well', () => {
    expect(captionsIn(text.paragraphs.at(-1) ?? '')).toEqual([
      `${words}᠃`,
      expect.stringMatching(/^(\S+ ){8}\S+$/),
      expect.stringMatching(/᠃$/),
    ])
    expect(captionsOf(text, sheep.lines)).toHaveLength(sheep.lines.length)
    expect(captionsOf({ ...text, paragraphs: [words] }, sheep.lines)).toEqual([words])
  })

  test.each(Object.entries(shapes))(
    '%s: alone or beside the Chinese, columns stand from left to right inside the picture',
    (_shape, size) => {
      const films = [filmInMongolian(told, text, ending), ...orders.map((order) => filmInBoth(heardSheep, sheep.lines, text, order))]
      for (const [i, film] of films.entries()) {
        const scenes = timed(film)
        expect(secondsOf(scenes)).toBeGreaterThanOrEqual(shortest)
        expect(isTooLong(scenes)).toBe(false)
        for (const { from, until, kind } of scenes) {
          const { pen, wrote } = noting()
          drawFilm(pen, film, scenes, (from + until) / 2, size)
          const [columns, lines] = [true, false].map((is) => wrote.filter(({ turned }) => turned === is)) as [typeof wrote, typeof wrote]
          expect({ kind, columns: columns.length > 0, lines: lines.length > 0 }).toEqual({
            kind,
            columns: kind !== 'end',
            lines: i > 0 || kind === 'end',
          })
          expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).sort((a, b) => a - b))
          for (const { text, x, y, letters } of columns) {
            const inside = x - letters / 2 >= 0 && x + letters / 2 <= size.width && y >= 0 && y + widthsOf(text) * letters <= size.height
            expect({ text, inside, legible: letters >= 28 }).toEqual({ text, inside: true, legible: true })
          }
          if (kind !== 'poster' || i === 0) continue
          const first = i === 2 ? columns : lines
          const second = i === 2 ? lines : columns
          expect(Math.max(...first.map(({ x }) => x))).toBeLessThan(Math.min(...second.map(({ x }) => x)))
        }
      }
    },
  )

  test('with a recording its captions are what was written down beside it, and no machine is named', () => {
    const said = saidInMongolian({ text, transcript: `${words}᠃ ${words}᠃` }).film.map((one) => ({ words: one.join(' '), seconds: 9 }))
    const film = filmInMongolian(told, text, { ...ending, voice: 'person' }, said)
    expect(film.scenes.filter(({ kind }) => kind === 'told').map(({ mongolian, said }) => [mongolian, said])).toEqual([
      [[`${words}᠃`], 9],
      [[`${words}᠃`], 9],
    ])
    expect(film.scenes.at(-1)?.small?.join()).not.toContain('机器')
    // written down in Chinese it is no caption
    expect(saidInMongolian({ text, transcript: '没见着羊。' }).film.flat()[0]).toBe(text.headline)
  })

  test.each(Object.entries(shapes))('%s: a comic has its words in columns in its pictures, alone or beside the Chinese', (_shape, size) => {
    const script = mongolian((some) => widthsOf(some))
    const alone = comicInMongolian(farming, { ...how, scripts: 'mongolian' }, ending)
    const both = comicInMongolian(farming, { ...how, scripts: 'both' }, ending)
    expect([alone.title, both.title]).toEqual([`蒙古文 ${farming.title}`, `双语 ${farming.title}`])
    for (const film of [alone, both]) expect(isTooLong(timed(film))).toBe(false)
    const picturesOf = ({ scenes }: typeof both) => scenes.slice(1, -1).map((scene) => scenePicture(scene, size, script))
    for (const [i, picture] of picturesOf(alone).entries()) {
      const [drawing] = picture?.drawings ?? []
      expect(picture).toMatchObject({ ...size, still: true })
      expect(drawing?.quiet).not.toContain('<text')
      expect(drawing?.columns?.spoken.map((box) => box.words).sort()).toEqual(theirs[i] && placedWords(theirs[i]).sort())
      expect(drawing?.columns?.quiet.some(({ of }) => of === 'bubble')).toBe(false)
    }
    for (const picture of picturesOf(both)) {
      const [han, columns] = picture?.drawings ?? []
      expect([!!han?.columns, !!columns?.columns]).toEqual([false, true])
      // the county has Mongolian first: at the left, or above
      expect((columns?.x ?? 0) + (columns?.y ?? 0)).toBe(0)
      expect((han?.x ?? 0) + (han?.y ?? 0)).toBeGreaterThan(Math.min(size.width, size.height) / 3)
    }
  })
})
