import { handbook as words } from '../../content/handbook'
import type { FraudType } from '../../types/entities/fraud'
import { define } from '../_kit/define'

export const handbooks = define('case.handbooks', async () => ({
  pages: Object.entries(words).map(([type, { intro }]) => ({ type: type as FraudType, intro })),
}))
