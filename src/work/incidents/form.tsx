import { useState } from 'react'
import { within } from '@/lib/region'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import type { Input } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands, sexes } from '../../../types/words/incident'
import type { Place } from './rows'

export type Facts = Input<'incident.save'>['facts']
const ends = { cheated: '被骗了', dissuaded: '劝住了' } as const
const whose = { person: '个人的', company: '企业、合作社、商店的' } as const
const counted = { yes: '照算', no: '作废，不算' } as const

interface Props {
  /** Its id, its version (0: a new one) and what it is now. */
  id: string
  after: number
  facts: Facts
  places: Place[]
  /** Amount and number of cases as they were typed before. */
  begun?: { amount: string; cases: string }
  /** After every letter and tap. */
  onWrite?: (facts: Facts, amount: string, cases: string) => void
  onSaved: () => void
  onLeave: () => void
  /** Somebody else was first. */
  onConflict?: () => void
}

const fenOf = (yuan: string) => (yuan.trim() ? Math.round(Number(yuan.replace(/[,，]/g, '')) * 100) : undefined)

/** A case, mostly by taps: only the month, the place and how many are needed. A change says why. */
export const IncidentForm = ({ id, after, facts: begin, places, begun, onWrite, onSaved, onLeave, onConflict }: Props) => {
  const [facts, setFacts] = useState(begin)
  const [amount, setAmount] = useState(begun?.amount ?? (begin.amount === undefined ? '' : String(begin.amount / 100)))
  const [cases, setCases] = useState(begun?.cases ?? String(begin.cases))
  const [why, setWhy] = useState('')
  const { run, busy, trouble, setTrouble } = useMutation(onConflict && { onConflict })
  const change = (more: Partial<Facts>) => {
    const next = { ...facts, ...more }
    setFacts(next)
    onWrite?.(next, amount, cases)
  }
  const typeAmount = (typed: string) => {
    setAmount(typed)
    onWrite?.(facts, typed, cases)
  }
  const typeCases = (typed: string) => {
    setCases(typed)
    onWrite?.(facts, amount, typed)
  }

  const save = async () => {
    const fen = fenOf(amount)
    if (fen !== undefined && !(fen >= 0)) return setTrouble('金额写数字，单位是元。')
    if (!/^[1-9]\d{0,3}$/.test(cases.trim())) return setTrouble('起数写 1 到 9999。')
    if (after > 0 && why.trim().length < 2) return setTrouble('写一句为什么改。')
    const { amount: _amount, number, ...rest } = facts
    const said: Facts = {
      ...rest,
      cases: Number(cases),
      ...(fen !== undefined && { amount: fen }),
      ...(number?.trim() && { number: number.trim() }),
    }
    await run('incident.save', { id, after, facts: said, ...(after > 0 && { why: why.trim() }) }, { onDone: onSaved })
  }
  return (
    <Stack>
      <Title>{after > 0 ? '改这一起' : `记一起，${monthInWords(facts.month)}`}</Title>
      <WherePlace places={places} value={facts.region} onChoose={(region) => change({ region })} />
      <Choice label="哪种骗法" few={6} options={fraudTypes} value={facts.type} onChoose={(type) => change({ type })} />
      {facts.type !== 'company' && (
        <Choice
          label="谁的钱"
          options={whose}
          value={facts.company ? 'company' : 'person'}
          onChoose={(of) => change({ company: of === 'company' })}
        />
      )}
      <Choice
        label="结果"
        options={ends}
        value={facts.dissuaded ? 'dissuaded' : 'cheated'}
        onChoose={(end) => change({ dissuaded: end === 'dissuaded' })}
      />
      <Field
        label={facts.dissuaded ? '保住多少（元）' : '损失多少（元）'}
        type="digit"
        value={amount}
        maxLength={12}
        onInput={typeAmount}
      />
      <Choice label="性别" options={sexes} value={facts.sex} onChoose={(sex) => change({ sex })} />
      <Choice label="年龄" options={ageBands} value={facts.age} onChoose={(age) => change({ age })} />
      <Field label="几起" hint="几起合在一行报的，写几起；金额写合计" type="digit" value={cases} maxLength={4} onInput={typeCases} />
      <Field
        label="编号"
        hint="您单位自己的编号，没有就空着。不写人名、电话、证件号"
        value={facts.number ?? ''}
        maxLength={40}
        onInput={(number) => change({ number })}
      />
      {after > 0 && (
        <>
          <Choice label="算不算" options={counted} value={facts.struck ? 'no' : 'yes'} onChoose={(is) => change({ struck: is === 'no' })} />
          <Field label="为什么改" value={why} maxLength={100} onInput={setWhy} />
        </>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton busy={busy && '正在存…'} onTap={() => void save()}>
          存下
        </BigButton>
        <BigButton kind="line" disabled={!!busy} onTap={onLeave}>
          不存了
        </BigButton>
      </Row>
    </Stack>
  )
}

/** The town, then the village if it is known. */
const WherePlace = ({ places, value, onChoose }: { places: Place[]; value: string; onChoose: (region: string) => void }) => {
  const larger = places.filter(({ level }) => level !== 'village')
  const above = larger.findLast(({ _id }) => within(value, _id))
  const villages = places.filter(
    ({ _id, level }) => level === 'village' && (above ? above.level === 'town' && within(_id, above._id) : true),
  )
  const names = (some: Place[]) => Object.fromEntries(some.map(({ _id, name }) => [_id, name]))
  return (
    <>
      {larger.length > 0 && <Choice label="哪个苏木、镇" few={8} options={names(larger)} value={above?._id} onChoose={onChoose} />}
      {villages.length > 0 && <Choice label="哪个村，知道就选" few={12} options={names(villages)} value={value} onChoose={onChoose} />}
    </>
  )
}
