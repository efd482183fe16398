import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import { kindOf } from './kind-of'
import css from './queue.module.scss'

interface Props {
  report: Output<'report.read'>
  onChanged: () => void
  /** It went out of one's sight. */
  onGone: () => void
}

/** What officers do among themselves: who has it, notes, numbers, kind and place, another station, how long it is kept. */
export const Work = ({ report, onChanged, onGone }: Props) => {
  const [open, setOpen] = useState(false)
  const { run, busy, trouble } = useMutation()
  const { _id: code, officer, hold, status, moves = [] } = report
  const moved = officer || status !== 'received' ? undefined : moves[moves.length - 1]
  const act = (take: boolean) => void run('report.take', { code, take }, { onDone: onChanged })
  return (
    <Card>
      <Stack>
        <Title>内部</Title>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Para>{officer ? (officer.me ? '您在办这一份。' : `${officer.name}在办这一份。`) : '还没人办。'}</Para>
        {moved && <Meta>{`${dayAndTime(moved.at)}从${moved.from}转来：${moved.why}。24小时之内要接手。`}</Meta>}
        {(!officer || officer.me) && (
          <BigButton kind="line" busy={busy === 'report.take' && '正在记…'} onTap={() => act(!officer)}>
            {officer ? '放回去' : '我来办'}
          </BigButton>
        )}
        {hold && <Meta>{`到期也留着：${hold}`}</Meta>}
        <Notes report={report} onChanged={onChanged} />
        <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起' : '交给同事、转出去、改种类和地方、编号'}
        </BigButton>
        {open && <Further report={report} onChanged={onChanged} onGone={onGone} />}
      </Stack>
    </Card>
  )
}

/** All of it at once, when it is known to whom it can go: nothing moves under a finger. */
const Further = ({ report, onChanged, onGone }: Props) => {
  const [colleagues, stations] = [useCall('report.colleagues', {}), useCall('report.stations', {})]
  if (!(colleagues.data ?? colleagues.error) || !(stations.data ?? stations.error)) return <Meta>正在取…</Meta>
  return (
    <>
      <Assign code={report._id} colleagues={colleagues.data?.colleagues ?? []} onChanged={onChanged} />
      <Numbers report={report} onChanged={onChanged} />
      <Correct report={report} onChanged={onChanged} />
      <Transfer report={report} stations={stations.data?.stations ?? []} onGone={onGone} />
      <Hold report={report} onChanged={onChanged} />
    </>
  )
}

const Notes = ({ report: { _id: code, notes = [] }, onChanged }: Pick<Props, 'report' | 'onChanged'>) => {
  const { value, write, sent } = useWritten('reportNote', code, { text: '', id: newId('n') })
  const { run, busy, trouble } = useMutation()
  const keep = () =>
    void run(
      'report.note',
      { code, id: value.id, text: value.text },
      {
        onDone: () => {
          sent({ text: '', id: newId('n') })
          onChanged()
        },
      },
    )
  return (
    <>
      {notes.map((one) => (
        <View key={`${one.at}`} className={css.replied}>
          <Meta>
            {one.by} · {dayAndTime(one.at)}
          </Meta>
          <Para>{one.text}</Para>
        </View>
      ))}
      <Field label="记一笔，只有同事看得到" long value={value.text} maxLength={500} onInput={(text) => write({ text })} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" disabled={!value.text.trim()} busy={busy && '正在记…'} onTap={keep}>
        记下
      </BigButton>
    </>
  )
}

interface AssignProps {
  code: string
  colleagues: Output<'report.colleagues'>['colleagues']
  onChanged: () => void
}

const Assign = ({ code, colleagues: all, onChanged }: AssignProps) => {
  const colleagues = all.filter(({ me }) => !me)
  const [to, setTo] = useState<string>()
  const { run, busy, trouble } = useMutation()
  if (colleagues.length === 0) return null
  return (
    <>
      <Choice
        label="交给哪位同事"
        options={Object.fromEntries(colleagues.map(({ key, name }) => [key, name]))}
        value={to}
        few={6}
        onChoose={setTo}
      />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton
        kind="line"
        disabled={!to}
        busy={busy && '正在交…'}
        onTap={() => to && void run('report.assign', { code, to }, { onDone: onChanged })}
      >
        交给这位同事
      </BigButton>
    </>
  )
}

