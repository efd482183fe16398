import { comics } from '../../content/comics'
import { posters } from '../../content/posters'
import { slogans } from '../../content/slogans'
import { tips } from '../../content/tips'
import { drawFrame, onAndOff, type Pen } from '../../signage/draw'
import { framesOf, secondsOf } from '../../signage/layout'
import { isStrip, type Piece, smallest } from '../../signage/piece'
import { evenRows, partedWords, rowsOf } from '../../signage/rows'
import { usualSizes } from '../../signage/sizes'
import { wordsIn } from '../../signage/words'
import { whomToCall } from '../../types/words/whom-to-call'
import { placedWords } from '../../wording/panels'

const foot = whomToCall
const always = { foot, until: Number.MAX_SAFE_INTEGER }
const alert: Piece = {
  ...{ id: 'sheep', kind: 'alert', colour: 'danger' },
  ...{ headline: ['有人冒充收羊老板'], lines: ['加微信说高价收羊，先让您交运费', '钱一交就拉黑，羊也没人来拉'] },
  ...always,
}
const mongolian = { headline: 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠰᠤᠷᠤᠯᠴᠠᠭᠠ ᠶᠢᠨ ᠲᠤᠬᠠᠢ'] }
const published: Piece[] = [
  alert,
  ...slogans.map(({ _id, text }): Piece => ({ id: _id, kind: 'slogan', headline: [text], lines: [], colour: 'act', ...always })),
  ...posters.map(({ _id, headline, lines, colour }): Piece => ({ id: _id, kind: 'poster', headline, lines, colour, ...always })),
  ...tips.map(({ _id, headline, lines }): Piece => ({ id: _id, kind: 'tip', headline: [headline], lines, colour: 'act', ...always })),
]
const sizes = Object.entries(usualSizes)
const bare = (words: string) => words.replace(/[\s，。、：；！？“”（）《》【】︐︑︒︓︔︕︖﹁﹂︵︶︽︾︻︼]/g, '')

/** Writes down what is drawn, and where. */
const recordingPen = () => {
  const drawn: { words: string; x: number; y: number; most: number; size: number; colour: unknown; turned: boolean }[] = []
  let [x, y, turned] = [0, 0, false]
  const pen = {
    fillStyle: '' as string,
    font: '',
    ...{ fillRect: () => {}, drawImage: () => {}, save: () => {} },
    translate: (dx: number, dy: number) => {
      ;[x, y] = [dx, dy]
    },
    rotate: () => {
      turned = true
    },
    restore: () => {
      ;[x, y, turned] = [0, 0, false]
    },
    fillText: (words: string, left: number, top: number, most = 0) => {
      drawn.push({ words, x: x + left, y: y + top, most, size: Number(/(\d+)px/.exec(pen.font)?.[1]), colour: pen.fillStyle, turned })
    },
  }
  return { pen: pen as unknown as Pen, drawn }
}

describe('on every screen that is bought', () => {
  test.each(sizes)('%s: every word of what is published is there, none under sixteen pixels, none over the edge', (_name, size) => {
    for (const piece of published) {
      const frames = framesOf(piece, size)
      const rows = frames.flatMap((frame) => frame.rows.filter(({ part }) => part !== 'kind'))
      const told = bare(rows.map(({ words }) => words).join(''))
      for (const words of [...piece.headline, ...piece.lines]) expect(told).toContain(bare(words))
      expect(told).toContain(bare(piece.foot))
      for (const { size: letters, x, y, way, most } of rows) {
        expect(letters).toBeGreaterThanOrEqual(smallest)
        expect(y - letters / 2).toBeGreaterThanOrEqual(0)
        expect(y + letters / 2).toBeLessThanOrEqual(size.height)
        expect(way === 'letter' ? letters : most).toBeLessThanOrEqual(size.width)
        expect(x).toBeLessThanOrEqual(size.width)
      }
    }
  })

  test('a picture stands eight to twelve seconds, and rows never lie on each other', () => {
    for (const [, size] of sizes)
      for (const piece of published)
        for (const frame of framesOf(piece, size)) {
          expect(secondsOf(frame)).toBeGreaterThanOrEqual(8)
          expect(secondsOf(frame)).toBeLessThanOrEqual(12)
          const across = frame.rows.filter(({ way }) => way === 'across').sort((a, b) => a.y - b.y)
          for (const [i, row] of across.entries()) {
            const next = across[i + 1]
            if (next)
              expect([row.words, next.words, next.y - row.y >= (next.size + row.size) / 2 - 1]).toEqual([row.words, next.words, true])
          }
        }
  })

  test('a low band says an alert in few pictures of large letters', () => {
    const frames = framesOf({ ...alert, foot: '' }, usualSizes.band)
    expect(frames.map(({ rows }) => rows.map(({ words }) => words))).toEqual([
      ['【防骗预警】有人冒充收羊老板', '加微信说高价收羊，先让您交运费'],
      ['钱一交就拉黑，羊也没人来拉'],
    ])
  })

  test('an alert says since when and for where, who puts it out stands at the foot, and no poster looks like it', () => {
    const told = { ...alert, about: '11月30日9点起，白音苏木 巴彦嘎查', issuer: '发布：白音苏木反诈工作组' }
    for (const [name, size] of sizes) {
      const rows = framesOf(told, size).flatMap((frame) => frame.rows)
      const words = bare(rows.map((row) => row.words).join(''))
      expect([name, words.includes('防骗预警'), words.includes(bare(told.about))]).toEqual([name, true, true])
      if (!isStrip(size)) expect(words).toContain(bare(told.issuer))
    }
    const grounds = (piece: Piece, size: { width: number; height: number }) => {
      const { pen, drawn } = recordingPen()
      const filled: unknown[] = []
      pen.fillRect = () => void filled.push(pen.fillStyle)
      drawFrame(pen, piece, 0, { ...size })
      return { ground: filled[0], headline: drawn.find(({ words }) => words.includes('有人'))?.colour }
    }
    const red = { ...alert, kind: 'poster' as const }
    expect(grounds(told, usualSizes.tv).ground).not.toBe(grounds(red, usualSizes.tv).ground)
    expect(grounds(told, usualSizes.band).headline).not.toBe(grounds(red, usualSizes.band).headline)
  })

  test('a number is never parted', () => {
    expect(rowsOf('拿不准，打 96110 问', 8)).toEqual(['拿不准，打', '96110 问'])
    for (const [, size] of sizes) {
      const rows = framesOf(alert, size).flatMap((frame) => frame.rows)
      const across = rows.filter(({ way }) => way === 'across').map(({ words }) => words)
      expect(across.length > 0 ? across.join('|') : bare(rows.map(({ words }) => words).join(''))).toContain('96110')
    }
  })
})

describe('rows do not break the sense', () => {
  const headRows = (piece: Piece, size: { width: number; height: number }) =>
    framesOf(piece, size).flatMap(({ rows }) => rows.filter(({ part }) => part === 'headline').map(({ words }) => words))

  test.each([
    [1920, 1080],
    [1080, 1920],
    [640, 384],
  ])('%i×%i: no row of what is published ends in a word of denying or begins with what belongs before it', (width, height) => {
    for (const piece of published)
      for (const { words } of framesOf(piece, { width, height }).flatMap(({ rows }) => rows)) {
        const isEnd = [...piece.headline, ...piece.lines].some((said) => said.endsWith(words))
        if (!isEnd) expect(words).not.toMatch(/[不别没先也就]$/)
        expect(words).not.toMatch(/^[的了吗]/)
      }
  })

  test('upright no word of what is published is parted, and no letter stands alone', () => {
    for (const one of published) {
      const piece = { ...one, together: wordsIn([...one.headline, ...one.lines]) }
      for (const said of piece.headline) {
        const rows = headRows({ ...piece, headline: [said] }, { width: 1080, height: 1920 })
        expect([said, rows.length, partedWords(said, rows, piece.together)]).toEqual([said, rows.length, 0])
      }
    }
  })

  test('on a television the old are told to see a doctor, not the opposite', () => {
    const piece = published.find(({ id }) => id === 'pain-hospital') as Piece
    expect(headRows(piece, usualSizes.tv)).toEqual(['腿疼找大夫，', '不找手机里的专家'])
  })

  test('upright letters are somewhat smaller for it', () => {
    const piece = published.find(({ id }) => id === 'code-is-key') as Piece
    expect(headRows(piece, usualSizes.tall)).toEqual(['验证码就是', '家门钥匙，', '谁要也不给'])
  })

  test("a title's own space is where it breaks; one beside a number is not", () => {
    expect(evenRows('网上说帮你打游戏 要密码', 8)).toEqual(['网上说帮你打游戏', '要密码'])
    expect(evenRows('已经转了钱，马上打 110', 8)).toEqual(['已经转了钱，', '马上打 110'])
  })
})

describe('in Mongolian', () => {
  test('columns go from the left to the right, each from the top down, after the Chinese and not smaller', () => {
    const frames = framesOf({ ...alert, mongolian }, usualSizes.tv)
    expect(frames).toHaveLength(2)
    const { pen, drawn } = recordingPen()
    drawFrame(pen, { ...alert, mongolian }, 1, usualSizes.tv)
    expect(drawn.every(({ turned }) => turned)).toBe(true)
    expect(drawn.map(({ x }) => x)).toEqual([...drawn.map(({ x }) => x)].sort((a, b) => a - b))
    expect(drawn.map(({ words }) => words).join(' ')).toBe([mongolian.headline, ...mongolian.paragraphs].join(' '))
  })

  test('a comic has them after its pictures, whole words in order, from the left to the right in each', () => {
    const { panels } = comics.farming
    const theirs = { ...mongolian, paragraphs: panels.flatMap(placedWords).map(() => 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠰᠤᠷᠤᠯᠴᠠᠭᠠ') }
    const comic: Piece = { ...alert, kind: 'comic', lines: [], panels, mongolian: theirs }
    for (const size of [usualSizes.tv, usualSizes.tall]) {
      const columns = framesOf(comic, size).slice(panels.length)
      expect(columns.flatMap(({ rows }) => rows.map(({ words }) => words)).join(' ')).toBe(
        [theirs.headline, ...theirs.paragraphs].join(' '),
      )
      for (const { rows } of columns) {
        expect(rows.every(({ way }) => way === 'column')).toBe(true)
        expect(rows.map(({ x }) => x)).toEqual(rows.map(({ x }) => x).sort((a, b) => a - b))
      }
    }
  })

  test('on a low band it lies, as on every such band', () => {
    const { pen, drawn } = recordingPen()
    const frames = framesOf({ ...alert, mongolian }, usualSizes.highBand)
    const first = frames.findIndex(({ rows }) => rows[0]?.way === 'lying')
    drawFrame(pen, { ...alert, mongolian }, first, usualSizes.highBand)
    expect(drawn).toMatchObject([{ turned: false }])
  })
})

describe('in colour, and on lamps that know only on and off', () => {
  const coloursOf = (grey: boolean, size = usualSizes.wall) => {
    const { pen, drawn } = recordingPen()
    drawFrame(pen, alert, 0, { ...size, grey })
    return new Set(drawn.map(({ colour }) => colour))
  }

  test('black, amber and white alone', () => {
    expect([...coloursOf(false)].sort()).toEqual(['#ffb000', '#ffffff'])
    const pixels = new Uint8ClampedArray([255, 176, 0, 255, 90, 60, 0, 255, 200, 200, 200, 255, 20, 20, 20, 255])
    onAndOff(pixels)
    expect([...pixels]).toEqual([255, 176, 0, 255, 0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 255])
  })

  test('a piece with pictures of its own shows each, and then its words', () => {
    const comic: Piece = { ...alert, kind: 'comic', pictures: ['one.png', 'two.png'] }
    expect(framesOf(comic, usualSizes.tv).map(({ picture }) => picture)).toEqual([0, 1, undefined])
    expect(framesOf(comic, usualSizes.band).every(({ picture }) => picture === undefined)).toBe(true)
    expect(isStrip(usualSizes.band)).toBe(true)
  })
})
