import { useRef, useState } from 'react'
import { type AidDraft, answersOf, holdAid } from '@/lib/aid'
import { replace } from '@/lib/go'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Field } from '@/ui/field'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { aidConsentLines } from '../../../content/aid'
import type { Input, Output } from '../../../types/contract'
import { aidParts } from '../../../types/words/aid'
import { missingOf } from './missing'

interface Props {
  draft: AidDraft
  write: (change: Partial<AidDraft>) => void
  office: Output<'aid.office'>['office']
  /** The report it comes from. */
  code: string | undefined
  onDone: () => void
  onNo: () => void
  onConflict: () => void
}

/** Handed over by a consent of its own: who gets what, for what, how long, how it is taken back; nothing is ticked beforehand. */
export const HandOver = ({ draft, write, office, code, onDone, onNo, onConflict }: Props) => {
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const [ofReport, setOfReport] = useState(false)
  /** Ticked anew each time: an old tick is no consent. */
  const [what, setWhat] = useState<(keyof typeof aidParts)[]>([])
  /** Made with the first tap, so that the next is the same one. */
  const held = useRef<ReturnType<typeof holdAid>>(undefined)

  const submit = async () => {
    const missing = missingOf(draft, what, ofReport)
    if (missing) return setTrouble(missing)
    held.current ??= holdAid()
    const field = (part: 'name' | 'phone' | 'story') => (what.includes(part) ? { [part]: draft[part].trim() } : {})
    const asked: Input<'aid.ask'> = {
      ...{ ...held.current, region: office.region, whom: draft.whom as Input<'aid.ask'>['whom'], answers: answersOf(draft), what },
      ...{ ...field('name'), ...field('phone'), ...(!ofReport && field('story')) },
      ...{ storyOfReport: ofReport && what.includes('story'), to: { name: office.name, phone: office.phone } },
      ...(code && { from: { code } }),
    }
    if (!(await run('aid.ask', asked))) return
    onDone()
    replace('aid/mine')
  }

  const says = Object.values(aidConsentLines).map((line) => line.replace('{office}', office.name).replace('{phone}', office.phone))
  return (
    <Card>
      <Stack>
        <Title>{`交给${office.name}`}</Title>
        <List items={says} />
        <Field
          label="怎么称呼您"
          placeholder="比如：其木格、王大叔"
          value={draft.name}
          maxLength={20}
          onInput={(name) => write({ name })}
        />
        <Field label="您的电话" type="tel" value={draft.phone} maxLength={20} onInput={(phone) => write({ phone })} />
        {code && (
          <BigButton kind="line" role="checkbox" checked={ofReport} onTap={() => setOfReport(!ofReport)}>
            {ofReport ? '经过用举报里写的：是' : '经过用举报里写的'}
          </BigButton>
        )}
        {!ofReport && (
          <Field
            long
            label="出了什么事"
            placeholder="一两句就行。不写身份证号、收入，那些当面用笔填。"
            value={draft.story}
            maxLength={900}
            onInput={(story) => write({ story })}
          />
        )}
        <Choices label="交哪几样，您自己勾" options={aidParts} values={what} onChange={setWhat} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton kind="line" busy={busy && '正在交…'} onTap={() => void submit()}>
            同意，交上去
          </BigButton>
          <BigButton kind="line" onTap={onNo}>
            不交
          </BigButton>
        </Row>
        <Meta>身份证号、家里收入都不在这里填。交不交，都不影响您举报和报案。</Meta>
      </Stack>
    </Card>
  )
}
