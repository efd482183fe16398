import { readFileSync } from 'node:fs'
import type { FraudType } from '../../types/entities/fraud'
import { lessons, type Lesson as Written } from '../trainer/material'

/** One text to learn from; a `piece` is a single sentence of a swindler. */
export interface Lesson extends Omit<Written, 'counts' | 'channel'> {
  channel: Written['channel'] | 'piece'
}

export interface Material {
  lessons: Lesson[]
  /** What people write around a message when they ask about it; `…` is the message. */
  asks: string[]
}

const lines = <T>(file: string): T[] =>
  readFileSync(`check/examples/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

/** What the check that ships learns from, and besides single sentences and askers' words. */
export const material = (): Material => ({
  lessons: [
    ...lessons().map(({ text, channel, type, kind }): Lesson => ({ text, channel, type, kind })),
    ...lines<{ type: FraudType; text: string }>('pieces').map(({ type, text }): Lesson => ({ text, channel: 'piece', type, kind: type })),
  ],
  asks: lines<{ text: string }>('asks').map(({ text }) => text),
})

/** Ordinary talk, to stand around other messages. */
export const ordinaryChats = (all: Lesson[]): string[] => all.filter(({ kind }) => kind === 'chats').map(({ text }) => text)
