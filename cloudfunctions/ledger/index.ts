import { ledgerCalls } from '../../types/contract/ledger'
import { serve } from '../_kit/serve'
import { functions } from './functions'

export const main = serve(ledgerCalls, functions)
