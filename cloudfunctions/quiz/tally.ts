import { createHash } from 'node:crypto'
import type { QuizTally } from '../../types/entities/quiz'

/** Stands for a wording's words. */
export const wordsMark = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10)

/** Whether it was counted of these words; those of earlier releases do not say. */
export const isOf = ({ words }: QuizTally, text: string): boolean => words === undefined || words === wordsMark(text)

/** Families that met it: none meets a wording twice. */
export const timesMet = ({ real, fake, ask }: QuizTally): number => real + fake + ask

/** From so many families on, how a wording is judged says something about the wording. */
export const enough = 20
