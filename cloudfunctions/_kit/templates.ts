import type { Template } from '../../types/entities/consent'
import { templates } from '../../types/words/message'

/** The id WeChat gave the template, from the deployment's settings; none until the county has applied for it. */
export const templateId = (template: Template): string | undefined => process.env[`TEMPLATE_${template.toUpperCase()}`] || undefined

export const everyTemplate = Object.keys(templates) as Template[]
