/** What the website answers with beside a page, so that no other site can put the desk inside one of its own. In the cloud somebody sets them by hand in the hosting's console (docs/deploy.md). */
export const webHeaders: Record<string, string> = {
  'content-security-policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}
