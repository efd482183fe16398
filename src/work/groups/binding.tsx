import type { useGroup } from '@/lib/use-group'
import { Claim } from '@/parts/claim'
import { Notice } from '@/ui/notice'

/** How a group becomes known: from inside it. Only the worker sees this. */
export const Binding = ({ from, unbound }: { from: ReturnType<typeof useGroup>; unbound: number }) => {
  if (from?.group) return <Claim />
  if (!from || unbound === 0) return null
  return <Notice>{`有 ${unbound} 个群还没绑定。卡片发出去以后，在群里打开这条卡片，点“这是某某群”。`}</Notice>
}
