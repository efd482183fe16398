import { go } from '@/lib/go'
import { usePreferences } from '@/lib/preferences'
import { usePassOn } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { ComicPicture } from '@/parts/comic-picture'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta } from '@/ui/words'
import { panelAloud } from '../../../wording/panels'
import { saidComic } from '../../../wording/said'

/** A comic, picture after picture; for who chose large letters its words beneath each as well. */
export default guarded(function ReadComic() {
  const { id = '' } = useParams()
  const { elder } = usePreferences()
  const { data, error, loading, reload } = useCall('case.comic', { id }, { keep: `comic.${id}` })
  usePassOn({ kind: '漫画', title: data?.comic.title ?? '村哨', path: `/comic/read/index?id=${id}` })
  const gone = error?.code === 'notFound'
  return (
    <Screen title="漫画">
      {loading && !data && <Loading />}
      {error && !gone && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !gone && !data && <Failed message={error.message} again={reload} />}
      {gone && <Notice>{error.message}</Notice>}
      {data && !gone && (
        <>
          <Headline>{data.comic.title}</Headline>
          <ReadAloud text={saidComic(data.comic)} recording={data.recording} machine={data.machine} />
          {data.comic.panels.map((panel, i) => (
            <View key={JSON.stringify(panel)} role="group" label={`第${i + 1}格`}>
              <ComicPicture panel={panel} />
              {elder && <Meta>{panelAloud(panel)}</Meta>}
            </View>
          ))}
          {data.mongolian && <InMongolian kind="comic" id={id} stay />}
          <BigButton kind="soft" onTap={() => go('pages/case', { id: data.comic.case })}>
            看这件真事
          </BigButton>
        </>
      )}
      {(data || error) && (
        <BigButton kind="line" onTap={() => go('comic/all')}>
          看别的漫画
        </BigButton>
      )}
    </Screen>
  )
})
