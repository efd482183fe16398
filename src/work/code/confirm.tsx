import { dayAndTime } from '@/lib/time'
import { deviceWords } from '@/parts/device-words'
import { postWords } from '@/parts/posts'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Headline, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

interface Props {
  found: Output<'person.seatRequest'>
  busy: boolean
  trouble: string
  onYes: () => void
  onNo: () => void
}

/** Which computer, as whom: what a member of staff looks at before saying yes. */
export const Confirm = ({ found, busy, trouble, onYes, onNo }: Props) => (
  <Card>
    <Stack>
      <Title>要登录这台电脑吗？</Title>
      <Headline>{`暗号：${found.word}`}</Headline>
      <Para>
        {deviceWords(found.device)}，{dayAndTime(found.at)} 打开的
      </Para>
      <Para>
        登录成：{found.name}，{postWords(found.posts)}
      </Para>
      <Notice>{`您自己坐在这台电脑前、电脑上的暗号也是“${found.word}”，才点登录。别人打电话、发消息叫您登录的，不要点。`}</Notice>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton onTap={onYes} busy={busy && '正在登录…'}>
        是这台，登录
      </BigButton>
      <BigButton kind="line" onTap={onNo}>
        不是，不登录
      </BigButton>
    </Stack>
  </Card>
)
