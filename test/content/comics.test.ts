import { buildSync } from 'esbuild'
import { placeBubbles } from '../../comics/bubbles'
import { cast } from '../../comics/cast'
import { linesOf, widthOf } from '../../comics/lines'
import { cloth, ground, hairs, ink, paper, shadow, skins } from '../../comics/palette'
import { bubbleBoxes, panelSvg } from '../../comics/panel'
import { shared } from '../../comics/pen'
import { chinese, mongolian } from '../../comics/script'
import { comicSvg } from '../../comics/sheet'
import { stage } from '../../comics/stage'
import { cases } from '../../content/cases'
import { comics } from '../../content/comics'
import { Comic, type ComicPanel, type ComicPhone } from '../../types/entities/comic'
import { comicPeople } from '../../types/words/comic'
import { fraudTypes } from '../../types/words/fraud'
import { proseFaults, quoteFaults } from '../../wording/checks/check'
import { saysWhatToDo } from '../../wording/checks/fear'
import { expectDistinct } from './reading'

const all = Object.entries(comics)
const panels = all.flatMap(([type, comic]) => comic.panels.map((panel, i) => [`${type} ${i + 1}`, panel] as const))
const wordsOf = ({ caption, phone, bubbles }: ComicPanel) => [
  ...bubbles.map(({ words }) => words),
  ...(phone ? [phone.words] : []),
  ...(caption ? [caption] : []),
]

/** As they are shown: in a group, on a screen, upright in a film, in a handbook. */
const sizes = [
  { width: 1080, height: 930 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 335, height: 290 },
]

test('one of each kind', () => {
  expect(Object.keys(comics)).toEqual(Object.keys(fraudTypes))
})

describe.each(all)('the comic of %s', (type, comic) => {
  test('fits its schema, and is from a published case of its kind', () => {
    expect(Comic().safeParse(comic).error?.issues ?? []).toEqual([])
    expect(cases.find(({ _id }) => _id === comic.case)?.type).toBe(type)
  })

  test('its words pass the desk’s check', () => {
    const found = comic.panels.flatMap(({ caption, phone, bubbles, people }) => [
      ...[comic.title, ...(caption ? [caption] : [])].flatMap((text) => proseFaults(text)),
      ...(phone ? [phone.from, phone.words] : []).flatMap((text) => quoteFaults(text)),
      ...bubbles.flatMap(({ by, words }) => (by === 'phone' || people[by]?.who === 'swindler' ? quoteFaults : proseFaults)(words)),
    ])
    expect(found).toEqual([])
  })

  test('ends with what to do, said to whoever reads it', () => {
    const last = comic.panels.at(-1) as ComicPanel
    expect(saysWhatToDo(wordsOf(last).join('。'))).toBe(true)
    expect(last.people.some(({ who, face }) => who !== 'swindler' && (face === 'firm' || face === 'glad' || face === 'calm'))).toBe(true)
    expect(comic.panels.flatMap(wordsOf).join()).toMatch(/110|派出所/)
  })

  test('sums of money are those of its case', () => {
    const story = JSON.stringify(cases.find(({ _id }) => _id === comic.case))
    const sums = comic.panels.flatMap(wordsOf).flatMap((words) => words.match(/\d{2,}(?=元)/g) ?? [])
    expect(sums.filter((sum) => !story.includes(sum))).toEqual([])
  })
})

test('no two say the same', () => {
  expectDistinct(Object.fromEntries(all.map(([type, { panels: of }]) => [type, of.flatMap(wordsOf).join()])), 0.2)
})

describe.each(panels)('%s', (_, panel) => {
  test('bubbles lie in the picture, off faces, phone and each other, at every size', () => {
    for (const size of sizes) {
      const at = stage(panel, size)
      const bubbles = placeBubbles(panel, at, chinese)
      expect(bubbles).toHaveLength(panel.bubbles.length)
      const taken = [...at.people.map(({ head }) => head), ...(at.phone ? [at.phone] : [])]
      bubbles.forEach((bubble, i) => {
        expect(bubble.x).toBeGreaterThanOrEqual(at.seen.x)
        expect(bubble.y).toBeGreaterThanOrEqual(at.seen.y)
        expect(bubble.x + bubble.wide).toBeLessThanOrEqual(at.seen.x + at.seen.wide)
        expect(bubble.y + bubble.high).toBeLessThanOrEqual(at.seen.y + at.seen.high)
        for (const other of [...taken, ...bubbles.slice(0, i)]) expect(shared(other, bubble)).toBe(0)
      })
    }
  })

  test('heads are whole, and none hides another', () => {
    const at = stage(panel, { width: 1080, height: 930 })
    const heads = at.people.map(({ head }) => head)
    for (const head of heads) {
      expect(head.x).toBeGreaterThanOrEqual(at.seen.x)
      expect(head.x + head.wide).toBeLessThanOrEqual(at.seen.x + at.seen.wide)
      expect(head.y).toBeGreaterThanOrEqual(at.seen.y)
    }
    heads.forEach((head, i) => {
      for (const other of heads.slice(0, i)) expect(shared(head, other) / (head.wide * head.high)).toBeLessThan(0.12)
      if (at.phone) expect(shared(head, at.phone)).toBe(0)
    })
  })

  test('letters are large enough in a group and on A3, and every word stands where it belongs', () => {
    const group = { width: 1080, height: 930 }
    const a3 = { width: 136, height: 117 }
    for (const box of bubbleBoxes(panel, group)) {
      expect(box.letters).toBeGreaterThanOrEqual(36)
      expect(box.lines.join('')).toBe(box.words)
      // a mark may hang over
      for (const line of box.lines) expect((widthOf(line) - 1) * box.letters).toBeLessThanOrEqual(box.wide)
      expect(box.lines.length * box.letters * 1.3).toBeLessThanOrEqual(box.high + 1)
    }
    for (const box of bubbleBoxes(panel, a3)) expect(box.letters).toBeGreaterThanOrEqual(5)
    expect(panelSvg(panel, { ...group, bubbles: true })).not.toMatch(/NaN|undefined|Infinity/)
    expect(panelSvg(panel, { ...group, bubbles: true, wordless: true })).not.toMatch(/<text/)
  })
})

