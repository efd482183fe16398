import css from './card.module.scss'
import { View } from './elements'
import type { ElementProps } from './elements-props'

/** A sheet of paper. `alert` has the vermilion edge, `good` the green ground, `mark` the amber one, `past` the grey one. */
export const Card = ({ kind, className, ...rest }: ElementProps & { kind?: 'alert' | 'good' | 'mark' | 'past' | undefined }) => (
  <View {...rest} className={`${css.card} ${kind ? css[kind] : ''} ${className ?? ''}`} />
)

/** Things one below the other, with room between them. */
export const Stack = (p: ElementProps) => <View {...p} className={`${css.stack} ${p.className ?? ''}`} />

/** Things side by side, sharing the width; in elder mode one below the other. */
export const Row = (p: ElementProps) => <View {...p} className={`${css.row} ${p.className ?? ''}`} />

/** Cards one below the other on a phone, in two columns at a PC. */
export const Columns = (p: ElementProps) => <View {...p} className={`${css.columns} ${p.className ?? ''}`} />
