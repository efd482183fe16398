import { BigButton } from '@/ui/big-button'
import { Failed, Notice } from '@/ui/notice'

/** Of what is not there to become a film. */
export const Gone = ({ message, again, onLeave }: { message: string; again?: () => void; onLeave: () => void }) => (
  <>
    {again ? <Failed message={message} again={again} /> : <Notice kind="wrong">{message}</Notice>}
    <Leave onLeave={onLeave} />
  </>
)

/** Back to what there is. */
export const Leave = ({ onLeave }: { onLeave: () => void }) => (
  <BigButton kind="plain" onTap={onLeave}>
    换一条做
  </BigButton>
)
