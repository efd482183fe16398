import { useState } from 'react'
import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { State } from './types'

const tenThousand = 10_000
const fenOf = (price: number, characters: number) => Math.ceil((price * characters) / tenThousand)
/** Yuan as typed, in fen; nothing for what is no sum. */
const typed = (text: string): number | undefined => {
  const fen = Math.round(Number(text.trim()) * 100)
  return text.trim() !== '' && fen > 0 ? fen : undefined
}
/** 约17.3万: nobody reads six figures of characters. */
const many = (characters: number): string => {
  const tenths = Math.round(characters / 1000)
  return characters < tenThousand ? `${characters}` : `${tenths * 1000 === characters ? '' : '约'}${tenths / 10}万`
}
/** From when on one is told that the month's characters come to their end: a fifth is left. */
const nearlyAll = 0.8

/** What waits and what it costs, what was spent this month, and the administrator's yes. */
export const Cost = ({ state, onDone }: { state: State; onDone: () => void }) => {
  const { plan, spent, waiting, mayDecide, key } = state
  const yes = !!plan?.yes
  const left = plan ? Math.max(0, plan.cap - spent) : 0
  return (
    <Card>
      <Stack>
        <Title>花多少钱</Title>
        <Para>{waiting.texts > 0 ? `还没念的有 ${waiting.texts} 篇，最多 ${many(waiting.characters)} 个字。` : '都念好了。'}</Para>
        {plan && <Para>{`这个月念了 ${many(spent)} 个字，合 ${yuan(fenOf(plan.price, spent))}。`}</Para>}
        {plan && yes && (
          <Para>{`每一万字 ${yuan(plan.price)}，每月最多念 ${many(plan.cap)} 个字，合 ${yuan(fenOf(plan.price, plan.cap))}。`}</Para>
        )}
        {yes && plan.cap > 0 && spent >= plan.cap * nearlyAll && (
          <Notice kind="wrong">{`这个月只剩 ${many(left)} 个字了。用完以后，新的预警也念不了，可以把上限调高。`}</Notice>
        )}
        {plan && !yes && <Notice>现在不念新的。念好的照样能听。</Notice>}
        {!plan && <Meta>念过的话存着，同样的话不再念、不再花钱。新的预警最先念。</Meta>}
        {plan?.at && <Meta>{`${dayAndTime(plan.at)}，${plan.by ?? '管理员'}定的`}</Meta>}
        {mayDecide && key && <Decide state={state} onDone={onDone} />}
        {!mayDecide && !yes && key && <Meta>要等旗县的管理员看过花费，点了同意，才开始念。</Meta>}
      </Stack>
    </Card>
  )
}

const Decide = ({ state: { plan, waiting }, onDone }: { state: State; onDone: () => void }) => {
  const [price, setPrice] = useState(plan?.price ? String(plan.price / 100) : '')
  const [month, setMonth] = useState(plan?.cap ? String(fenOf(plan.price, plan.cap) / 100) : '')
  const { run, busy, trouble } = useMutation({ onConflict: onDone })
  const [fen, most] = [typed(price), typed(month)]
  const cap = fen && most ? Math.floor((most / fen) * tenThousand) : 0
  const decide = (yes: boolean) =>
    run('voice.decide', { yes, price: fen ?? plan?.price ?? 0, cap: yes ? cap : (plan?.cap ?? 0), after: plan?.version ?? 0 }, { onDone })
  return (
    <>
      <Field
        label="念一万个字多少元"
        hint="照本旗县和腾讯云的合同、账单上的填。"
        type="digit"
        value={price}
        maxLength={8}
        onInput={setPrice}
      />
      <Field label="每月最多花多少元" hint="到了就停，不会多花。" type="digit" value={month} maxLength={8} onInput={setMonth} />
      {fen && waiting.characters > 0 && <Para>{`把没念的都念完，最多 ${yuan(fenOf(fen, waiting.characters))}。`}</Para>}
      {cap > 0 && <Para>{`每月最多念 ${many(cap)} 个字。`}</Para>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy === 'voice.decide' && '正在存…'} disabled={cap === 0} onTap={() => decide(true)}>
        {plan?.yes ? '改成这样' : '同意，开始念'}
      </BigButton>
      {cap === 0 && <Meta>先填上面两个数，才看得到要花多少钱。</Meta>}
      {plan?.yes && (
        <BigButton kind="line" onTap={() => decide(false)}>
          先不念新的
        </BigButton>
      )}
    </>
  )
}
