/** Saves the file behind a link among the downloads. */
export const openLink = async (link: string, name: string): Promise<void> =>
  Object.assign(document.createElement('a'), { href: link, download: name }).click()
