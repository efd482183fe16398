import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { sendLater, useWaiting } from '@/lib/outbox'
import { askConsent, canSubscribe } from '@/lib/subscribe'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../types/contract'
import { templates as names } from '../../types/words/message'

type Templates = Output<'person.subscriptions'>['templates']

interface Props {
  templates: Templates
  /** What the button says while nothing is agreed to. */
  ask: string
  /** What happens without it. */
  otherwise: string
  onAnswered: () => void
}

/** Asks WeChat for consent, only at a tap: each yes is one message, and how many are left is said plainly. */
export const Subscribe = ({ templates, ask: words, otherwise, onAnswered }: Props) => {
  const [answered, setAnswered] = useState<'yes' | 'no'>()
  const { run, busy, trouble } = useMutation()
  const unsent = useWaiting().some((w) => w.name === 'person.subscribe' && !w.refused)
  const asked = templates.filter((one) => one.id)

  const ask = async () => {
    const agreed = await askConsent(asked.flatMap(({ id }) => id ?? []))
    const accepted = asked.filter(({ id }) => id && agreed.includes(id)).map(({ template }) => template)
    setAnswered(accepted.length > 0 ? 'yes' : 'no')
    if (accepted.length === 0) return
    const id = newId('s')
    await sendLater(`subscribe.${id}`, 'person.subscribe', { id, accepted })
    onAnswered()
  }

  if (!canSubscribe() || asked.length === 0)
    return <Meta>{canSubscribe() ? '微信提醒还没有开通，开通以后在这里订。' : '微信提醒只能在微信里订。'}</Meta>
  return (
    <>
      {asked.map(({ template, remaining }) => (
        <Meta key={template}>
          {names[template]}：{remaining > 0 ? `还能提醒您 ${remaining} 次` : '没有订，或者次数用完了'}
        </Meta>
      ))}
      {answered === 'no' && <Notice>您没有同意，就不会发。什么时候想订，再点就行。</Notice>}
      {unsent && <Notice>记在手机里了，有网时自动交上去。</Notice>}
      <BigButton kind="soft" onTap={() => void ask()}>
        {asked.some((one) => one.remaining > 0) ? '再订一次' : words}
      </BigButton>
      {asked.map(
        ({ template, remaining }) =>
          remaining > 0 && (
            <BigButton
              key={template}
              kind="plain"
              busy={busy && '正在收回…'}
              onTap={() => void run('rights.unsubscribe', { template }, { onDone: onAnswered })}
            >
              {`收回，不要${names[template]}了`}
            </BigButton>
          ),
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Meta>同意一次，只提醒一次。{otherwise}</Meta>
    </>
  )
}
