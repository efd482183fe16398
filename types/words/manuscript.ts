import { materialKinds } from './material'

export const manuscriptKinds = { case: '案例', tip: '提示', quizItem: '题目', ...materialKinds } as const

export type ManuscriptKind = keyof typeof manuscriptKinds

/** The life of a manuscript. What is `live` is read by people whatever state its next wording is in. */
export const manuscriptStatuses = {
  draft: '草稿',
  submitted: '等待审核',
  published: '已发布',
  recheck: '该再看一遍',
  withdrawn: '已撤下',
} as const
