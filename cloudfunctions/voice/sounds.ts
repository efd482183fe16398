import { sentenceFiles } from '../_domain/voice'
import { define } from '../_kit/define'
import { linksTo } from '../_kit/file'

const aDay = 86_400
/** The platform gives links to so many files at once. */
const most = 50

export const sounds = define('voice.sounds', async ({ sentences }) => {
  const files = await sentenceFiles(sentences)
  const links = files.length > most ? [] : await linksTo(files, aDay)
  return { links: links.length === files.length ? links : [] }
})
