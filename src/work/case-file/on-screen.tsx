import type { ReactElement } from 'react'
import type { Output } from '../../../types/contract'

/** A phone shows the case file in its Word viewer alone. */
export const OnScreen = (_dossier: { dossier: Output<'report.dossier'> }): ReactElement | null => null
