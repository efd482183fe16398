import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Listed } from './listed'

/** A worker's word that a WeChat group is this one. One that serves another village group is only taken from it by name. */
export const ClaimCard = ({ group, decides, onDecided }: { group: Listed; decides: boolean; onDecided: () => void }) => {
  const { run, busy, trouble } = useMutation({ onConflict: onDecided })
  const [accepting, setAccepting] = useState(false)
  const { claim } = group
  if (!claim) return null
  const { by, at, clash } = claim

  const answer = (accept: boolean) => {
    setAccepting(accept)
    const takeFrom = accept && clash && { takeFrom: clash.group }
    return run('group.decide', { group: group._id, accept, claimed: at, ...takeFrom }, { onDone: onDecided })
  }

  return (
    <Card kind="mark">
      <Stack>
        <Title>{group.name}</Title>
        <Meta>
          {by}在群里打开卡片，说这就是{group.village.name}的这个群 · {dayAndTime(at)}
        </Meta>
        {clash && (
          <Notice kind="wrong">{`这个微信群现在绑在“${clash.name}”（${clash.village}）上。同意，就从那边挪过来，那边变成没绑定。`}</Notice>
        )}
        {group.bound && <Notice>这个群原来绑过别的微信群，同意就换成新的。</Notice>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {decides && (
          <Row>
            <BigButton
              disabled={!!busy}
              busy={busy && accepting && '正在记…'}
              onTap={() => void answer(true)}
              label={`${clash ? '同意，挪过来' : '同意绑定'}：${group.name}`}
            >
              {clash ? '同意，挪过来' : '同意绑定'}
            </BigButton>
            <BigButton
              kind="line"
              disabled={!!busy}
              busy={busy && !accepting && '正在记…'}
              onTap={() => void answer(false)}
              label={`不同意：${group.name}`}
            >
              不同意
            </BigButton>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
