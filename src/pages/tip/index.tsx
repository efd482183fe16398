import { useEffect } from 'react'
import { go } from '@/lib/go'
import { usePassOn } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { useParams } from '@/lib/use-params'
import { noteOpened } from '@/lib/week'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { CaseCard } from '../../parts/case-card'
import { InMongolian } from '../../parts/in-mongolian'
import { FromCard } from './from-card'

/** One tip, and the case it comes from. */
export default guarded(function TipPage() {
  const { id = '', sent } = useParams()
  const { data, error, loading, reload } = useCall('tip.read', { id }, { keep: `tip.${id}` })
  const sends = hasAnyRole(useGrants(), 'gridWorker', 'editor', 'commandRoom')
  usePassOn({ kind: '防骗小知识', title: data?.tip.headline ?? '村哨', path: `/pages/tip/index?id=${id}` })
  const there = !!data
  useEffect(() => {
    if (there) noteOpened(id)
  }, [there, id])
  return (
    <Screen title="提示">
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <Card>
            <Headline>{data.tip.headline}</Headline>
            <ReadAloud text={data.tip.speech} recording={data.recording} machine={data.machine} />
            {data.tip.lines.map((line) => (
              <Para key={line}>{line}</Para>
            ))}
          </Card>
          {data.mongolian && <InMongolian kind="tip" id={id} />}
          {sent && <FromCard sending={sent} />}
          {sends && (
            <BigButton kind="line" onTap={() => go('work/tips', { id })}>
              把这条发到村里的群
            </BigButton>
          )}
          {data.case ? <From one={data.case} /> : <Notice>它出自的那件真事正在重新核对，过些日子再看。</Notice>}
        </>
      )}
    </Screen>
  )
})

const From = ({ one }: { one: NonNullable<Output<'tip.read'>['case']> }) => (
  <>
    <Title>这条提示从这件真事来</Title>
    <CaseCard one={one} onTap={() => go('pages/case', { id: one._id })} />
  </>
)
