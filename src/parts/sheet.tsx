import type { ReactElement } from 'react'
import type { SheetProps } from './sheet-props'

/** Spreadsheets are for a computer: in WeChat lines are pasted. */
export const Sheet = (_props: SheetProps): ReactElement | null => null
