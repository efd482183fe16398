import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { PutUp } from '@/parts/put-up'
import { Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Headline } from '@/ui/words'
import { NoteDone } from './note-done'
import { TakeComic } from './take-comic'
import { ToMongolian } from './to-mongolian'

/** A comic as it will hang, to be saved as pictures or printed. Nothing of it is kept: what was withdrawn is not to be put up. */
export const OneComic = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('material.comic', { id })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && !error && (
        <>
          <Stack className="beside-paper">
            <Headline>{data.comic.title}</Headline>
          </Stack>
          <TakeComic {...data} />
          <Stack className="beside-paper">
            <PutUp kind="comic" item={id} what={data.comic.title} />
            <NoteDone kind="comic" what={data.comic.title} />
            <ToMongolian material={data.comic} />
          </Stack>
        </>
      )}
    </>
  )
}
