import type { ReactElement } from 'react'
import { Sheet } from '@/parts/paper/sheet'
import { Print } from '@/parts/print'
import { Stack } from '@/ui/card'
import type { Output } from '../../../types/contract'

/** The case file as it will be printed; the browser's own window also saves it as a PDF. */
export const OnScreen = ({ dossier: { paper, pictures } }: { dossier: Output<'report.dossier'> }): ReactElement | null => (
  <>
    <Stack className="beside-paper">
      <Print kind="document" />
    </Stack>
    <Sheet paper={paper} sourceOf={(id) => pictures.find((one) => one.id === id)?.link} />
  </>
)
