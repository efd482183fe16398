import { dayAndTime } from '@/lib/time'
import type { GivenBack } from '../../types/entities/alert'

/** Why an alert came back, from whom and when, as far as that is known. */
export const givenBackWords = ({ words, by, at }: GivenBack): string =>
  `${by ?? '同事'}退回来了${at ? `（${dayAndTime(at)}）` : ''}：${words}`
