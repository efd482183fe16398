import { useState } from 'react'
import { read, storeOwn } from '@/lib/storage'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Field } from '@/ui/field'
import { readWanted, type Wanted, written } from './wanted'

/** A way of looking at the reports under a name of one's own; kept on this device, for whoever acts here. */
interface View {
  name: string
  wanted: string
}
const key = 'queue.views'
const isViews = (value: unknown): value is View[] =>
  Array.isArray(value) && value.every((one) => typeof one?.name === 'string' && typeof one?.wanted === 'string')
const most = 8

interface Props {
  wanted: Wanted
  onWant: (wanted: Wanted) => void
  /** Whether one may be kept or dropped now: the list is what people come for. */
  naming: boolean
}

export const Views = ({ wanted, onWant, naming }: Props) => {
  const [views, setViews] = useState(() => read(key, isViews) ?? [])
  const [name, setName] = useState<string>()
  const keep = (next: View[]) => {
    storeOwn(key, next)
    setViews(next)
  }
  const now = written(wanted) ?? ''
  const shown = views.find((one) => one.wanted === now)
  const save = () => {
    const called = name?.trim()
    if (called) keep([...views.filter((one) => one.name !== called), { name: called, wanted: now }].slice(-most))
    setName(undefined)
  }
  return (
    <>
      {views.length > 0 && (
        <Row>
          {views.map((one) => (
            <BigButton key={one.name} kind={one === shown ? 'line' : 'soft'} onTap={() => onWant(readWanted(one.wanted))}>
              {one.name}
            </BigButton>
          ))}
        </Row>
      )}
      {!naming ? null : name !== undefined ? (
        <>
          <Field label="给这种看法起个名字" value={name} maxLength={12} onInput={setName} onConfirm={save} />
          <Row>
            <BigButton kind="line" disabled={!name.trim()} onTap={save}>
              存下
            </BigButton>
            <BigButton kind="plain" onTap={() => setName(undefined)}>
              不存了
            </BigButton>
          </Row>
        </>
      ) : shown ? (
        <BigButton kind="plain" onTap={() => keep(views.filter((one) => one !== shown))}>
          {`不再留着“${shown.name}”`}
        </BigButton>
      ) : (
        <BigButton kind="plain" onTap={() => setName('')}>
          把现在的看法存下来
        </BigButton>
      )}
    </>
  )
}
