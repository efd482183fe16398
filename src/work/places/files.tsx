import type { ReactElement } from 'react'
import type { FilesProps } from './files-props'

/** Spreadsheets are for a computer: in WeChat lines are pasted. */
export const Files = (_props: FilesProps): ReactElement | null => null
