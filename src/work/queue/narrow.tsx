import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { fraudTypes } from '../../../types/words/fraud'
import { losses, type Wanted } from './wanted'

interface Props {
  wanted: Wanted
  onWant: (wanted: Wanted) => void
}

const types = { all: '不管', unsure: '说不准', ...fraudTypes }

/** Order, words, place, kind and loss. */
export const Narrow = ({ wanted, onWant }: Props) => {
  const [words, setWords] = useState(wanted.words ?? '')
  const [wrong, setWrong] = useState('')
  const villages = useCall('alert.villages', {}).data?.villages ?? []
  const places: Record<string, string> = { all: '不管', ...Object.fromEntries(villages.map((v) => [v._id, v.name])) }
  const { words: _w, region: _r, type: _t, loss: _l, ...rest } = wanted
  const find = () => {
    const sought = words.trim()
    setWrong(sought.length === 1 ? '至少写两个字' : '')
    const { words: _words, ...others } = wanted
    if (sought.length !== 1) onWant(sought ? { ...others, words: sought } : others)
  }
  /** Sets one way of narrowing, or drops it. */
  const set = <K extends 'region' | 'type' | 'loss'>(key: K, value: Wanted[K] | undefined) => {
    const { [key]: _old, ...others } = wanted
    onWant(value === undefined ? (others as Wanted) : { ...others, [key]: value })
  }
  return (
    <Card>
      <Stack>
        <Choice
          label="排法"
          options={{ urgent: '按紧急', newest: '按时间' }}
          value={wanted.order}
          onChoose={(order) => onWant({ ...wanted, order })}
        />
        <Field
          label="找"
          placeholder="回执码、电话号码或者几个字"
          type="search"
          value={words}
          wrong={wrong}
          onInput={setWords}
          onConfirm={find}
        />
        <BigButton kind="line" onTap={find}>
          找一找
        </BigButton>
        {villages.length > 0 && (
          <Choice
            label="哪个村"
            options={places}
            value={wanted.region ?? 'all'}
            few={6}
            onChoose={(key) => set('region', key === 'all' ? undefined : key)}
          />
        )}
        <Choice label="损失" options={losses} value={String(wanted.loss ?? 0)} onChoose={(key) => set('loss', Number(key) || undefined)} />
        <Choice
          label="哪种骗法"
          options={types}
          value={wanted.type ?? 'all'}
          few={5}
          onChoose={(key) => set('type', key === 'all' ? undefined : key)}
        />
        <BigButton
          kind="plain"
          onTap={() => {
            setWords('')
            onWant(rest)
          }}
        >
          都不筛了
        </BigButton>
      </Stack>
    </Card>
  )
}
