import { useState } from 'react'
import { call } from '@/lib/call'
import { copy } from '@/lib/copy'
import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { Disputed } from './disputed'

/** What 像不像诈骗 is said to have judged wrongly: two of the desk say what each text is, before the next model learns from it. */
export default guarded(function DisputedTexts() {
  const { data, error, reload } = useCall('check.disputed', {})
  return (
    <StaffScreen at="edit/disputed" title="看错了的话" aside={data && data.texts.length > 0 ? `${data.texts.length} 条等您看` : undefined}>
      <Para>“像不像诈骗”看错了，问的人愿意交上来的。每条要两个人说的一样才算数；各看各的，不用商量。</Para>
      {error && !data && <Failed message={error.message} again={reload} />}
      {!error && !data && <Loading />}
      {data?.texts.length === 0 && <Notice>没有等您看的。</Notice>}
      {data?.texts.map((one) => (
        <Disputed key={one._id} one={one} onLabelled={reload} />
      ))}
      {data && <Settled count={data.settled} />}
    </StaffScreen>
  )
})

/** All that was settled, a page at a time. */
const allLearned = async (): Promise<string> => {
  const pages: string[] = []
  for (let after: string | undefined; ; ) {
    const { lines, last } = await call('check.learned', after ? { after } : {})
    if (lines) pages.push(lines)
    if (!last) return pages.join('\n')
    after = last
  }
}

/** What the next model learns from. */
const Settled = ({ count }: { count: number }) => {
  const [copied, setCopied] = useState<boolean>()
  const take = async () =>
    setCopied(
      await allLearned().then(
        (lines) => copy(lines),
        () => false,
      ),
    )
  return (
    <Card>
      <Stack>
        <Title>{`已经定了 ${count} 条`}</Title>
        <Meta>做下一个模型时，取出来放进学习的材料；新模型每一项都不比旧的差，才会换上去。</Meta>
        {count > 0 && (
          <BigButton kind="line" onTap={() => void take()}>
            取出来，抄到剪贴板
          </BigButton>
        )}
        {copied !== undefined && <Notice kind={copied ? 'good' : 'wrong'}>{copied ? '抄好了，一条一行。' : '没取成，请再试一次。'}</Notice>}
      </Stack>
    </Card>
  )
}
