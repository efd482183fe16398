import { render, screen } from '@testing-library/react'
import type { Pen } from '@/lib/pen'
import { wrap } from '@/lib/wrap'
import type { AlertWords } from '@/parts/alert-words'
import { Poster } from '@/parts/poster'
import { draw } from '@/parts/poster-picture/draw'
import { type PosterWords, posterOf, posterOfAlert } from '@/parts/poster-words'
import { phrases } from '@/ui/phrases'
import { posters } from '../../content/posters'

/** A pen whose letters are as wide as they are high, and that notes what it wrote and in which colours. */
const noting = () => {
  const wrote: { text: string; x: number; y: number; size: number }[] = []
  const colours = new Set<string>()
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1])
  const pen = {
    fillStyle: '',
    font: '',
    textBaseline: 'top',
    fillRect: () => void colours.add(pen.fillStyle),
    fillText: (text: string, x: number, y: number) => {
      colours.add(pen.fillStyle)
      wrote.push({ text, x, y, size: sizeOf(pen.font) })
    },
    measureText: (text: string) => ({ width: text.length * sizeOf(pen.font) }),
  }
  return { pen: pen as unknown as Pen, wrote, colours }
}

const alert: AlertWords = {
  msgType: 'Alert',
  headline: '“高价收羊”先要定金，见到羊再谈钱',
  lines: ['电话里说高价收羊，先转“定金”“检疫费”，转了就找不到人', '说是检疫站的也别信'],
  instruction: '见到人、看到车再谈钱。拿不准先打96110问问，别自己扛',
  source: '网格员 · 白音苏木',
  effective: 0,
  expires: Date.parse('2026-11-30T12:00+08:00'),
}

test.each<[string, PosterWords]>([
  ['an alert', posterOfAlert(alert)],
  ['a tip', posterOfAlert({ ...alert, msgType: 'Tip', instruction: '' })],
  ...posters.map((poster): [string, PosterWords] => [poster.title, posterOf(poster)]),
])('%s: the picture says what the poster on the screen says, in three colours, within its edges', (_what, words) => {
  const { pen, wrote, colours } = noting()
  const height = draw(pen, words, true)
  expect(wrote).toEqual([])
  expect(draw(pen, words)).toBe(height)
  render(<Poster words={words} />)
  const bare = (text: string | null) => text?.replaceAll(/\s/g, '')
  expect(bare(wrote.map((w) => w.text).join(''))).toBe(bare(screen.getByRole('group', { name: '海报' }).textContent))
  expect(colours.size).toBeLessThanOrEqual(3)
  for (const { text, x, y, size } of wrote) {
    expect(x + text.length * size).toBeLessThanOrEqual(1080 - 72 + size)
    expect(y + size).toBeLessThan(height)
  }
})

describe('breaking Chinese lines', () => {
  const lines = (text: string, letters: number) => wrap(text, letters, (part) => part.length)

  test('between phrases first, inside one only when it is too long', () => {
    expect(lines('买羊先付定金， 人和羊都没了', 10)).toEqual(['买羊先付定金，', '人和羊都没了'])
    expect(lines('买羊先付定金， 人和羊都没了', 16)).toEqual(['买羊先付定金， 人和羊都没了'])
    expect(lines('电话里说高价收羊先转定金', 5)).toEqual(['电话里说高', '价收羊先转', '定金'])
  })

  test('on a button or in a title: between phrases, unless one of them is too long for a line', () => {
    for (const words of ['钱已经转了，怎么办', '领了五天鸡蛋 买回一箱“药”', '我也遇到过，举报']) expect(phrases(words)).toBe('phrases')
    for (const words of ['我已告诉家里老人', '先停一停，去村里问一问住在老井旁边的那一户']) expect(phrases(words)).toBe('')
  })

  test('a mark never begins a line, an opening one never ends it, a number is never cut', () => {
    expect(lines('先转定金，再说别的', 4)).toEqual(['先转定', '金，再说', '别的'])
    expect(lines('他说要“定金”才行', 4)).toEqual(['他说要', '“定金”', '才行'])
    expect(lines('拿不准打96110问', 6)).toEqual(['拿不准打', '96110问'])
  })
})
