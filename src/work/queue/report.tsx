import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { ages, clueKinds, dangers, notFiledReasons, reportStatuses } from '../../../types/words/report'
import { kindOf } from './kind-of'
import { Pictures } from './pictures'
import css from './queue.module.scss'

/** Every field that was handed in. */
export const Report = ({ report }: { report: Output<'report.read'> }) => (
  <Card>
    <Line>
      <Tag>{reportStatuses[report.status]}</Tag>
      <Meta>回执码 {report._id}</Meta>
    </Line>
    <View className={css.kind}>
      <Title>{kindOf(report.type)}</Title>
    </View>
    <View className={css.what}>{report.what}</View>
    <View className={css.facts}>
      <Fact name="收到" value={dayAndTime(report.createdAt)} />
      <Fact name="地方" value={report.place} />
      <Fact name="损失" value={lossOf(report)} />
      {report.age && <Fact name="谁遇上的" value={ages[report.age]} />}
      {report.called110 !== undefined && <Fact name="打过110" value={report.called110 ? '打过' : '没有'} />}
      {report.dangers && report.dangers.length > 0 && <Fact name="还在发生" value={report.dangers.map((key) => dangers[key]).join('、')} />}
      {report.alarmNumber && <Fact name="110警情编号" value={report.alarmNumber} />}
      {report.caseNumber && <Fact name="立案号" value={report.caseNumber} />}
      {report.notFiled && <Fact name="为什么不予立案" value={notFiledReasons[report.notFiled]} />}
      {report.joinedTo && <Fact name="并到" value={`${report.joinedTo}，在那份里一起办`} />}
      {report.joined && report.joined.length > 0 && <Fact name="并进来的" value={report.joined.join('、')} />}
      <Fact name="联系方式" value={report.contact ?? '没有留'} />
      {report.seen.map((clue) => (
        <Fact key={`${clue.kind} ${clue.value}`} name={clueKinds[clue.kind]} value={seenAs(clue)} />
      ))}
    </View>
    <Pictures links={report.pictures} />
    <Meta>每看一次都会记下是谁、什么时候看的。举报人的情况请保密。</Meta>
  </Card>
)

const lossOf = ({ loss, paid, paidAt }: Output<'report.read'>) => {
  const last = paidAt ? `，最近一笔大约 ${dayAndTime(paidAt)}` : ''
  return loss ? `${yuan(loss)}${last}` : paid ? `转了钱，没说多少${last}` : '没有填'
}

/** A number or name with where it was used, when it was met last, and whether it goes on. */
const seenAs = ({ kind, value, where, last, still }: Output<'report.read'>['seen'][number]) => {
  const on = kind === 'app' || kind === 'link' ? ['已经卸了', '还装着'] : ['已经断了联系', '还在联系']
  const more = [where, last && `最近一次 ${dayAndTime(last)}`, still !== undefined && kind !== 'link' && on[Number(still)]].filter(Boolean)
  return more.length > 0 ? `${value}（${more.join('，')}）` : value
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className={css.fact}>
    <Text className={css.name}>{name}</Text>
    <Text className={css.value}>{value}</Text>
  </View>
)
