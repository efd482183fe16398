import type { ReactNode } from 'react'
import { BigButton, type ButtonKind } from './big-button'

interface Props {
  /** Tells this button's card from the others'. */
  id: string
  kind?: ButtonKind
  label?: string
  /** What `useShare` gave. */
  share: (id: string) => void
  children: ReactNode
}

/** Opens the panel in which a person chooses a WeChat group: by itself in WeChat, through `share` on the web. */
export const ShareButton = ({ id, share, ...rest }: Props) => <BigButton {...rest} share={id} onTap={() => share(id)} />
