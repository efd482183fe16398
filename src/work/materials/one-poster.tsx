import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Poster } from '@/parts/poster'
import { SavePoster } from '@/parts/poster-picture/save-poster'
import { lastDay, posterOf } from '@/parts/poster-words'
import { Print } from '@/parts/print'
import { PutUp } from '@/parts/put-up'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { NoteDone } from './note-done'
import { ToMongolian } from './to-mongolian'

/** A poster as it will hang, to be saved as a picture or printed. */
export const OnePoster = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('material.poster', { id })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && (
        <>
          <View className="paper">
            <Poster words={posterOf(data.poster, data.issued)} />
          </View>
          <Stack className="beside-paper">
            <SavePoster words={posterOf(data.poster, data.issued)} until={lastDay(data.issued.until)} />
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
