import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { AlertSheet } from '@/parts/alert-sheet'
import { BigButton } from '@/ui/big-button'
import { Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'

/** The replacement of an outdated alert, shown first, with a button to send that one. */
export const Newer = ({ id, why }: { id: string; why: string }) => {
  const { data, error } = useCall('alert.read', { id }, { keep: `review.${id}` })
  return (
    <>
      <Notice kind="wrong">{`下面那条${why}，不要再发了。请发这一条：`}</Notice>
      {!data && !error && <Loading />}
      {data && <AlertSheet alert={data.alert} />}
      <BigButton onTap={() => go('work/groups', { id })}>去发新的这条</BigButton>
      <Title>原来的那条</Title>
    </>
  )
}
