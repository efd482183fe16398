import css from './choice.module.scss'
import { Button } from './elements'

interface Props {
  /** What is ticked, for the ear. */
  label: string
  ticked: boolean
  onTick: () => void
}

/** Takes one of a list among those that something is done to together. */
export const Tick = ({ label, ticked, onTick }: Props) => (
  <Button className={`${css.option} ${ticked ? css.chosen : ''}`} role="checkbox" checked={ticked} label={label} onTap={onTick}>
    {ticked ? '选上了' : '选上'}
  </Button>
)
