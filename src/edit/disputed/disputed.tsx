import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { checkLevels, truths } from '../../../types/words/check'
import { fraudTypes } from '../../../types/words/fraud'

const said = { fraud: '问的人说：其实是骗子', fine: '问的人说：其实没事' } as const

/** One text: what the check said, what whoever asked says, and what it is. What colleagues said is not shown, so that nobody follows them. */
export const Disputed = ({ one, onLabelled }: { one: Output<'check.disputed'>['texts'][number]; onLabelled: () => void }) => {
  const [is, choose] = useState<keyof typeof truths>()
  const [type, chooseType] = useState<keyof typeof fraudTypes>()
  const { run, busy, trouble } = useMutation({ onConflict: onLabelled })
  const ready = is && (is !== 'fraud' || type)
  return (
    <Card>
      <Stack>
        <Line>
          <Tag>{`它说：${checkLevels[one.level]}`}</Tag>
          <Meta>{dayAndTime(one.at)}</Meta>
        </Line>
        <Para>{one.text}</Para>
        <Meta>{said[one.said]}</Meta>
        {one.unproven && <Meta>网页上交的，不知道是谁；今天这样的特别多。也请看一看。</Meta>}
        <Choice label="这段话" options={truths} value={is} onChoose={choose} />
        {is === 'fraud' && <Choice label="哪种骗法" options={fraudTypes} value={type} few={6} onChoose={chooseType} />}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {is && (
          <BigButton
            kind="line"
            busy={busy && '正在记…'}
            onTap={() =>
              ready && void run('check.label', { id: one._id, is, ...(is === 'fraud' && type && { type }) }, { onDone: onLabelled })
            }
          >
            {ready ? '就这么定' : '再选上是哪种骗法'}
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
