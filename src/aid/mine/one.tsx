import { type MyAid, secretOf } from '@/lib/aid'
import { go } from '@/lib/go'
import { dialPerson } from '@/lib/phone'
import { sentences } from '@/lib/sentences'
import { day, dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import { aidAloud } from '../../../content/aid'
import { aidParts, aidStatuses, aidWhom } from '../../../types/words/aid'
import { More } from './more'
import { standsAs } from './stands'

/** One that was handed over: how it stands, what was said, the consent as it was given, and the way to take it back. */
export const One = ({ aid, onChanged }: { aid: MyAid; onChanged: () => void }) => {
  const { consent } = aid
  const gone = aid.forgottenAt !== undefined
  const says = standsAs(aid, Date.now())
  const { run, busy, trouble } = useMutation()
  const takeBack = () => void run('aid.withdraw', { id: aid._id, ...secretOf(aid._id) }, { onDone: onChanged })
  return (
    <Card kind={gone ? 'past' : undefined}>
      <Stack>
        <Line>
          <Title>{gone && !consent.withdrawnAt ? '到期删了' : aidStatuses[aid.status]}</Title>
          <Tag color={gone ? 'ink' : 'grass'}>{aid.whom ? `替${aidWhom[aid.whom]}问` : '内容已删'}</Tag>
        </Line>
        <Para>{says}</Para>
        {aid.replies.map((one) => (
          <View key={one.at}>
            <Tag>{aidStatuses[one.status]}</Tag>
            <Para>{one.text}</Para>
            <Meta>{`${consent.to} · ${dayAndTime(one.at)}`}</Meta>
          </View>
        ))}
        {aid.additions.map((one) => (
          <View key={one.id}>
            <Tag color="ink">{one.objection ? '您提的异议' : '您补写的'}</Tag>
            <Para>{one.text}</Para>
            <Meta>{dayAndTime(one.at)}</Meta>
          </View>
        ))}
        <ReadAloud
          aside
          text={sentences([aidStatuses[aid.status], says, ...aid.replies.map(({ text }) => text)])}
          standing={aidAloud[gone ? 'withdrawn' : aid.status]}
        />
        <More key={aid.status} aid={aid} onAdded={onChanged} />
        <Meta>{`${day(consent.at)}您同意交给${consent.to}：${consent.what.map((part) => aidParts[part]).join('、')}。`}</Meta>
        {consent.phone && (
          <BigButton kind="line" onTap={() => dialPerson(consent.phone ?? '')}>
            {`打给${consent.to} ${consent.phone}`}
          </BigButton>
        )}
        {!gone && (
          <>
            <BigButton kind="soft" onTap={() => go('aid/form', { id: aid._id })}>
              看填好一半的申请表
            </BigButton>
            <AskTwice
              ask="收回，不交给他们了"
              say="收回以后，交上去的和答复都当时删掉，只留着有过这一回。司法所已经写进自己案卷的，这里删不到，可以打电话问他们。"
              act="收回，都删掉"
              leave="先不收回"
              busy={busy && '正在收回…'}
              trouble={trouble}
              onSure={takeBack}
            />
          </>
        )}
      </Stack>
    </Card>
  )
}
