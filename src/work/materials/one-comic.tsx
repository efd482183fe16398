import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { ComicPicture } from '@/parts/comic-picture'
import { Print } from '@/parts/print'
import { PutUp } from '@/parts/put-up'
import { Columns, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Headline } from '@/ui/words'
import { ComicPaper } from './comic-paper'
import { nameOf, untilWords } from './comic-sheets'
import { NoteDone } from './note-done'
import { SaveComic } from './save-comic'
import { ToMongolian } from './to-mongolian'

/** A comic as it will hang, to be saved as pictures or printed. Nothing of it is kept: what was withdrawn is not to be put up. */
export const OneComic = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('case.comic', { id })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && !error && (
        <>
          <ComicPaper {...data} />
          <Stack className="beside-paper">
            <Headline>{data.comic.title}</Headline>
            <Columns>
              {data.comic.panels.map((panel) => (
                <ComicPicture key={JSON.stringify(panel)} panel={panel} />
              ))}
            </Columns>
            {data.until && <Notice>{`${untilWords(data.until)}。`}</Notice>}
            <SaveComic {...data} />
            <Print kind="poster" name={nameOf(data.comic, data.until)} />
            <PutUp kind="comic" item={id} what={data.comic.title} />
            <NoteDone kind="comic" what={data.comic.title} />
            <ToMongolian material={{ kind: 'comic', ...data.comic, mongolian: data.mongolian }} />
          </Stack>
        </>
      )}
    </>
  )
}
