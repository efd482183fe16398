import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { spokenKinds } from '../../../types/words/voice'
import { Cost } from './cost'
import { Texts } from './texts'
import type { Kind, State } from './types'

/** 声音: what a machine has spoken and what waits, what that costs, and the yes without which nothing is spoken. */
export default guarded(function Voice() {
  const { data, error, loading, reload } = useCall('voice.state', {})
  return (
    <StaffScreen at="work/voice" title="声音" wide>
      <Para>大家能看的文字，机器念一遍存着，不识字的人在微信里点“念给我听”就能听。有真人录音的，先放真人的。</Para>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && <Trouble state={data} />}
      {data && (
        <Columns>
          <Cost state={data} onDone={reload} />
          <Card>
            <Stack>
              <Title>念好了哪些</Title>
              {data.kinds.map((kind) => (
                <OfKind key={kind.kind} kind={kind} />
              ))}
            </Stack>
          </Card>
        </Columns>
      )}
    </StaffScreen>
  )
})

const Trouble = ({ state: { key, trouble } }: { state: State }) => {
  if (!key)
    return (
      <Notice kind="wrong">
        还没有语音合成的密钥。在微信里，只有真人录过的能听，不识字的人听不到别的提示和预警。请部署的人照部署说明放上密钥。
      </Notice>
    )
  return trouble ? <Notice kind="wrong">{`现在念不下去：${trouble}。`}</Notice> : null
}

/** How many of a kind, and on a tap which. */
const OfKind = ({ kind: { kind, there, waiting, refused } }: { kind: Kind }) => {
  const [open, setOpen] = useState(false)
  const words = spokenKinds[kind]
  const rest = [...(waiting > 0 ? [`等着念 ${waiting} 篇`] : []), ...(refused > 0 ? [`念不了 ${refused} 篇`] : [])]
  if (there + waiting + refused === 0) return <Meta>{`${words}：没有要念的`}</Meta>
  return (
    <>
      <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
        {`${words}：念好 ${there} 篇`}
      </BigButton>
      {rest.length > 0 && <Meta>{rest.join('，')}</Meta>}
      {open && <Texts kind={kind} />}
    </>
  )
}
