import { useState } from 'react'
import { monthAfter } from '@/lib/months'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'

export interface Span {
  from: string
  to: string
}

/** Spans people ask for. */
export const spans = {
  three: '最近三个月',
  year: '今年',
  twelve: '最近十二个月',
  before: '去年',
  thirtySix: '最近三年',
  own: '自己选',
} as const

export const spanOf = (span: Exclude<keyof typeof spans, 'own'>, thisMonth: string): Span => {
  const year = Number(thisMonth.slice(0, 4))
  const last = (months: number) => ({ from: monthAfter(thisMonth, 1 - months), to: thisMonth })
  return {
    ...{ three: last(3), twelve: last(12), thirtySix: last(36) },
    ...{ year: { from: `${year}-01`, to: thisMonth }, before: { from: `${year - 1}-01`, to: `${year - 1}-12` } },
  }[span]
}

const most = 36

/** 2026-3, 2026年3月, 202603: a month. */
const monthIn = (text: string): string | undefined => {
  const [, year, month = ''] = /^(20\d\d)[年./-]?(\d{1,2})月?$/.exec(text.replace(/\s/g, '')) ?? []
  return year && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined
}

/** Any months. */
export const OwnSpan = ({ thisMonth, onSpan }: { thisMonth: string; onSpan: (span: Span) => void }) => {
  const [written, write] = useState({ from: '', to: thisMonth })
  const [trouble, setTrouble] = useState('')
  const look = () => {
    const [from, to] = [monthIn(written.from), monthIn(written.to)]
    if (!from || !to) return setTrouble('月份写成2026-03这样。')
    if (to > thisMonth) return setTrouble('这个月还没到。')
    if (from > to) return setTrouble('从哪个月，不能比到哪个月晚。')
    if (from < monthAfter(thisMonth, -most)) return setTrouble(`最早看到${most}个月以前。`)
    if (from <= monthAfter(to, -most)) return setTrouble(`一次最多看${most}个月。`)
    setTrouble('')
    onSpan({ from, to })
  }
  return (
    <Stack>
      <Row>
        <Field label="从哪个月" placeholder="2026-03" value={written.from} onInput={(from) => write({ ...written, from })} />
        <Field label="到哪个月" placeholder="2026-11" value={written.to} onInput={(to) => write({ ...written, to })} />
      </Row>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" onTap={look}>
        看这些月
      </BigButton>
    </Stack>
  )
}
