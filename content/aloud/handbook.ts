import { fraudTypes } from '../../types/words/fraud'

/** Then the kinds, as they stand one below the other. */
export const handbookAloud: readonly string[] = ['一种骗法一页，点开就知道骗子怎么做、遇到了怎么办，也能听', ...Object.values(fraudTypes)]
