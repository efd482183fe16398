import { go, replace } from '@/lib/go'
import { usePassOn } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { CaseCard } from '@/parts/case-card'
import { InMongolian } from '@/parts/in-mongolian'
import { Media } from '@/parts/media'
import { Story } from '@/parts/story'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import { saidCase } from '../../../wording/said'

/** One case, told from beginning to end. */
export default guarded(function CasePage() {
  const { id = '' } = useParams()
  const { data, error, loading, reload } = useCall('case.read', { id }, { keep: `case.${id}` })
  usePassOn({ kind: '真事', title: data?.case.title ?? '村哨', path: `/pages/case/index?id=${id}` })
  return (
    <Screen title="真事">
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && (
        <Failed message={error.message} again={reload}>
          <BigButton onTap={() => replace('pages/cases')}>去案例库</BigButton>
        </Failed>
      )}
      {data && (
        <>
          {data.case.expires < Date.now() && <Notice>这件事过去有一阵了，套路可能变了，编辑正在重新核对。</Notice>}
          <Story told={data.case} aloud={<ReadAloud text={saidCase(data.case)} recording={data.recording} machine={data.machine} />} />
          <Media media={data.case.media ?? []} links={data.media} />
          {data.comic && <ToComic {...data.comic} />}
          {data.mongolian && <InMongolian kind="case" id={id} />}
          {data.related.length > 0 && <Title>相近的真事</Title>}
          {data.related.map((one) => (
            <CaseCard key={one._id} one={one} onTap={() => go('pages/case', { id: one._id })} />
          ))}
        </>
      )}
      <BigButton kind="line" onTap={() => go('report/write')}>
        我也遇到过，举报
      </BigButton>
    </Screen>
  )
})

const ToComic = ({ _id, title }: { _id: string; title: string }) => (
  <BigButton kind="soft" onTap={() => go('comic/read', { id: _id })}>
    {`看漫画：${title}`}
  </BigButton>
)
