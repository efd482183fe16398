import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { touched } from './draft'
import { PickCase } from './pick-case'
import { StartAfresh } from './start-afresh'
import { useDraft } from './use-draft'
import { Writing } from './writing'

/** Writes an alert, from a case or from scratch. */
export default function Write() {
  const { draft, change, begin, asked, keepOld, trouble } = useDraft(useRouter().params.case)
  const [picking, setPicking] = useState(false)
  const desk = useCall('alert.desk', {}, { keep: 'desk' })
  const pick = (id: string) => {
    setPicking(false)
    begin(id)
  }
  if (picking)
    return (
      <Screen title="选一个案例">
        <PickCase onPick={pick} onClose={() => setPicking(false)} />
      </Screen>
    )
  return (
    <Screen title="写预警" wide>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {asked && (
        <>
          <Notice>手机里还有一条没发的预警。</Notice>
          <Row>
            <BigButton kind="line" onTap={keepOld}>
              接着写那一条
            </BigButton>
            <BigButton kind="line" onTap={() => begin(asked)}>
              换成这个案例
            </BigButton>
          </Row>
        </>
      )}
      {!asked && (
        <Row>
          <BigButton kind="soft" onTap={() => setPicking(true)}>
            从案例写
          </BigButton>
          {touched(draft) && <StartAfresh onSure={() => begin()} />}
        </Row>
      )}
      {desk.data && <Writing draft={draft} villages={desk.data.villages} onChange={change} />}
      {!desk.data && desk.loading && <Loading />}
      {!desk.data && desk.error && <Failed message={desk.error.message} again={desk.reload} />}
    </Screen>
  )
}
