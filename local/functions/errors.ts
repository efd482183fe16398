import { CloudError } from '../errors'

/** Why an invocation gave no result. The SDK and the HTTP API name the same thing differently. */
export type Failure = 'notFound' | 'failed' | 'timeout' | 'memory' | 'tooLarge' | 'busy'

const SDK: Record<Failure, string> = {
  notFound: 'FUNCTION_NOT_FOUND',
  failed: 'FUNCTIONS_EXECUTE_FAIL',
  timeout: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  memory: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
  tooLarge: 'EXCEED_REQUEST_SIZE_LIMIT',
  busy: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
}

const HTTP: Record<Failure, string> = {
  notFound: 'FUNCTION_NOT_FOUND',
  failed: 'FUNCTION_INVOCATION_FAILED',
  timeout: 'FUNCTION_TIME_LIMIT_EXCEEDED',
  memory: 'FUNCTION_MEMORY_LIMIT_EXCEEDED',
  tooLarge: 'EXCEED_REQUEST_SIZE_LIMIT',
  busy: 'FUNCTION_EXCEED_RESOURCE_LIMIT',
}

export class InvocationError extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message)
  }

  forSdk(): CloudError {
    return new CloudError(SDK[this.failure], this.message)
  }

  forHttp(): CloudError {
    return new CloudError(HTTP[this.failure], this.message)
  }
}
