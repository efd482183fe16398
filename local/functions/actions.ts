import { invalid } from '../errors'
import type { Tokens } from '../identity/tokens'
import { MODELS_FUNCTION, refuseModels } from '../refusals'
import { InvocationError } from './errors'
import { type FunctionHost, PAYLOAD } from './host'

/** Functions' part of the wire protocol. A function that calls another passes its caller's identity on. */
export function functionActions(functions: FunctionHost, tokens: Tokens) {
  return {
    'functions.invokeFunction': async ({ function_name, request_data, tcb_sessionToken }: Record<string, unknown>) => {
      const person = tcb_sessionToken ? tokens.read(String(tcb_sessionToken)) : null
      const text = typeof request_data === 'string' ? request_data : ''
      try {
        if (Buffer.byteLength(text) > PAYLOAD) throw new InvocationError('tooLarge', 'the request event size exceeds the quota limit (6MB)')
        if (function_name === MODELS_FUNCTION && !functions.has(MODELS_FUNCTION)) throw refuseModels(text)
        if (text) check(text)
        const response_data = await functions.invoke(String(function_name), text || '{}', person, { by: 'function' })
        return { data: { response_data } }
      } catch (error) {
        throw error instanceof InvocationError ? error.forSdk() : error
      }
    },
  }
}

function check(text: string): void {
  try {
    JSON.parse(text)
  } catch {
    throw invalid('request_data is not JSON')
  }
}
