import { dress } from '@/lib/pen'
import { wrap } from '@/lib/wrap'
import { type FullPen, width } from '@/parts/poster-picture/draw'
import type { Painting } from '@/parts/poster-picture/save'
import { pngOf } from '@/parts/poster-sign'
import { codeWords } from '@/parts/poster-words'
import { articleName, feet, type Shown } from '../../../papers/article'
import type { Output } from '../../../types/contract'

type Article = Output<'material.article'>['article']
type Pictures = Readonly<Record<string, CanvasImageSource>>

/** A longer picture is shown unsharp in WeChat, and some phones draw none: then there are several. */
const longest = 8000
const edge = 64
const ink = { text: '#1b2530', sky: '#12579b', soft: '#5a6570' } as const

/** What stands one below the other. */
type Block =
  | { kind: 'title' | 'heading' | 'paragraph' | 'foot'; words: string }
  | { kind: 'picture'; name: string; words: string }
  | { kind: 'code' }

const sizes = { title: 72, heading: 52, paragraph: 46, foot: 36 } as const
const colours = { title: 'text', heading: 'sky', paragraph: 'text', foot: 'soft' } as const
const after = { title: 36, heading: 14, paragraph: 20, foot: 4 } as const

const blocksOf = (article: Article, shown: readonly Shown[]): Block[] => [
  { kind: 'title', words: article.title },
  ...article.parts.flatMap(({ heading, paragraphs, list }, i): Block[] => [
    ...(heading ? [{ kind: 'heading' as const, words: heading }] : []),
    ...paragraphs.map((one, n) => ({ kind: 'paragraph' as const, words: list ? `${n + 1}. ${one}` : one })),
    ...(i === 0 ? shown.map(({ words }, n) => ({ kind: 'picture' as const, name: `picture${n}`, words })) : []),
  ]),
  ...feet(article).map((words) => ({ kind: 'foot' as const, words })),
  ...(article.code ? [{ kind: 'code' as const }] : []),
]

const sideOf = (picture: CanvasImageSource | undefined, side: 'width' | 'height'): number =>
  Number((picture as unknown as Record<string, number> | undefined)?.[side] ?? 0)

/** Draws the blocks and gives the height. */
const draw = (pen: FullPen, blocks: readonly Block[], dry: boolean, pictures: Pictures): number => {
  const room = width - 2 * edge
  let y = edge
  const write = (words: string, size: number, colour: keyof typeof ink, bold: boolean, x = edge) => {
    dress(pen, size, ink[colour], bold)
    for (const line of wrap(words, room - (x - edge), (part) => pen.measureText(part).width)) {
      if (!dry) pen.fillText(line, x, y)
      y += Math.round(size * 1.55)
    }
  }
  for (const block of blocks) {
    if (block.kind === 'picture') {
      const picture = pictures[block.name]
      if (!picture) continue
      const high = Math.round((room * sideOf(picture, 'height')) / (sideOf(picture, 'width') || 1))
      if (!dry) pen.drawImage?.(picture, edge, y, room, high)
      y += high + 10
      write(block.words, sizes.foot, 'soft', false)
      y += 20
    } else if (block.kind === 'code') {
      const { code } = pictures
      if (!code) continue
      y += 20
      if (!dry) pen.drawImage?.(code, edge, y, 220, 220)
      const top = y
      y += 88
      write(codeWords, 40, 'text', true, edge + 250)
      y = top + 220
    } else {
      if (block.kind === 'heading') y += 28
      write(block.words, sizes[block.kind], colours[block.kind], block.kind !== 'paragraph' && block.kind !== 'foot')
      y += after[block.kind]
    }
  }
  return y + edge
}

/** About how high a block becomes: letters are as wide as they are high. */
const about = (block: Block): number => {
  if (block.kind === 'picture') return 900
  if (block.kind === 'code') return 260
  const size = sizes[block.kind]
  return Math.ceil((block.words.length * size) / (width - 2 * edge)) * size * 1.55 + after[block.kind] + 28
}

const parted = (blocks: readonly Block[]): Block[][] => {
  const pages: Block[][] = [[]]
  let high = 0
  for (const block of blocks) {
    if (high + about(block) > longest) {
      pages.push([])
      high = 0
    }
    pages[pages.length - 1]?.push(block)
    high += about(block)
  }
  return pages
}

/** An article as one picture, or several where one would be too long. */
export const paintingsOf = (article: Article, shown: readonly Shown[]): Painting[] => {
  const pages = parted(blocksOf(article, shown))
  const sources = {
    ...Object.fromEntries(shown.map(({ src }, n) => [`picture${n}`, src])),
    ...(article.code && { code: pngOf(article.code) }),
  }
  return pages.map((blocks, i) => ({
    name: `${articleName(article)}${pages.length > 1 ? ` 第${i + 1}张` : ''}`,
    sources,
    paint: (pen, dry, pictures) => draw(pen, blocks, dry, pictures),
  }))
}
