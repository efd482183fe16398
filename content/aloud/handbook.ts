import { fraudTypes } from '../../types/words/fraud'
import { sentences } from '../../wording/sentences'

/** Then the kinds, as they stand one below the other. */
export const handbookAloud = sentences(['一种骗法一页，点开就知道骗子怎么做、遇到了怎么办，也能听', ...Object.values(fraudTypes)])
