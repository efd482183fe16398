import { useState } from 'react'
import { answersOf, freshAid, heldAids } from '@/lib/aid'
import { copy } from '@/lib/copy'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { useWritten } from '@/lib/written'
import { Print } from '@/parts/print'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { aidFormAloud } from '../../../content/aloud/aid'
import { aidWhom } from '../../../types/words/aid'
import { asText, type Told } from './columns'
import { Sheet } from './sheet'

/** The form with the case's part filled in: of what lies on this phone, of what was handed over, or of what the office has open. */
export default guarded(function AidForm() {
  const { id, desk } = useParams()
  return (
    <Screen title="申请表">
      <PageAloud words={aidFormAloud} />
      {desk ? <OfDesk id={desk} /> : id ? <OfMine id={id} /> : <OfPhone />}
    </Screen>
  )
})

const OfPhone = () => {
  const { value: draft } = useWritten('aid', '', freshAid)
  const { whom, phone, story } = draft
  const told: Told = {
    answers: answersOf(draft),
    ...(whom in aidWhom && { whom: whom as keyof typeof aidWhom }),
    ...{ ...(phone.trim() && { phone: phone.trim() }), ...(story.trim() && { story: story.trim() }) },
  }
  return <Whole told={told} />
}

const OfMine = ({ id }: { id: string }) => {
  const [held] = useState(heldAids)
  const { data, error, reload } = useCall('aid.mine', { held })
  const aid = data?.aids.find(({ _id }) => _id === id)
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  return aid && !aid.forgottenAt ? <Whole told={aid} /> : <Notice>这一份已经没有了。</Notice>
}

const OfDesk = ({ id }: { id: string }) => {
  const { data, error, reload } = useCall('aid.open', { id })
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  return <Whole told={data} />
}

const Whole = ({ told }: { told: Told }) => {
  const [copied, setCopied] = useState<boolean>()
  return (
    <>
      <Sheet told={told} />
      <Stack className="beside-paper">
        {process.env.TARO_ENV === 'h5' && <Print kind="a4" />}
        <BigButton kind="line" onTap={() => void copy(asText(told)).then(setCopied)}>
          复制填好的部分
        </BigButton>
        {copied !== undefined && <Notice kind={copied ? 'good' : 'wrong'}>{copied ? '复制好了。' : '没复制成，可以截图。'}</Notice>}
        {process.env.TARO_ENV !== 'h5' && <Notice>可以截图，或者把手机拿给司法所的人看，照着填。</Notice>}
      </Stack>
    </>
  )
}
