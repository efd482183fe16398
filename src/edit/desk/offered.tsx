import { dateOfTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bundleName } from '../../../types/words/bundle'
import { inPlaceOf } from '../../../wording/from-source'
import { Changed } from './differences'

/** Another county's wording that came beside this one: what differs, and what becomes of it. */
export const Offered = ({ read: { manuscript, may }, onDecided }: { read: Output<'manuscript.read'>; onDecided: () => void }) => {
  const { run, busy, trouble } = useMutation({ onConflict: onDecided })
  const { _id: id, kind, version, content, offered } = manuscript
  if (!offered?.waits) return null
  const answer = (use: boolean) => void run('manuscript.answerOffer', { id, version, use }, { onDone: onDecided })
  return (
    <Card kind="mark">
      <Stack>
        <Title>他们又出了一版</Title>
        <Meta>{`${bundleName(offered)}，${dateOfTime(offered.madeAt)}做的。`}</Meta>
        <Changed names={['咱们的', '他们的']} kind={kind} before={content} now={inPlaceOf(content, offered.content)} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {may.save && (
          <>
            <Row>
              <BigButton kind="line" disabled={!!busy} onTap={() => answer(true)}>
                用他们的
              </BigButton>
              <BigButton kind="line" disabled={!!busy} onTap={() => answer(false)}>
                不用，留咱们的
              </BigButton>
            </Row>
            <Meta>用他们的，就成了一版新草稿，还要交审；大家正在看的先不变。</Meta>
          </>
        )}
      </Stack>
    </Card>
  )
}