const Numbers = ({ report: { _id: code, alarmNumber = '', caseNumber = '' }, onChanged }: Pick<Props, 'report' | 'onChanged'>) => {
  const [alarm, setAlarm] = useState(alarmNumber)
  const [case_, setCase] = useState(caseNumber)
  const { run, busy, trouble } = useMutation()
  const save = () => void run('report.number', { code, alarmNumber: alarm, caseNumber: case_ }, { onDone: onChanged })
  return (
    <>
      <Field label="110警情编号" value={alarm} maxLength={40} onInput={setAlarm} />
      <Field label="立案号" value={case_} maxLength={40} onInput={setCase} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" disabled={alarm === alarmNumber && case_ === caseNumber} busy={busy && '正在存…'} onTap={save}>
        存下编号
      </BigButton>
    </>
  )
}

const Correct = ({ report: { _id: code, type, place, original }, onChanged }: Pick<Props, 'report' | 'onChanged'>) => {
  const villages = useCall('alert.villages', {}, { keep: 'own-villages' }).data?.villages ?? []
  const { run, busy, trouble } = useMutation()
  const set = (right: Omit<Input<'report.correct'>, 'code'>) => void run('report.correct', { code, ...right }, { onDone: onChanged })
  return (
    <>
      <Choice
        label="种类不对，改成"
        options={{ ...fraudTypes, unsure: '说不准' }}
        value={type}
        few={4}
        onChoose={(next) => set({ type: next })}
      />
      <Choice
        label={`地方不对，改成（现在是${place}）`}
        options={Object.fromEntries(villages.map(({ _id, name }) => [_id, name]))}
        value={undefined}
        few={6}
        onChoose={(region) => set({ region })}
      />
      {busy && <Meta>正在改…</Meta>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {original && <Meta>{`举报人选的是：${kindOf(original.type)}，${original.place}`}</Meta>}
    </>
  )
}

interface TransferProps extends Pick<Props, 'report' | 'onGone'> {
  stations: Output<'report.stations'>['stations']
}

const Transfer = ({ report: { _id: code, place }, stations: all, onGone }: TransferProps) => {
  const here = place.split(' ')[0] ?? ''
  const stations = all.filter(({ name }) => name !== `${here}派出所` && name !== `${here}反诈中心`)
  const [to, setTo] = useState<string>()
  const [why, setWhy] = useState('')
  const [id] = useState(() => newId('m'))
  const { run, busy, trouble } = useMutation()
  if (stations.length === 0) return null
  const move = () => to && void run('report.transfer', { code, id, to, why }, { onDone: onGone })
  return (
    <>
      <Choice
        label="不归这里管，转给"
        options={Object.fromEntries(stations.map(({ region, name }) => [region, name]))}
        value={to}
        few={5}
        onChoose={setTo}
      />
      <Field label="为什么转" value={why} maxLength={100} onInput={setWhy} />
      <Meta>收到后24小时内要转。转出去以后这里看不到它，举报人会知道转给了哪里。</Meta>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton kind="danger" disabled={!to || !why.trim()} busy={busy && '正在转…'} onTap={move}>
          转过去
        </BigButton>
      </Row>
    </>
  )
}

const Hold = ({ report: { _id: code, hold }, onChanged }: Pick<Props, 'report' | 'onChanged'>) => {
  const [why, setWhy] = useState('')
  const { run, busy, trouble } = useMutation()
  const set = (words: string | null) => void run('report.hold', { code, why: words }, { onDone: onChanged })
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {hold ? (
        <BigButton kind="plain" busy={busy && '正在改…'} onTap={() => set(null)}>
          不用再留，到期照样删
        </BigButton>
      ) : (
        <>
          <Field label="到期也要留着，为什么" value={why} maxLength={100} onInput={setWhy} />
          <BigButton kind="plain" disabled={!why.trim()} busy={busy && '正在改…'} onTap={() => set(why)}>
            留住它
          </BigButton>
        </>
      )}
    </>
  )
}
