import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { fraudTypes } from '../../../types/words/fraud'
import { lossSteps } from '../../../types/words/report'
import type { Wanted } from './wanted'

interface Props {
  wanted: Wanted
  onWant: (wanted: Wanted) => void
}

const losses = { all: '不管', ...lossSteps }
const types = { all: '不管', unsure: '说不准', ...fraudTypes }
const day = 86_400_000

/** A day of the county, as its first moment. */
const momentOf = (date: string): number | undefined => {
  const at = /^\d{4}-\d{1,2}-\d{1,2}$/.test(date) ? Date.parse(`${date.replace(/-(\d)(?!\d)/g, '-0$1')}T00:00+08:00`) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}
const dateOf = (at: number | undefined) => (at === undefined ? '' : new Date(at + 8 * 3_600_000).toISOString().slice(0, 10))

/** Order, words, place, kind, days, loss, who works on it, and what came with it. */
export const Narrow = ({ wanted, onWant }: Props) => {
  const [words, setWords] = useState(wanted.words ?? '')
  const [from, setFrom] = useState(dateOf(wanted.from))
  const [to, setTo] = useState(dateOf(wanted.to === undefined ? undefined : wanted.to - day))
  const [wrong, setWrong] = useState('')
  const [wrongDay, setWrongDay] = useState('')
  const villages = useCall('alert.villages', {}, { keep: 'own-villages' }).data?.villages ?? []
  const colleagues = useCall('report.colleagues', {}).data?.colleagues ?? []
  const places: Record<string, string> = { all: '不管', ...Object.fromEntries(villages.map((v) => [v._id, v.name])) }
  const officers: Record<string, string> = {
    ...{ all: '不管', mine: '我办的', nobody: '还没人办' },
    ...Object.fromEntries(colleagues.flatMap(({ key, name, me }) => (me ? [] : [[key, name]]))),
  }
  const { tray, status } = wanted
  /** Sets ways of narrowing, or drops them. */
  const set = (ways: { [K in keyof Wanted]?: Wanted[K] | undefined }) =>
    onWant(Object.fromEntries(Object.entries({ ...wanted, ...ways }).filter(([, value]) => value !== undefined)) as unknown as Wanted)
  const find = () => {
    const sought = words.trim()
    setWrong(sought.length === 1 ? '至少写两个字' : '')
    if (sought.length !== 1) set({ words: sought || undefined })
  }
  const setDays = () => {
    const [first, last] = [momentOf(from.trim()), momentOf(to.trim())]
    const bad = (from.trim() && first === undefined) || (to.trim() && last === undefined)
    setWrongDay(bad ? '日子写成 2026-11-23 这样' : '')
    if (!bad) set({ from: first, to: last === undefined ? undefined : last + day })
  }
  return (
    <Card>
      <Stack>
        <Choice label="排法" options={{ urgent: '按紧急', newest: '按时间' }} value={wanted.order} onChoose={(order) => set({ order })} />
        <View id="find">
          <Field
            label="找"
            hint={wanted.words ? '找到的按时间排，新的在前' : undefined}
            placeholder="回执码、电话、账号、网址或者几个字"
            type="search"
            value={words}
            wrong={wrong}
            onInput={setWords}
            onConfirm={find}
          />
        </View>
        <BigButton kind="line" onTap={find}>
          找一找
        </BigButton>
        {villages.length > 0 && (
          <Choice
            label="哪个村"
            options={places}
            value={wanted.region ?? 'all'}
            few={6}
            onChoose={(key) => set({ region: key === 'all' ? undefined : key })}
          />
        )}
        <Choice
          label="谁在办"
          options={officers}
          value={wanted.officer ?? 'all'}
          few={4}
          onChoose={(key) => set({ officer: key === 'all' ? undefined : key })}
        />
        <Choice
          label="损失"
          options={losses}
          value={wanted.loss ?? 'all'}
          onChoose={(key) => set({ loss: key === 'all' ? undefined : key })}
        />
        <Choice
          label="附了什么"
          options={{ all: '不管', picture: '有图片', sound: '有录音' }}
          value={wanted.has ?? 'all'}
          onChoose={(key) => set({ has: key === 'all' ? undefined : key })}
        />
        <Field label="从哪天收到的" type="date" value={from} onInput={setFrom} onConfirm={setDays} />
        <Field label="到哪天" type="date" value={to} wrong={wrongDay} onInput={setTo} onConfirm={setDays} />
        <BigButton kind="line" onTap={setDays}>
          按日子筛
        </BigButton>
        <Choice
          label="哪种骗法"
          options={types}
          value={wanted.type ?? 'all'}
          few={5}
          onChoose={(key) => set({ type: key === 'all' ? undefined : key })}
        />
        <BigButton
          kind="plain"
          onTap={() => {
            for (const clear of [setWords, setFrom, setTo]) clear('')
            onWant({ ...(tray && { tray }), status, order: wanted.order ?? 'urgent' })
          }}
        >
          都不筛了
        </BigButton>
      </Stack>
    </Card>
  )
}
