import { go, replace } from '@/lib/go'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

/** Where to go on from here. */
export const NextActions = ({ read: { alert, inForce, may } }: { read: Output<'alert.read'> }) => {
  const grants = useGrants()
  const writes = hasAnyRole(grants, 'gridWorker', 'editor', 'commandRoom', 'police')
  const out = alert.status !== 'draft' && alert.status !== 'submitted'
  const id = alert._id
  return (
    <Stack>
      {may.callBack && <CallBack id={id} />}
      {may.save && <BigButton onTap={() => go('work/write', { id })}>接着写</BigButton>}
      {out && (
        <BigButton kind="soft" onTap={() => go('work/coverage', { id })}>
          传到了哪里
        </BigButton>
      )}
      {out && (
        <BigButton kind="soft" onTap={() => go('work/groups', { id })}>
          {hasAnyRole(grants, 'gridWorker') ? '发到群里' : '一个群一个群地看'}
        </BigButton>
      )}
      {alert.replacedBy && (
        <BigButton kind="soft" onTap={() => go('work/review', { id: alert.replacedBy })}>
          看换上的那一条
        </BigButton>
      )}
      {inForce && writes && alert.msgType !== 'Cancel' && (
        <BigButton kind="line" onTap={() => go('work/write', { update: id })}>
          改这条
        </BigButton>
      )}
    </Stack>
  )
}

/** The author takes it back; nothing is lost, so nothing is asked. */
const CallBack = ({ id }: { id: string }) => {
  const { run, busy, trouble } = useMutation()
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton
        kind="line"
        busy={busy && '正在收回…'}
        onTap={() => void run('alert.callBack', { id }, { onDone: () => replace('work/write', { id }) })}
      >
        收回来再改
      </BigButton>
    </>
  )
}
