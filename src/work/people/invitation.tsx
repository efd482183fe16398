import { useState } from 'react'
import type { Shared } from '@/lib/share'
import { dateOfTime, day } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { ShareButton } from '@/ui/share-button'
import { Meta, Para, Title } from '@/ui/words'
import { roles } from '../../../types/words/people'
import { type Invited, spaced } from './card-of'
import css from './people.module.scss'

interface Props {
  invitation: Invited
  share: (id: string) => Promise<Shared>
  /** With what was done, where the card goes away by it. */
  onDone: (said?: string) => void
}

/** Somebody asked: to be sent the code, or, when they accepted it, to be looked at and confirmed. */
export const Invitation = ({ invitation, share, onDone }: Props) => {
  const { id, name, role, places, by, status, word, code, expires, until } = invitation
  const { run, busy, trouble } = useMutation({ onConflict: () => onDone() })
  const [shared, setShared] = useState<Shared>()
  const accepted = status === 'accepted'
  return (
    <Card kind={accepted ? 'mark' : undefined}>
      <Stack>
        <Title>{name}</Title>
        <Meta>
          {`${roles[role]}（${places.join('、')}）`}
          {until !== undefined && `，做到${dateOfTime(until)}`} · {by}请的
        </Meta>
        {accepted && <Para>{`问问${name}本人，手机上是哪个词。说的是“${word}”，也认得出是本人，再确认。`}</Para>}
        {accepted && (
          <BigButton
            busy={busy === 'staff.confirm' && '正在确认…'}
            disabled={!!busy}
            onTap={() =>
              void run(
                'staff.confirm',
                { id },
                { onDone: () => onDone(`好了，${name}是${roles[role]}（${places.join('、')}），能做事了。`) },
              )
            }
          >
            {`是${name}本人，确认`}
          </BigButton>
        )}
        {code && (
          <>
            <View className={css.code} label={`邀请码 ${[...code].join(' ')}`}>
              {spaced(code)}
            </View>
            <Meta>{`把邀请码告诉${name}：在村哨“我的”里点“我有工作邀请码”。${day(expires)}前有效。`}</Meta>
            <ShareButton id={id} kind="soft" label={`把邀请发给${name}`} share={(it) => void share(it).then(setShared)}>
              {`发给${name}`}
            </ShareButton>
            {shared === 'copied' && <Notice kind="good">邀请的话和网页地址已复制，请到微信里粘贴。</Notice>}
          </>
        )}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <AskTwice
          ask={accepted ? '不是本人，收回' : '收回邀请'}
          say={`收回以后，${name}手里的邀请码就不能用了。`}
          act="收回"
          leave="先不收回"
          busy={busy === 'staff.withdraw' && '正在收回…'}
          trouble=""
          onSure={() => void run('staff.withdraw', { id }, { onDone: () => onDone(`给${name}的邀请收回了。`) })}
        />
      </Stack>
    </Card>
  )
}
