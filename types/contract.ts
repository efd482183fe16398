import type * as z from 'zod/mini'
import { aidCalls } from './contract/aid'
import { alertCalls } from './contract/alert'
import { broadcastCalls } from './contract/broadcast'
import { bulletinCalls } from './contract/bulletin'
import { bundleCalls } from './contract/bundle'
import type { CallSpec } from './contract/call'
import { campaignCalls } from './contract/campaign'
import { caseCalls } from './contract/case'
import { checkCalls } from './contract/check'
import { countyCalls } from './contract/county'
import { familyCalls } from './contract/family'
import { feedbackCalls } from './contract/feedback'
import { groupCalls } from './contract/group'
import { helpCalls } from './contract/help'
import { homeCalls } from './contract/home'
import { incidentCalls } from './contract/incident'
import { ledgerCalls } from './contract/ledger'
import { manuscriptCalls } from './contract/manuscript'
import { materialCalls } from './contract/material'
import { meetingCalls } from './contract/meeting'
import { outboxCalls } from './contract/outbox'
import { packCalls } from './contract/pack'
import { personCalls } from './contract/person'
import { quizCalls } from './contract/quiz'
import { renderingCalls } from './contract/rendering'
import { reportCalls } from './contract/report'
import { rightsCalls } from './contract/rights'
import { screenCalls } from './contract/screen'
import { staffCalls } from './contract/staff'
import { stateCalls } from './contract/state'
import { tipCalls } from './contract/tip'
import { todoCalls } from './contract/todo'
import { visitCalls } from './contract/visit'
import { voiceCalls } from './contract/voice'

/**
 * Every call: who may make it, what goes in, what comes out; one file a domain in contract/. The client's types and the server's guards come from here.
 * The name is `domain.call`; `cloudfunctions/<domain>/` implements it. Clients and functions import types only: a function's bundle holds its own domain's file.
 */
export const contract = {
  ...homeCalls,
  ...personCalls,
  ...rightsCalls,
  ...feedbackCalls,
  ...staffCalls,
  ...countyCalls,
  ...stateCalls,
  ...tipCalls,
  ...materialCalls,
  ...broadcastCalls,
  ...screenCalls,
  ...caseCalls,
  ...alertCalls,
  ...helpCalls,
  ...visitCalls,
  ...voiceCalls,
  ...familyCalls,
  ...groupCalls,
  ...outboxCalls,
  ...quizCalls,
  ...packCalls,
  ...checkCalls,
  ...reportCalls,
  ...aidCalls,
  ...ledgerCalls,
  ...incidentCalls,
  ...bulletinCalls,
  ...campaignCalls,
  ...meetingCalls,
  ...manuscriptCalls,
  ...bundleCalls,
  ...renderingCalls,
  ...todoCalls,
} as const satisfies Record<string, CallSpec>

export type Contract = typeof contract

export type CallName = keyof Contract

/** What a caller writes: optional where the schema has a default. */
export type Input<K extends CallName> = z.input<ReturnType<Contract[K]['input']>>

export type Output<K extends CallName> = z.output<ReturnType<Contract[K]['output']>>

/** Every answer of every function. `message` is Chinese and says what a person can do. */
export type Answered<K extends CallName> = { ok: true; data: Output<K> } | { ok: false; code: ErrorCode; message: string }

export type ErrorCode = 'forbidden' | 'badInput' | 'notFound' | 'conflict' | 'tooMany' | 'internal'
