import { useState } from 'react'
import { go } from '@/lib/go'
import { sentences } from '@/lib/sentences'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Meta, Para, Title } from '@/ui/words'
import { keptAloud } from '../../../content/aloud/rights'
import { Consents } from './consents'
import { Erase } from './erase'
import { Kinds } from './kinds'
import { TakeAway } from './take-away'
import { Tips } from './tips'

/** 我的信息: what is kept about me, to see, take away, correct, take back and delete. */
export default guarded(function Kept() {
  const { data, error, reload } = useCall('rights.kept', {})
  const [gone, setGone] = useState(false)
  return (
    <Screen title="我的信息">
      <PageAloud words={sentences(keptAloud(data?.kinds.map(({ kind }) => kind) ?? []))} />
      {!data && !error && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          {!gone && (
            <>
              <Kinds kinds={data.kinds} />
              <TakeAway />
              <Correct name={data.name} />
              <Tips untargeted={data.untargeted} />
              <Consents consents={data.consents} onChanged={reload} />
            </>
          )}
          <Erase kinds={data.kinds} staff={data.staff} onErased={() => setGone(true)} />
          <BigButton kind="line" onTap={() => go('rights/rules')}>
            规则：记什么，放多久
          </BigButton>
        </>
      )}
    </Screen>
  )
})

const Correct = ({ name }: { name: string | undefined }) => (
  <Card>
    <Stack>
      <Title>改</Title>
      <Para>举报写错了，在“回执”里补充。</Para>
      {name && <Meta>{`您在工作里叫“${name}”，是管理员写的，要改请找管理员。`}</Meta>}
      <BigButton kind="line" onTap={() => go('resident/village')}>
        换村子、改情况
      </BigButton>
    </Stack>
  </Card>
)
