import { day } from '@/lib/time'
import type { Output } from '../../../types/contract'

/** The alert in plain words for pasting into a group. No link: people are taught not to tap those. */
export const groupText = ({ headline, lines, instruction, source, expires }: Output<'alert.groups'>['alert']): string =>
  [`【预警】${headline}`, ...lines, `怎么做：${instruction}`, `${source}，${day(expires)}前有效`].join('\n')
