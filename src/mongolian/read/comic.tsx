import type { CSSProperties } from 'react'
import { useCall } from '@/lib/use-call'
import { asPicture, panelSize } from '@/parts/comic-picture'
import { Vertical, Words } from '@/parts/vertical'
import { Image, View } from '@/ui/elements'
import { Loading } from '@/ui/notice'
import { bubbleBoxes, panelSvg, type WordBox } from '../../../comics/panel'
import { mongolian } from '../../../comics/script'
import type { ComicPanel } from '../../../types/entities/comic'
import type { MongolianText } from '../../../types/entities/rendering'
import { withWords } from '../../../wording/panels'
import css from './comic.module.scss'

/** A letter is about so wide along its column, in ems. */
const letter = 0.58
const script = mongolian((text) => text.length * letter)
/** Of the picture's width. */
const part = (of: number, whole: number) => `${((of / whole) * 100).toFixed(2)}%`
/** Letters grow with the picture, which is as wide as the screen, and 640 pixels at most. */
const sized = (letters: number) => {
  const share = letters / panelSize.width
  return `min(calc((100vw - 32px) * ${share.toFixed(4)}), ${(640 * share).toFixed(1)}px)`
}

/** A comic whose bubbles a native writer filled, one paragraph a place; with more or fewer paragraphs than places it is read as a text. */
export const MongolianComic = ({ id, text }: { id: string; text: MongolianText }) => {
  const { data, loading } = useCall('case.comic', { id })
  const panels = data && withWords(data.comic.panels, text.paragraphs)
  if (loading && !data) return <Loading />
  if (!panels) return <Vertical text={text} />
  return (
    <>
      <Vertical text={{ headline: text.headline, paragraphs: [] }} />
      {panels.map((panel, i) => (
        <Panel key={JSON.stringify(panel)} nth={i + 1} panel={panel} />
      ))}
    </>
  )
}

const Panel = ({ nth, panel }: { nth: number; panel: ComicPanel }) => (
  <View className={css.panel} role="group" label={`第${nth}格`}>
    <Image className={css.picture} src={asPicture(panelSvg(panel, { ...panelSize, bubbles: true, wordless: true, script }))} alt="" />
    {bubbleBoxes(panel, panelSize, script).map((box) => (
      <View key={`${box.of} ${box.index}`} className={css.words} style={placeOf(box)}>
        {box.lines.map((line) => (
          <View key={line}>
            <Words words={line} numbersLie />
          </View>
        ))}
      </View>
    ))}
  </View>
)

const placeOf = ({ x, y, wide, high, letters }: WordBox): CSSProperties => ({
  ...{ left: part(x, panelSize.width), top: part(y, panelSize.height), width: part(wide, panelSize.width) },
  ...{ height: part(high, panelSize.height), fontSize: sized(letters) },
})
