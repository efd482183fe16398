import { sendLater, type Waiting } from '@/lib/outbox'

const entryOf = (id: string): string => `help.${id}`

/** 已帮到, or taken back: kept on the phone first, so that it is not lost where there is no network. */
export const helped = (id: string, done: boolean): Promise<void> => sendLater(entryOf(id), 'help.done', { id, done })

/** Whether this phone has marked it as done, without the cloud knowing yet. */
export const isMarked = (waiting: Waiting[], id: string): boolean =>
  waiting.some((w) => w.id === entryOf(id) && !w.refused && (w as Waiting<'help.done'>).input.done !== false)

/** A telephone number among the words a person left, to be dialled; spaces and dashes dropped. */
export const numberIn = (contact: string): string | undefined =>
  contact.match(/(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8}|\d{7,8})/)?.[0].replace(/[ -]/g, '')
