import { useEffect, useState } from 'react'
import { CallFailed } from '@/lib/call'
import { go, replace } from '@/lib/go'
import { useParams } from '@/lib/use-params'
import { ReportCards } from '@/parts/report-cards'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Para, Title } from '@/ui/words'
import { paperAloud } from '../../../content/aloud/paper'
import { OnPaper } from './on-paper'
import { handedIn, type Source, unsent, written } from './source'

/** 带去派出所的材料: of one report, of the one being written, or the choice among those handed in. */
export default guarded(function OwnPaper() {
  const { code } = useParams()
  const [here] = useState(() => {
    const draft = written()
    return code && code !== draft?.told.code ? unsent(code) : draft
  })
  return (
    <Screen title="带去派出所的材料">
      <PageAloud words={paperAloud} />
      {here ? <OnPaper source={here} /> : code ? <FromCloud code={code} /> : <Choose />}
    </Screen>
  )
})

const FromCloud = ({ code }: { code: string }) => {
  const [source, setSource] = useState<Source>()
  const [failed, setFailed] = useState('')
  const fetch = () => {
    setFailed('')
    handedIn(code).then(setSource, (e) => setFailed(e instanceof CallFailed ? e.message : '材料没有取到，请再试一次'))
  }
  useEffect(fetch, [code])
  if (source) return <OnPaper source={source} />
  return failed ? <Failed message={failed} again={fetch} /> : <Loading words="正在取您写过的…" />
}

const Choose = () => (
  <>
    <Headline>先写经过，再做材料</Headline>
    <Para>写一两句也行。钱转出去了，先打110，别等材料。</Para>
    <BigButton onTap={() => go('report/write')}>写经过</BigButton>
    <Title>用交过的举报来做</Title>
    <ReportCards open={(code) => replace('paper/own', { code })} />
  </>
)
