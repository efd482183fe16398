/** jsdom for exparser's nodes, with Node's own network and package exports for the cloud that the tests reach. */
const { TestEnvironment } = require('jest-environment-jsdom')

module.exports = class WeappEnvironment extends TestEnvironment {
  exportConditions() {
    return ['node', 'node-addons']
  }
  async setup() {
    await super.setup()
    const node = {
      fetch,
      Headers,
      Request,
      Response,
      AbortController,
      AbortSignal,
      structuredClone,
      setImmediate,
      clearImmediate,
      TextEncoder,
      TextDecoder,
    }
    Object.assign(this.global, node)
  }
}
