import { useState } from 'react'
import { editionsOf } from '@/parts/comic-editions'
import { ComicPicture } from '@/parts/comic-picture'
import type { Painting } from '@/parts/poster-picture/save'
import { SavePicture } from '@/parts/poster-picture/save-picture'
import { Columns, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { type Brush, paint } from '../../../comics/paint'
import { type Drawn, longPicture, type OneComicRead, onePicture, picturesIn, usableUntil, wide } from './comic-sheets'

/** Drawn when it is wanted: placing bubbles takes a phone a while. */
const paintingOf = (make: () => Drawn): Painting => {
  let drawn: Drawn | undefined
  return {
    ...{ name: '漫画', width: wide, sources: {} },
    paint: (pen, dry) => {
      drawn ??= make()
      if (!dry) paint(pen as unknown as Brush, drawn.svg)
      return drawn.height
    },
  }
}

/** The comic's pictures, and each or all of them to be saved. In Chinese: a phone has no Mongolian letters on its canvas. */
export const TakeComic = (data: OneComicRead) => {
  const { comic, issued } = data
  const [which, choose] = useState('all')
  const { han } = editionsOf(data, undefined)
  const make = () => (which === 'all' ? longPicture(han, issued) : onePicture(han, Number(which), issued))
  return (
    <Stack>
      <Columns>
        {comic.panels.map((panel) => (
          <ComicPicture key={JSON.stringify(panel)} panel={panel} />
        ))}
      </Columns>
      <Notice>{`${usableUntil(issued.until)}。`}</Notice>
      <Choice label="存哪一张" options={picturesIn(comic.panels.length)} value={which} onChoose={choose} />
      <SavePicture painting={paintingOf(make)} words="存成图，发群里" what="漫画图" />
      {issued.words && <Notice>蒙古文的图，请在电脑上打开村哨网页里的这一页来存。</Notice>}
    </Stack>
  )
}
