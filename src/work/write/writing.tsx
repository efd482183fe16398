import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { replace } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { type Draft, dropDraft, problems, toSend } from './draft'
import { Form } from './form'
import { Preview } from './preview'
import { sourceOf } from './source-of'
import css from './write.module.scss'

interface Props {
  draft: Draft
  villages: Output<'alert.desk'>['villages']
  onChange: (change: Partial<Draft>) => void
}

/** The form, what residents will see, and sending. */
export const Writing = ({ draft, villages, onChange }: Props) => {
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const regions = useCall('home.villages', {}, { keep: 'villages' }).data?.regions ?? []
  const chosen = draft.villages ?? villages.map((v) => v._id)
  const groups = villages.filter((v) => chosen.includes(v._id)).reduce((n, v) => n + v.groups.length, 0)

  const send = async () => {
    setTried(true)
    setTrouble(undefined)
    const alert = toSend(draft, chosen, Date.now())
    if (!alert) return setTrouble('还差几处没写，看看红字。')
    setSending(true)
    try {
      const { findings } = await call('alert.save', alert)
      const refused = findings.filter((f) => f.level === 'refuse')
      if (refused.length > 0) return setTrouble(refused.map((f) => f.why).join(' '))
      dropDraft()
      replace('work/desk')
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.code === 'offline' ? `${e.message}。写好的都留在手机里，不会丢。` : e.message)
    } finally {
      setSending(false)
    }
  }

  return (
    <View className={css.sides}>
      <Form draft={draft} villages={villages} chosen={chosen} wrong={tried ? problems(draft, chosen) : {}} onChange={onChange} />
      <View className={css.side}>
        <Preview draft={draft} source={sourceOf(chosen, regions)} now={Date.now()} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton onTap={() => void send()} busy={sending && '正在提交…'}>
          提交审核
        </BigButton>
        <Meta>综合指挥室审核通过以后，村民在“今天”里就能看到；您再到 {groups} 个群，一个一个把卡片发出去。</Meta>
      </View>
    </View>
  )
}
