import { dialPerson } from '@/lib/phone'
import { day, dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { aidAnswers, aidStatuses } from '../../../types/words/aid'
import css from './aid.module.scss'
import { dueIn } from './due'
import { partsHere, whomHere } from './words'

/** Everything that was handed over, with the consent it stands on. */
export const Asked = ({ aid }: { aid: Output<'aid.open'> }) => {
  const { consent, phone } = aid
  const due = aid.due === undefined ? undefined : dueIn(aid.due, Date.now())
  const said = [...aid.replies.map((one) => ({ ...one, ours: true })), ...aid.additions.map((one) => ({ ...one, ours: false }))]
  return (
    <Card>
      <Stack>
        <Line>
          <Tag color={due?.late ? 'red' : 'sky'}>{aidStatuses[aid.status]}</Tag>
          <Meta>{due ? `法定期限：${due.words}` : '现在不用我们办'}</Meta>
        </Line>
        <Title>{aid.name ?? '没有留称呼'}</Title>
        <View>
          <Fact name="替谁问" value={aid.whom ? whomHere[aid.whom] : ''} />
          <Fact name="情况" value={aid.answers.map((one) => aidAnswers[one]).join('；') || '没有交'} />
          <Fact name="电话" value={phone ?? '没有留'} />
          <Fact name="经过" value={aid.story ?? '没有交'} />
          <Fact name="地方" value={aid.place} />
          <Fact name="同意交的" value={`${dayAndTime(consent.at)}，${consent.what.map((part) => partsHere[part]).join('、')}`} />
          <Fact name="放到" value={aid.replies.length > 0 ? '办结后30天' : `${day(consent.expires)}，没人接手就自动删`} />
        </View>
        {phone && (
          <BigButton kind="line" onTap={() => dialPerson(phone)}>
            {`打给本人 ${phone}`}
          </BigButton>
        )}
        {said
          .sort((a, b) => a.at - b.at)
          .map((one) => (
            <View key={`${one.at} ${one.text}`} className={css.said}>
              <Line>
                <Tag color={one.ours ? 'grass' : 'ink'}>
                  {'status' in one ? aidStatuses[one.status] : one.objection ? '本人提的异议' : '本人补写的'}
                </Tag>
                <Meta>{`${'by' in one ? one.by : '本人'} · ${dayAndTime(one.at)}`}</Meta>
              </Line>
              <Para>{one.text}</Para>
            </View>
          ))}
        <Meta>每看一次都会记下是谁、什么时候看的。只用来办这件事，请保密。</Meta>
      </Stack>
    </Card>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className={css.fact}>
    <Text className={css.name}>{name}</Text>
    <Text className={css.value}>{value}</Text>
  </View>
)
