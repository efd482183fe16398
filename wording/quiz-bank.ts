/** Is the bank of quiz messages one from which only reading helps? Judged whole: what can be guessed without reading, and what one message gives away of another. */
import { type Band, QuizItem } from '../types/entities/quiz'
import { fraudTypes } from '../types/words/fraud'
import { bands, forms } from '../types/words/quiz'
import { checkContent } from './checks/check'
import { contentOf } from './rows'
import { bigrams, overlap, sameWording } from './same-wording'

/** Two wordings of one item share less than this of their pairs of characters. */
export const wordingLimit = 0.2
/** A guesser that sees one feature alone is right at most this often, genuine and false messages counted alike. */
export const featureLimit = 0.6
/** Whoever guesses a message like the nearest one of another item gains at most this over chance. */
export const nearestLimit = 0.55

const sums = (text: string): string[] => text.match(/[0-9.]+(?=[元块万])|[一二三四五六七八九十百千万两]+(?=[块元])/g) ?? []

/** What is wrong with an item by itself, in words for its author. */
export const itemFaults = (item: QuizItem): string[] => {
  const parsed = QuizItem().safeParse(item)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const { variants } = item
  const twice = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i)
  return [
    ...(item.genuine === Boolean(item.type) ? ['a fraud names its type, a genuine message has none'] : []),
    ...checkContent('quizItem', contentOf('quizItem', item)).map(({ field, words, why }) => `${field} ${words}: ${why}`),
    ...twice(variants.map(({ from }) => from)).map((from) => `two wordings come from ${from}`),
    ...twice(variants.flatMap(({ text }) => [...new Set(sums(text))])).map((sum) => `two wordings name the sum ${sum}`),
    ...variants.flatMap((one, i) =>
      variants.slice(i + 1).flatMap((other, j) => {
        const like = sameWording(one.text, other.text)
        return like < wordingLimit ? [] : [`wordings ${i + 1} and ${i + j + 2} share ${like.toFixed(2)} of their words`]
      }),
    ),
    ...variants.flatMap(({ form, text }, i) => layoutFaults(form, text).map((fault) => `wording ${i + 1}: ${fault}`)),
  ]
}

const layoutFaults = (form: keyof typeof forms, text: string): string[] => {
  const lines = text.split('\n')
  if (form === 'chat')
    return lines.length > 1 && lines.every((line) => /^(?:对方|我)：/.test(line))
      ? []
      : ['a chat has two turns or more, each a line 对方：… or 我：…']
  if (form === 'pay')
    return /^【.{2,12}】$/.test(lines.at(-1) ?? '') && lines.length > 2
      ? []
      : ['a payment page has a heading, lines, and its button in 【】 last']
  if (form === 'notice' || form === 'code') return lines.length > 1 ? [] : ['a heading on a line of its own comes first']
  return lines.length === 1 ? [] : ['one line']
}

/** What is wrong with the items of one theme held beside each other. */
export const themeFaults = (items: QuizItem[]): string[] => {
  const genuine = items.filter((item) => item.genuine)
  const [honest] = genuine
  if (!honest || genuine.length > 1 || items.length < 2) return [`${items[0]?.theme}: one genuine item, and false ones beside it`]
  return items
    .filter((item) => !item.genuine)
    .flatMap((item) =>
      item.variants.flatMap((one, i) => {
        const other = honest.variants[i]
        if (!other) return []
        const at = `${item._id} ${i + 1} beside ${honest._id}`
        return [
          ...(one.form === other.form ? [] : [`${at}: another form`]),
          ...(one.from === other.from ? [] : [`${at}: another sender (${one.from}, ${other.from})`]),
        ]
      }),
    )
}

interface Message {
  item: string
  theme: string
  genuine: boolean
  text: string
  from: string
  form: string
}

const messages = (items: QuizItem[]): Message[] =>
  items.flatMap(({ _id, theme, genuine, variants }) =>
    variants.map(({ text, from, form }) => ({ item: _id, theme, genuine, text, from, form })),
  )

/** How often a guesser is right, genuine and false counted alike: 0.5 is chance. */
const balanced = (all: Message[], saysGenuine: (message: Message) => boolean): number => {
  const share = (genuine: boolean) => {
    const some = all.filter((message) => message.genuine === genuine)
    return some.filter((message) => saysGenuine(message) === genuine).length / (some.length || 1)
  }
  return (share(true) + share(false)) / 2
}

