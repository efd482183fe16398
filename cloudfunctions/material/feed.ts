import { define } from '../_kit/define'

export const feed = define('material.feed', async () => ({ ...(process.env.SITE_URL && { site: process.env.SITE_URL }) }))
