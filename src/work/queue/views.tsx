import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { readWanted, type Wanted, written } from './wanted'

const most = 8

interface Props {
  /** As the cloud has them; absent: not known yet. */
  kept: Output<'report.views'>['views'] | undefined
  wanted: Wanted
  onWant: (wanted: Wanted) => void
  /** Whether one may be kept or dropped now: the list is what people come for. */
  naming: boolean
}

/** Ways of looking at the reports under names of one's own; they stay with whoever acts here, at whichever PC. */
export const Views = ({ kept = [], wanted, onWant, naming }: Props) => {
  const [changed, setChanged] = useState<Output<'report.keepView'>>()
  const [name, setName] = useState<string>()
  const { run, busy, trouble } = useMutation()
  const views = changed?.views ?? kept
  // what was searched for may be somebody's number: it is kept nowhere
  const { words: _words, ...way } = wanted
  const now = written(way) ?? ''
  const shown = views.find((one) => one.wanted === now)
  const keep = (called: string, as?: string) =>
    void run(
      'report.keepView',
      { name: called, ...(as !== undefined && { wanted: as }) },
      {
        onDone: (all) => {
          setChanged(all)
          setName(undefined)
        },
      },
    )
  const save = () => {
    const called = name?.trim()
    if (called) keep(called, now)
  }
  const [oldest] = views
  const goes = views.length >= most && !views.some((one) => one.name === name?.trim()) && oldest
  const hint = goes ? { hint: `最多留${most}种。再存一种，最早的“${oldest.name}”就不留了。` } : {}
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
          <Field label="给这种看法起个名字" {...hint} value={name} maxLength={12} onInput={setName} onConfirm={save} />
          <Row>
            <BigButton kind="line" disabled={!name.trim()} busy={busy && '正在存…'} onTap={save}>
              存下
            </BigButton>
            <BigButton kind="plain" onTap={() => setName(undefined)}>
              不存了
            </BigButton>
          </Row>
        </>
      ) : shown ? (
        <BigButton kind="plain" busy={busy && '正在去掉…'} onTap={() => keep(shown.name)}>
          {`不再留着“${shown.name}”`}
        </BigButton>
      ) : (
        <BigButton kind="plain" onTap={() => setName('')}>
          把现在的看法存下来
        </BigButton>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