/** The best that a threshold on a number can do, either way round. */
const byNumber = (all: Message[], of: (message: Message) => number): number => {
  const values = [...new Set(all.map(of))]
  return Math.max(0.5, ...values.flatMap((limit) => [balanced(all, (m) => of(m) >= limit), balanced(all, (m) => of(m) < limit)]))
}

/** What a word alone tells of the other messages that hold it. Each is judged without its own theme, whose items share senders and forms on purpose. */
const byWord = (all: Message[], of: (message: Message) => string): number => {
  const base = all.filter((m) => m.genuine).length / (all.length || 1)
  const seen = new Map<string, Message[]>()
  for (const message of all) seen.set(of(message), [...(seen.get(of(message)) ?? []), message])
  return balanced(all, (message) => {
    const others = (seen.get(of(message)) ?? []).filter((other) => other.theme !== message.theme)
    return others.length > 0 && others.filter((other) => other.genuine).length / others.length > base
  })
}

/** Whoever knows the answer to every other message, but for those of the same item or of the same theme. */
const nearest = (all: Message[], without: 'item' | 'theme'): number => {
  const pieces = all.map(({ text }) => bigrams(text))
  const likes = new Map(
    all.map((message, i) => {
      let best = -1
      let like = -1
      for (let j = 0; j < all.length; j++) {
        if (all[j]?.[without] === message[without]) continue
        const its = overlap(pieces[i] as Set<string>, pieces[j] as Set<string>)
        if (its > like) [best, like] = [j, its]
      }
      return [message, all[best]?.genuine ?? false] as const
    }),
  )
  return balanced(all, (message) => likes.get(message) ?? false)
}

const length = ({ text }: Message) => [...text].length
const digits = ({ text }: Message) => (text.match(/\d/g) ?? []).length

/** What can be guessed of the bank, each as a share right (0.5 is chance). */
export const guessable = (items: QuizItem[]) => {
  const all = messages(items)
  return {
    length: byNumber(all, length),
    digits: byNumber(all, digits),
    sender: byWord(all, ({ from }) => from),
    form: byWord(all, ({ form }) => form),
    nearest: nearest(all, 'item'),
    nearestElsewhere: nearest(all, 'theme'),
  }
}

export const themesOf = (items: QuizItem[]): Map<string, QuizItem[]> => {
  const themes = new Map<string, QuizItem[]>()
  for (const item of items) themes.set(item.theme, [...(themes.get(item.theme) ?? []), item])
  return themes
}

const count = <T>(all: T[], is: (one: T) => boolean) => all.filter(is).length

/** docs/quiz-bank.md. */
export const bankReport = (items: QuizItem[], guessed = guessable(items)): string => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const words = messages(items)
  return `# The bank of quiz messages

Made by \`npm run check-bank\`. Can a message be told by something else than reading it, and does one give another away?

${items.length} items (${count(items, ({ genuine }) => genuine)} genuine) in ${themesOf(items).size} themes, ${words.length} wordings.

| a guesser that sees only | is right | at most |
| --- | --- | --- |
| the length | ${percent(guessed.length)} | ${percent(featureLimit)} |
| how many digits | ${percent(guessed.digits)} | ${percent(featureLimit)} |
| the sender | ${percent(guessed.sender)} | ${percent(featureLimit)} |
| the form | ${percent(guessed.form)} | ${percent(featureLimit)} |
| the nearest wording of another item, and its answer | ${percent(guessed.nearest)} | ${percent(nearestLimit)} |
| the nearest wording of another theme, and its answer | ${percent(guessed.nearestElsewhere)} | |

Right: the mean of the share of genuine and of false messages judged right, so that chance is 50 % whatever there is more of.
The last line has no limit: who has seen hundreds of messages and asks what another theme's most similar one wanted has learnt what is to be learnt.

| for | items | genuine |
| --- | --- | --- |
${Object.entries(bands)
  .map(([key, name]) => {
    const its = items.filter((item) => item.bands.includes(key as Band))
    return `| ${name} | ${its.length} | ${count(its, ({ genuine }) => genuine)} |`
  })
  .join('\n')}

| form | wordings |
| --- | --- |
${Object.entries(forms)
  .map(([key, name]) => `| ${name} | ${count(words, ({ form }) => form === key)} |`)
  .join('\n')}

| type | items |
| --- | --- |
${Object.entries(fraudTypes)
  .map(([key, name]) => `| ${name} | ${count(items, ({ type }) => type === key)} |`)
  .join('\n')}
`
}
