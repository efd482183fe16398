import { invalid } from '../errors'
import type { Tokens } from '../identity/tokens'
import { InvocationError } from './errors'
import { type FunctionHost, PAYLOAD } from './host'

/** Functions' part of the wire protocol. A function that calls another passes its caller's identity on. */
export function functionActions(functions: FunctionHost, tokens: Tokens) {
  return {
    'functions.invokeFunction': async ({ function_name, request_data, tcb_sessionToken }: Record<string, unknown>) => {
      const person = tcb_sessionToken ? tokens.read(String(tcb_sessionToken)) : null
      const text = String(request_data ?? '')
      try {
        if (Buffer.byteLength(text) > PAYLOAD) throw new InvocationError('tooLarge', 'the request event size exceeds the quota limit (6MB)')
        const event = text ? parse(text) : {}
        return { data: { response_data: await functions.invoke(String(function_name), event, person, { byFunction: true }) } }
      } catch (error) {
        throw error instanceof InvocationError ? error.forSdk() : error
      }
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('request_data is not JSON')
  }
}
