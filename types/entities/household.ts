import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { visitReasons } from '../words/visit'
import { Id, keys, Time, text, VillageId } from './basics'

/** A household that its village's grid worker calls on because the phone does not reach it. Found by where it lies, never by name or number. */
export const Household = lazily(() =>
  z.object({
    _id: Id(),
    village: VillageId(),
    /** 东头第三户. */
    label: text(20),
    why: z.array(keys(visitReasons)).check(z.minLength(1), z.maxLength(6)),
    lastVisit: z.optional(Time()),
  }),
)
export type Household = z.infer<ReturnType<typeof Household>>
