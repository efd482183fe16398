import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { templates } from '../words/message'
import { keys, Time } from './basics'

export const Template = lazily(() => keys(templates))
export type Template = z.infer<ReturnType<typeof Template>>

/** One tap of consent to one message of a template. `message` has used it up; `withdrawnAt`: WeChat says the person no longer agrees. */
export const Consent = lazily(() =>
  z.object({
    _id: z.string(),
    person: z.string(),
    template: Template(),
    at: Time(),
    /** The version of the rules it was given under; absent in those of earlier releases. */
    rules: z.optional(z.string()),
    message: z.optional(z.string()),
    withdrawnAt: z.optional(Time()),
  }),
)
export type Consent = z.infer<ReturnType<typeof Consent>>
