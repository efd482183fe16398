import { Button } from '@/ui/elements'
import css from './pact.module.scss'

/** One thing to tick, a whole sentence long. */
export const Tick = ({ on, disabled, onTap, children }: { on: boolean; disabled?: boolean; onTap: () => void; children: string }) => (
  <Button className={`${css.tick} ${on ? css.on : ''}`} role="checkbox" checked={on} disabled={disabled} onTap={onTap}>
    {children}
  </Button>
)