test('in Mongolian: columns, the strip beside the picture, and bubbles off faces as well', () => {
  // some half a letter of ours is a letter of theirs
  const script = mongolian((text) => text.length * 0.45)
  const words = 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠮᠥᠩᠭᠦ ᠥᠭᠭᠦᠬᠦ ᠦᠭᠡᠢ'
  const size = { width: 1080, height: 930 }
  for (const [, panel] of panels) {
    const theirs = { ...panel, bubbles: panel.bubbles.map(({ by }) => ({ by, words })), ...(panel.caption && { caption: words }) }
    const at = stage(theirs, size, script)
    const bubbles = placeBubbles(theirs, at, script)
    expect(bubbles).toHaveLength(panel.bubbles.length)
    for (const bubble of bubbles) for (const { head } of at.people) expect(shared(head, bubble)).toBe(0)
    for (const box of bubbleBoxes(theirs, size, script)) {
      expect([box.upright, box.x >= 0, box.y >= 0, box.x + box.wide <= 1080.5, box.y + box.high <= 930.5]).toEqual([
        true,
        true,
        true,
        true,
        true,
      ])
      expect(box.lines.join(' ')).toBe(box.words)
      expect(box.letters).toBeGreaterThanOrEqual(34)
    }
  }
})

test('a long name of whoever calls stays in the phone, in both languages, in smaller letters', () => {
  const called = panels.find(([, { phone }]) => phone)?.[1] as ComicPanel
  const size = { width: 1080, height: 930 }
  const half = mongolian((text) => text.length * 0.45)
  const names = (from: string, script?: typeof half) =>
    bubbleBoxes({ ...called, phone: { ...(called.phone as ComicPhone), from } }, size, script).filter(({ of }) => of === 'from')
  const [inChinese] = names('市反诈骗中心客服部')
  const [inMongolian] = names('ᠬᠣᠲᠠ ᠶᠢᠨ ᠵᠠᠯᠢᠯᠠᠭᠠᠨ ᠡᠰᠡᠷᠭᠦᠴᠡᠬᠦ ᠲᠥᠪ', half)
  expect(inChinese && 9 * inChinese.letters - inChinese.wide).toBeLessThan(0.1)
  expect(inMongolian && half.width(inMongolian.words) * inMongolian.letters - inMongolian.high).toBeLessThan(0.1)
  // and a short one is as large as ever
  expect(names('妈妈')[0]?.letters).toBeGreaterThan(inChinese?.letters as number)
})

test('a whole comic: title and pictures, in one column and in two, its words as they are, without what XML cannot hold', () => {
  const told = { title: '羊<十只]]>\u0007\ud83d', panels: comics.campus.panels }
  for (const columns of [1, 2]) {
    const svg = comicSvg(told, { width: 1080, columns })
    expect(svg.match(/<svg /g)).toHaveLength(told.panels.length + 1)
    expect(svg).toContain('>羊&lt;十只]]&gt;</text>')
    expect(svg).not.toMatch(/NaN|undefined/)
  }
})

test('everybody is somebody else: no two share coat and colour and head', () => {
  const people = Object.keys(comicPeople) as (keyof typeof comicPeople)[]
  const alike = people.flatMap((one, i) =>
    people.slice(0, i).filter((other) => {
      const [a, b] = [cast[one], cast[other]]
      const clothes = a.coat === b.coat && a.colour === b.colour
      const head = a.hair === b.hair && a.hat === b.hat && a.hairColour === b.hairColour
      return clothes ? a.hair === b.hair : head && a.glasses === b.glasses && a.beard === b.beard && a.coat === b.coat
    }),
  )
  expect(alike).toEqual([])
})

describe('in grey', () => {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const steps = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  const grounds = Object.entries(ground).filter(([name]) => name !== 'wood')

  test('words stand out from bubbles, the strip and a phone’s screen', () => {
    for (const colour of [paper, '#fff3ee', '#f4efe6', '#e8f2ea']) expect(steps(ink, colour)).toBeGreaterThan(12)
  })

  test('eyes and mouths stand out from every face', () => {
    for (const skin of Object.values(skins)) expect(steps(ink, skin)).toBeGreaterThan(6)
  })

  test('whatever somebody wears is told from its outline or from every ground', () => {
    const worn = [...Object.entries(cloth), ...Object.entries(hairs), ...Object.entries(skins)]
    const lost = worn.filter(([, colour]) => steps(colour, ink) < 1.7 && grounds.some(([, other]) => steps(colour, other) < 2.4))
    expect(lost.map(([name]) => name)).toEqual([])
  })

  test('the outline stands out from every ground, and the shadow from his own', () => {
    for (const [, colour] of grounds) expect(steps(ink, colour)).toBeGreaterThan(4.5)
    expect(steps(shadow, '#84909c')).toBeGreaterThan(2.4)
  })
})

test('lines are broken as Chinese is: no mark first, no number torn', () => {
  expect(linesOf('先交1600元，跟钱一起退', 5)).toEqual(['先交', '1600元，', '跟钱一起退'])
})

test('the set is small enough for a package of the mini program', () => {
  const built = buildSync({ entryPoints: ['comics/sheet.ts'], bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8' })
  expect(built.outputFiles[0]?.contents.length).toBeLessThanOrEqual(60_000)
})
