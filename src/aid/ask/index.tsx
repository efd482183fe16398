import { useEffect, useState } from 'react'
import { freshAid } from '@/lib/aid'
import { go } from '@/lib/go'
import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { useWritten } from '@/lib/written'
import { VillageChoice } from '@/parts/village-choice'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta } from '@/ui/words'
import { aidAskAloud } from '../../../content/aloud/aid'
import { Answer, spokenOf } from './answer'
import { HandOver } from './hand-over'
import { CallNow } from './office'
import { Questions } from './questions'
import { verdictOf } from './verdict'

/** 法律援助: whether the law gives it, what it can and cannot do, whom to call now; handed over to the justice office only by a consent of its own. All but that stays on the phone. */
export default guarded(function AskForAid() {
  const params = useParams()
  const [code, setCode] = useState(params.code)
  const { value: draft, write, sent } = useWritten('aid', '', { ...freshAid, whom: params.whom ?? '' })
  const { region } = draft
  const { data, error, reload } = useCall('aid.office', code ? { from: { code } } : region ? { region } : {})
  // whoever only holds the code of another's report asks as if they came from nowhere
  const notTheirs = error?.code === 'notFound'
  useEffect(() => {
    if (notTheirs) setCode(undefined)
  }, [notTheirs])
  /** Of nobody's village: the town's office is nearer than the county's. */
  const where = !code && (region || (data && !data.office.region.includes('/')))
  const [giving, give] = useState(false)
  const [notice, say] = useState('')
  const verdict = verdictOf(draft)
  const noMore = (words: string) => {
    give(false)
    say(words)
  }
  return (
    <Screen title="法律援助">
      <Headline>四个问题，看看能帮到哪</Headline>
      <Meta>点的都只在这部手机里。下面不同意，什么都不交。</Meta>
      <PageAloud words={sentences(aidAskAloud)} />
      <Questions draft={draft} write={write} />
      {verdict && <ReadAloud aside text={sentences(spokenOf(verdict))} />}
      {verdict && <Answer verdict={verdict} />}
      {!data && !error ? <Loading words="正在找司法所…" /> : <CallNow office={data?.office} />}
      {verdict && where && (
        <Card>
          <VillageChoice value={region} onChoose={({ _id }) => write({ region: _id })} />
        </Card>
      )}
      {notice && <Notice>{notice}</Notice>}
      {verdict && error && <Failed message={error.message} again={reload} />}
      {verdict && data && giving && (
        <HandOver
          {...{ draft, write, office: data.office, code }}
          onDone={sent}
          onNo={() => noMore('好，不交。什么都不少您的，电话随时能打。')}
          onConflict={reload}
        />
      )}
      {verdict && data && !giving && <BigButton onTap={() => give(true)}>{`请${data.office.name}联系我`}</BigButton>}
      {verdict && (
        <BigButton kind="soft" onTap={() => go('aid/form')}>
          只要申请表，自己带去
        </BigButton>
      )}
      <BigButton kind="plain" onTap={() => go('aid/mine')}>
        我问过的
      </BigButton>
    </Screen>
  )
})
