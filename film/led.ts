import { framesOf, secondsOf } from '../signage/layout'
import type { Piece, Size } from '../signage/piece'
import { usualSizes } from '../signage/sizes'
import { fps } from './film'
import { inName, untilWords } from './until'

/** LED screens as they are bought, for cards that play files. */
export const ledSizes = {
  band: usualSizes.band,
  longBand: usualSizes.longBand,
  highBand: usualSizes.highBand,
  wall: usualSizes.wall,
  upright: usualSizes.upright,
} as const

/** How many dots a screen has, from its size in metres and the distance from dot to dot in millimetres; nothing where that makes no screen. */
export const sizeOf = (wide: number, high: number, pitch: number): Size | undefined => {
  const size = { width: Math.round((wide * 1000) / pitch), height: Math.round((high * 1000) / pitch) }
  return isScreen(size) ? size : undefined
}

/** What a card can have: from one row of letters to four times a television. */
export const isScreen = ({ width, height }: Size): boolean =>
  [width, height].every((side) => Number.isInteger(side) && side >= 16 && side <= 4096) && width * height <= 3840 * 2160

/** One picture of a piece, in its place among all. */
export interface LedFrame {
  piece: Piece
  nth: number
  /** How long it stands. */
  seconds: number
}

export const framesOfPiece = (piece: Piece, size: Size): LedFrame[] =>
  framesOf(piece, size).map((frame, nth) => ({ piece, nth, seconds: secondsOf(frame) }))

/** Stands at the end of a piece's film: whoever sees it knows when it comes off. */
export const lastFrame = ({ until, colour }: Pick<Piece, 'until' | 'colour'>): Piece => ({
  ...{ id: 'until', kind: 'slogan', headline: [`放到${untilWords(until)}`], lines: ['到时候请取下来'], foot: '', colour, until },
})
/** Seconds that it stands. */
const lastSeconds = 3

/** A piece's film: each of its pictures as long as it is read, then the day it comes off. */
export const filmFrames = (piece: Piece, size: Size): LedFrame[] => [
  ...framesOfPiece(piece, size),
  ...framesOfPiece(lastFrame(piece), size).map((one) => ({ ...one, seconds: lastSeconds })),
]

/** Which of them is seen in the nth picture of a film of `fps` pictures a second. */
export const atPicture = (frames: readonly LedFrame[], picture: number): LedFrame | undefined => {
  let left = picture
  return (
    frames.find(({ seconds }) => {
      left -= seconds * fps
      return left < 0
    }) ?? frames.at(-1)
  )
}

export const picturesIn = (frames: readonly LedFrame[]): number => frames.reduce((sum, { seconds }) => sum + seconds * fps, 0)

/** The name of the `order`th file: cards play by name. The day it must come off stands in it. */
export const ledName = (order: number, { headline, until }: Piece, ending: string): string =>
  `${String(order).padStart(2, '0')}-${inName(headline.join(''))}-放到${untilWords(until)}.${ending}`

/** What a stick's folders are called, in the order of the explanation. */
export const ledForms = {
  picture: '图片',
  onOff: '单色图片',
  film: '视频',
  text: '文字',
} as const
export type LedForm = keyof typeof ledForms

/** What a piece says, as text for a card's own software. */
export const textOf = ({ headline, lines, foot, until }: Piece): string =>
  [headline.join('，'), ...lines, ...(foot ? [foot] : []), `（放到${untilWords(until)}）`].join('\r\n')

/** 说明.txt: which folder is for which card, and when what comes off. */
export const explanation = (pieces: readonly Piece[], forms: readonly LedForm[], { width, height }: Size): string => {
  const first = Math.min(...pieces.map(({ until }) => until))
  const use: Record<LedForm, string> = {
    picture: '能放彩色图片的屏用这个。每张放十秒左右。',
    onOff: '只有亮和灭两样、一种颜色的屏用这个。每张放十秒左右。',
    film: '能放视频的屏用这个，循环放。每段最后写着放到哪天。',
    text: '只能打字的屏用这个：打开文字，复制，粘贴到屏的软件里。字乱了就用“GBK”那个。',
  }
  return [
    `这些文件是给 ${width}×${height} 个点的屏做的，按文件名的顺序放。`,
    '优盘里只拷用得上的那个文件夹。屏的软件里不要选“拉伸”，要一个点对一个点。',
    '',
    ...forms.map((form) => `【${ledForms[form]}】${use[form]}`),
    '',
    ...pieces.map(({ headline, until }, i) => `${i + 1}. ${headline.join('，')}：放到${untilWords(until)}，过后请删掉。`),
    '',
    `最早要取下来的是${untilWords(first)}。放上以后，请在村哨“屏上墙上放的”里点“我放上了”：哪条提前撤下，会在那里提醒。`,
  ].join('\r\n')
}
