import { storyPart } from '../../wording/quiz-part'
import { localizedEach } from '../_domain/localization'
import { storiesById, storiesOf, storyParts } from '../_domain/stories'
import { define } from '../_kit/define'

export const stories = define('family.stories', async ({ band }) => {
  const all = (await (band ? storiesOf(band) : storiesById())).filter(({ away }) => !away)
  const localized = await localizedEach('story', all.flatMap(storyParts))
  return {
    stories: all.map((story) => ({
      ...story,
      nodes: story.nodes.map((node) => ({ ...node, ...localized.get(storyPart(story._id, node.id)) })),
    })),
  }
})
