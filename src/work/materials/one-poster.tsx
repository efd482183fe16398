import { useMemo } from 'react'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { asPicture } from '@/parts/comic-picture'
import { Poster } from '@/parts/poster'
import type { Pictures } from '@/parts/poster-picture/draw'
import { SavePoster } from '@/parts/poster-picture/save-poster'
import { drawingSize, lastDay, type PosterWords, posterOf } from '@/parts/poster-words'
import { Print } from '@/parts/print'
import { PutUp } from '@/parts/put-up'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { type Brush, paint } from '../../../comics/paint'
import { panelSvg } from '../../../comics/panel'
import type { Output } from '../../../types/contract'
import { NoteDone } from './note-done'
import { ToMongolian } from './to-mongolian'

/** What it shows, from the comics' set. */
const drawingOf = ({ drawing }: Output<'material.poster'>) => drawing && panelSvg(drawing, { ...drawingSize, bubbles: false })

/** The same on the canvas of a picture that is saved, WeChat's as well. */
const painted =
  (svg: string): Pictures['drawing'] =>
  (pen, { x, y, width }) => {
    const brush = pen as unknown as Brush
    const size = width / drawingSize.width
    brush.save()
    brush.translate(x, y)
    brush.scale(size, size)
    paint(brush, svg)
    brush.restore()
  }

/** A poster as it will hang, to be saved as a picture or printed. */
export const OnePoster = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('material.poster', { id })
  useOnReshow(reload)
  // drawn once: placing people takes a while
  const drawing = useMemo(() => data && drawingOf(data), [data])
  const words: PosterWords | undefined = data && { ...posterOf(data.poster, data.issued), ...(drawing && { drawing: asPicture(drawing) }) }
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && words && (
        <>
          <View className="paper">
            <Poster words={words} />
          </View>
          <Stack className="beside-paper">
            <SavePoster words={words} until={lastDay(data.issued.until)} {...(drawing && { drawing: painted(drawing) })} />
            <Print kind="poster" name={`海报 ${data.poster.headline.join('')} ${lastDay(data.issued.until)}以后取下`} />
            <PutUp kind="poster" item={id} what={data.poster.headline.join(' ')} />
            <NoteDone kind="poster" what={data.poster.headline.join(' ')} />
            <ToMongolian material={data.poster} />
          </Stack>
        </>
      )}
    </>
  )
}
